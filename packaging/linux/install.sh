#!/bin/sh
# Put StudyApp among your programs, and let it open .studypack files; nothing needs a password.
# It runs without this too: ./studyapp/studyapp. To take it away again: ./install.sh --remove
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
program=$share/studyapp-program

cd "$here/share"
if [ "${1:-}" = --remove ]; then
    find . -type f | while read -r file; do rm -f "$share/$file"; done
    rm -rf "$program" "$bin/studyapp"
else
    mkdir -p "$share" "$bin"
    rm -rf "$program"
    cp -R "$here/studyapp" "$program"
    cp -R . "$share"
    ln -sf "$program/studyapp" "$bin/studyapp"
    # A desktop need not look for programs in ~/.local/bin.
    sed -i "s|^Exec=studyapp|Exec=\"$program/studyapp\"|" "$share/applications/studyapp.desktop"
fi
for refresh in "update-mime-database $share/mime" "update-desktop-database $share/applications"; do
    if command -v "${refresh%% *}" > /dev/null; then $refresh 2> /dev/null || true; fi
done
