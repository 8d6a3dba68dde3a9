"""What MkDocs complains about, as findings."""

from __future__ import annotations

import logging

from generator.finding import Severity
from generator.writing.complaints import as_findings, listening
from tests.record_builders import lines


def test_listening() -> None:
    """Warnings and errors are heard while somebody listens, information and later words are not."""
    logger = logging.getLogger("a.program")
    with listening("a.program") as said:
        logger.info("working")
        logger.warning("page %s is odd", "a.md")
    logger.warning("too late")
    assert said == ["page a.md is odd"]


def test_complaints() -> None:
    """What MkDocs says becomes a finding of the page it names, or of the settings."""
    said = ("Doc file 'a/b.md' contains a link 'c.md'", "A senseless nav")
    assert lines(as_findings(said, "content", Severity.WARNING)) == [
        f"content/a/b.md:0:0: peringatan: MkDocs: {said[0]} [prose-builds]",
        f"mkdocs.yml:0:0: peringatan: MkDocs: {said[1]} [prose-builds]",
    ]
