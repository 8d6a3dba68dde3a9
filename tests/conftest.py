"""What holds for every test."""

from __future__ import annotations

import signal

# A run in the background ignores interrupts, and so would the programs whose interruption is tried.
signal.signal(signal.SIGINT, signal.default_int_handler)
