"""The list of commands."""

from __future__ import annotations

from generator.cli.app import COMMANDS, app


def test_every_command_is_told() -> None:
    """Each command stands in the list once and has a sentence of help."""
    names = [command.callback.__name__ for command in app.registered_commands if command.callback]
    assert names == [command.__name__ for command in COMMANDS]
    assert all((command.__doc__ or "").strip() for command in COMMANDS)
