"""Publications of several results, each of a vacancy of its own."""

from __future__ import annotations

from dataclasses import replace

from generator.publication import Publication, PublicResult
from tests.builders import a_public_result, a_public_vacancy, a_publication, by_id


def results(*changes: dict[str, object], **vacancy: object) -> Publication:
    """Return a publication of results with these changes; ``vacancy`` changes all vacancies."""
    made: dict[str, PublicResult] = {
        f"v-{number}": a_public_result(vacancy=f"v-{number}", **change)
        for number, change in enumerate(changes)
    }
    vacancies = by_id([a_public_vacancy(id=name, **vacancy) for name in made])
    return a_publication(vacancies=vacancies, results=made)


def applied(number: int) -> dict[str, object]:
    """Return what a result with so many applicants has else than the sample."""
    first, *rest = a_public_result().funnel
    return {"funnel": (replace(first, entered=number, passed=number), *rest)}
