"""The templates, styles and small files of the site; MkDocs finds them as the theme ``merit``."""
