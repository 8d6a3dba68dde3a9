"""The only part that touches the output: pages to HTML, drawings to SVG, files to folders."""
