"""Entry point of ``merit`` and of ``python -m generator``."""

from __future__ import annotations

import importlib
import sys

_INTERRUPTED = 130
"""128 + SIGINT, as shells count."""


def main() -> None:
    """Run one command and end with its exit status; whoever interrupts it sees no traceback."""
    try:
        # Loading the libraries takes long enough for somebody to change their mind.
        command = importlib.import_module("generator.cli.run")
        status = command.run(sys.argv[1:])
    except KeyboardInterrupt:
        status = _INTERRUPTED
    sys.exit(status)


if __name__ == "__main__":
    main()
