"""The commands of ``merit``: one small module each, and the only place that prints."""
