"""What of the theme goes into a site: assets and scripts, the icon in the colour of the brand."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.writing.brand import Brand, coloured

PUBLIC_FOLDERS = ("assets/", "scripts/")
"""What is copied; the rest is source, such as styles and examples."""

ICON = "assets/icon.svg"


def settle_theme(files: Files, config: MkDocsConfig, brand: Brand | None) -> None:
    """Take out of ``files`` what is source of the theme, and make its icon anew."""
    for file in tuple(files):
        if file.src_dir in config.theme.dirs and not file.src_uri.startswith(PUBLIC_FOLDERS):
            files.remove(file)
    icon = files.src_uris[ICON]
    files.remove(icon)
    made = coloured(icon.content_string, brand)
    files.append(File.generated(config, ICON, content=made))
