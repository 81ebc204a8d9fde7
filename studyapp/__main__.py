"""The `studyapp` command: opens the window, or runs a sub-command."""

import gc
import sys


def main() -> int:
    """Run StudyApp with the arguments of this process and return its exit status."""
    # Collecting between imports costs a tenth of the start and frees nothing; the window collects
    # on a timer of its own, and a command is short.
    gc.disable()
    from studyapp.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
