"""The planner's page, as it is without a script."""

from __future__ import annotations

from generator.pages.plan import BLANK_ROWS, SHOWN, pages
from generator.wording import Text
from tests.builders import a_public_position, a_publication, an_empty_publication, by_id
from tests.pages.rendering import main_of, text_of


def test_without_a_script_the_steps_and_an_empty_form() -> None:
    """Every step has its link, and the form its nine columns and its empty rows."""
    low = a_public_position(
        id="low", title=Text("Kepala Bidang"), leads_to=("kepala-dinas-kesehatan",)
    )
    publication = a_publication(positions=by_id([low, a_public_position()]))
    markup = main_of(pages, publication)
    assert 'href="../karier/low/kepala-dinas-kesehatan/"' in markup
    form = markup[markup.index('<table class="merit-rpi__table">') :]
    assert form.count('<th scope="col">') == 9
    assert form.count("<tr>") == 1 + BLANK_ROWS
    assert form.count("<td>&nbsp;</td>") == 9 * BLANK_ROWS
    assert "<noscript>" in markup
    assert 'data-file="../rencana/rencana.json"' in markup


def test_no_name_is_asked() -> None:
    """There is no field to write in but days: names are written by hand, on paper."""
    markup = main_of(pages, a_publication())
    assert "<input" not in markup
    assert "nama Anda tidak ditanyakan" in markup


def test_without_positions_the_form_stays() -> None:
    """An empty site has the empty form and no script."""
    markup = main_of(pages, an_empty_publication())
    assert "Formulir kosongnya tetap dapat dicetak." in markup
    assert "merit-rpi__table" in markup
    assert "data-file" not in markup


def test_many_positions() -> None:
    """A long list is cut, and leads to the map."""
    many = [a_public_position(id=f"p{n:03}", leads_to=(f"p{n + 1:03}",)) for n in range(SHOWN + 7)]
    last = a_public_position(id=f"p{SHOWN + 7:03}")
    publication = a_publication(positions=by_id([*many, last]), vacancies={}, results={})
    assert "dan 7 jabatan lagi dalam peta karier" in text_of(pages, publication)
