"""The `studyapp` command: opens the window, or runs a sub-command."""

import sys


def main() -> int:
    """Run StudyApp with the arguments of this process and return its exit status."""
    from studyapp.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
