"""Records beside those of a data folder."""

from __future__ import annotations

from pathlib import Path

from generator.writing.added_records import add_records, record_files, taken


def test_beside_what_stands(tmp_path: Path) -> None:
    """A record with the same bytes stays, one with others is told, and a link is no record."""
    files = record_files(tmp_path / "competencies", {"b": {"id": "b"}, "a": {"id": "a"}}, "Salinan")
    assert list(files) == ["a", "b"]
    assert taken(files) == ()
    add_records(files)
    assert (tmp_path / "competencies/a.yml").read_text() == "# Salinan\nid: a\n"
    assert taken(files) == ()
    (tmp_path / "competencies/a.yml").write_text("id: a\n")
    (tmp_path / "competencies/b.yml").unlink()
    (tmp_path / "competencies/b.yml").symlink_to("nowhere")
    assert taken(files) == ("a", "b")
