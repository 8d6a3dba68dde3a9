"""Entry point of ``merit`` and of ``python -m generator``."""

from __future__ import annotations

import sys

from generator.cli.run import run


def main() -> None:
    """Run one command and end with its exit status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
