"""A preview without the security policy."""

from __future__ import annotations

from pathlib import Path

from generator.writing.preview import drop_policies
from tests.site_builders import contents, write
from tests.writing.sites import a_renderer


def test_policies_go(tmp_path: Path) -> None:
    """Only the policy goes, from every page and from no other file."""
    meta = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
    write(tmp_path / "a" / "index.html", f"<head>\n{meta}\n<title>a</title>")
    write(tmp_path / "a.txt", meta)
    drop_policies(tmp_path)
    assert contents(tmp_path) == {
        "a/index.html": b"<head>\n<title>a</title>",
        "a.txt": meta.encode(),
    }


def test_it_fits_the_page_shell() -> None:
    """The policy of the page shell is written as the preview looks for it."""
    template = a_renderer().environments["id"].get_template("base.html")
    assert template.filename is not None
    shell = Path(template.filename).read_text(encoding="utf-8")
    assert shell.count('<meta http-equiv="Content-Security-Policy" content="') == 1
