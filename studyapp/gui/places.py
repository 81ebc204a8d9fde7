"""What kind of place a folder lies in, as far as the system or its name tells."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

# Programs that copy single files at moments of their own: never the two halves of a database.
_SYNCED: Final = (
    "onedrive",
    "dropbox",
    "icloud",
    "mobile documents",
    "google drive",
    "googledrive",
    "nextcloud",
    "owncloud",
    "syncthing",
    "pcloud",
)
_FAR: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "afpfs", "webdav", "9p", "fuse.sshfs"}
)


def is_synced(folder: Path) -> bool:
    """Tell whether a program that synchronises folders seems to own the place."""
    return any(
        part.lower().startswith(name) for part in folder.absolute().parts for name in _SYNCED
    )


def is_far(folder: Path) -> bool:
    """Tell whether the folder lies on another computer."""
    if str(folder).startswith("\\\\"):
        return True
    kind = QStorageInfo(str(folder)).fileSystemType().data()
    return bytes(kind).decode("ascii", "replace").lower() in _FAR
