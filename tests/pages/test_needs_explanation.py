from __future__ import annotations

from datetime import date

from generator.pages.needs_explanation import pages
from generator.pages.parts import CARDS_PER_PART
from generator.publication.vacancy import PublicExplanation, PublicWarning
from generator.wording import Text, say
from tests.builders import a_public_vacancy, a_publication, an_empty_publication, by_id
from tests.builders.staffing import a_public_occupancy, a_public_rule_set
from tests.pages.rendering import main_of, read, rendered, text_of

REPLY = PublicExplanation(date(2026, 2, 2), Text("Pejabat lama pindah."))
RULES = by_id([a_public_rule_set()])


def window(*replies: PublicExplanation) -> PublicWarning:
    message = say("pendaftaran dibuka %(days)s hari, normanya %(norm)s hari", days=5, norm=15)
    return PublicWarning("window-meets-norm", message, replies)


def test_a_question_without_a_reply() -> None:
    """A question tells what was measured, whose norm it is, and that nobody has answered."""
    publication = a_publication(vacancies=by_id([a_public_vacancy(warnings=(window(),))]))
    text = text_of(pages, publication)
    assert "1 belum dijawab 0 sudah dijawab 3 norma diperiksa" in text
    assert "Mengapa pendaftaran dibuka lebih singkat daripada normanya?" in text
    assert "pendaftaran dibuka 5 hari, normanya 15 hari" in text
    assert "Norma menurut Seleksi terbuka JPT pratama" in text
    assert "Belum ada penjelasan instansi." in text
    assert "Pertanyaan menurut jenisnya" not in text
    markup = main_of(pages, publication)
    assert 'href="../lowongan/2026-dinkes-kadis/"' in markup
    assert 'href="../unit/dinas-kesehatan/"' in markup
    assert 'href="../tentang/metode/#window-meets-norm"' in markup


def test_unanswered_ones_first_and_counted_by_kind() -> None:
    """What waits for a reply stands before what has one, and each kind is counted."""
    publication = a_publication(
        vacancies=by_id([a_public_vacancy(warnings=(window(REPLY),))]),
        occupancy=(a_public_occupancy(),),
        rule_sets=RULES,
    )
    text = text_of(pages, publication)
    assert "1 belum dijawab 1 sudah dijawab 4 norma diperiksa" in text
    assert "Jabatan tanpa pejabat definitif 1 1 Masa pendaftaran yang singkat 1 0" in text
    assert "Norma Kota Contoh. Norma contoh" in text
    reply = text.index("Penjelasan instansi, 2 Februari 2026 : Pejabat lama pindah.")
    assert text.index("Belum ada penjelasan instansi.") < reply
    assert 'href="../pejabat-sementara/"' in main_of(pages, publication)


def test_a_vacancy_without_a_unit() -> None:
    """Where the unit is not known, the agency stands alone."""
    vacancies = by_id([a_public_vacancy(unit="", warnings=(window(),))])
    assert "../unit/" not in main_of(pages, a_publication(vacancies=vacancies))


def test_nothing_to_explain() -> None:
    """A good state is said with the number of norms that were looked at."""
    text = text_of(pages, an_empty_publication())
    assert "Tidak ada yang perlu dijelaskan per 1 Maret 2026 ." in text
    assert "3 norma diperiksa." in text
    assert "4 norma diperiksa." in text_of(pages, an_empty_publication(rule_sets=RULES))


def test_how_to_answer() -> None:
    """An agency is told how it answers, with or without questions."""
    assert "Instansi menjawab dengan menulis explanations" in text_of(pages, a_publication())


def test_many_questions_in_parts() -> None:
    """A long list goes on on further pages, in both languages; only the first one counts."""
    vacancies = by_id(
        [
            a_public_vacancy(id=f"v-{number:03}", warnings=(window(), window(REPLY)))
            for number in range(CARDS_PER_PART)
        ]
    )
    found = rendered(pages, a_publication(vacancies=vacancies), "en")
    assert list(found) == ["en/needs-explanation/", "en/needs-explanation/page/2/"]
    first, second = map(read, found.values())
    assert "norma diperiksa" in first
    assert "norma diperiksa" not in second
