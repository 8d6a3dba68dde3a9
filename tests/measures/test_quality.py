from __future__ import annotations

from datetime import date

from generator.measures.quality import measures
from generator.publication.vacancy import PublicExplanation, PublicWarning
from generator.wording import Text, say
from tests.builders import a_public_rule, a_public_vacancy, a_publication, by_id
from tests.measures.reading import headline, table, the_only

RULES = (
    a_public_rule(severity="error"),
    a_public_rule(name="window-meets-norm", text=say("Jendela cukup lama."), severity="warning"),
)
REPLY = PublicExplanation(date(2026, 2, 1), Text("Diperpanjang."))


def warned(name: str, *replies: PublicExplanation) -> object:
    warning = PublicWarning("window-meets-norm", say("terlalu pendek"), replies)
    return a_public_vacancy(id=name, warnings=(warning,))


def test_warnings_and_replies() -> None:
    """Every rule that must hold holds; warnings are counted by rule, with those explained."""
    vacancies = by_id([warned("a", REPLY), warned("b"), a_public_vacancy(id="c")])
    measure = the_only(measures, a_publication(vacancies=vacancies, rules=RULES))
    assert headline(measure) == (
        "Semua rekaman lulus 1 aturan wajib; 2 dari 3 lowongan memuat peringatan."
    )
    assert table(measure) == [["Jendela cukup lama.", "2", "1"]]


def test_no_warning() -> None:
    """Where nothing is warned of there is a finding and no chart."""
    measure = the_only(measures, a_publication(rules=RULES))
    assert headline(measure).endswith("dan tidak ada lowongan yang memuat peringatan.")
    assert (measure.chart, measure.rows) == (None, ())


def test_without_rules() -> None:
    """Nothing is said of quality where nothing was checked."""
    assert list(measures(a_publication(rules=()))) == []
