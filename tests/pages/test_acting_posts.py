from __future__ import annotations

from datetime import date

from generator.pages.acting_posts import pages
from generator.publication.vacancy import PublicExplanation
from generator.wording import Text
from tests.builders import a_public_vacancy, a_publication, an_empty_publication, by_id
from tests.builders.staffing import a_public_appointment, a_public_occupancy, a_public_rule_set
from tests.pages.rendering import main_of, rendered, text_of

RULES = by_id([a_public_rule_set()])
REPLY = PublicExplanation(date(2026, 2, 2), Text("Seleksi diulang."))


def test_days_against_the_norm_as_a_question() -> None:
    """A post beyond the norm is asked about, with its norm, source, and the missing reply."""
    text = text_of(pages, a_publication(occupancy=(a_public_occupancy(),), rule_sets=RULES))
    assert "1 dari 1 jabatan yang tercatat sedang kosong" in text
    assert "Paling lama 30 hari. Yang sudah lebih lama: 1 jabatan." in text
    assert "Norma Kota Contoh, berlaku sejak 1 Januari 2026 . Sumber: Norma contoh" in text
    assert "60 hari , sejak 1 Januari 2026" in text
    assert "Mengapa jabatan ini belum memiliki pejabat definitif?" in text
    assert "Belum ada penjelasan instansi." in text
    assert "Kosong lebih lama daripada normanya" in text


def test_the_reply_of_the_agency() -> None:
    """What the agency says stands beside the question."""
    posts = (a_public_occupancy(explanations=(REPLY,)),)
    text = text_of(pages, a_publication(occupancy=posts, rule_sets=RULES))
    assert "Penjelasan instansi, 2 Februari 2026 : Seleksi diulang." in text
    assert "Belum ada penjelasan" not in text


def test_without_a_norm_days_are_only_told() -> None:
    """Where no norm is in force nobody is asked."""
    text = text_of(pages, a_publication(occupancy=(a_public_occupancy(),)))
    assert "60 hari" in text
    assert "Norma" not in text
    assert "Mengapa" not in text


def test_the_vacancy_that_fills_the_post() -> None:
    """A vacancy that is not over leads on; one that is over, or of another post, does not."""
    posts = (a_public_occupancy(),)
    assert "Lowongan untuk jabatan ini" in text_of(pages, a_publication(occupancy=posts))
    for changes in ({"state": "decided"}, {"unit": ""}):
        vacancies = by_id([a_public_vacancy(**changes)])
        text = text_of(pages, a_publication(occupancy=posts, vacancies=vacancies))
        assert "Lowongan untuk jabatan ini" not in text


def test_all_posts_are_held() -> None:
    """A good state is said, and the appointments are a step away."""
    held = (a_public_occupancy(state="definitive"),)
    publication = a_publication(occupancy=held, appointments=(a_public_appointment(),))
    assert "Semua jabatan yang tercatat memiliki pejabat definitif." in text_of(pages, publication)
    assert 'href="../pengangkatan/"' in main_of(pages, publication)


def test_both_languages_have_the_page() -> None:
    """The page stands in English too."""
    publication = a_publication(occupancy=(a_public_occupancy(),))
    assert list(rendered(pages, publication, "en")) == ["en/acting-posts/"]


def test_without_occupancy_there_is_no_page() -> None:
    """Nothing is claimed where nothing is recorded."""
    assert list(pages(an_empty_publication())) == []
