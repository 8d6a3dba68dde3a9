"""What a reader may type to find a text: its words, their roots, and what the field calls it.

The browser compares what was typed with these words (``site_templates/scripts/search.js``); nothing
is guessed there, so every word by which a record is found stands in the index.
"""
