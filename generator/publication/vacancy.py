"""What the public sees of selections and vacancies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.publication.requirement import PublicRequirement
from generator.wording import Sentence, Text


@dataclass(frozen=True, slots=True)
class PublicExplanation:
    """The agency's reply to a published warning."""

    date: date
    text: Text


@dataclass(frozen=True, slots=True)
class PublicWarning:
    """A norm that is not met, said beside the record, with the agency's reply if it gave one."""

    rule: str
    message: Sentence
    explanations: tuple[PublicExplanation, ...]


@dataclass(frozen=True, slots=True)
class PublicNotice:
    """The signed announcement that binds."""

    number: str
    date: date


@dataclass(frozen=True, slots=True)
class PublicRegistration:
    """When and where one applies; ``extended_from`` is the first closing day if it was moved."""

    opens: date
    closes: date
    closing_time: str
    apply_at: str
    extended_from: date | None


@dataclass(frozen=True, slots=True)
class PublicStage:
    """One stage of the schedule; ``title`` is empty where the stage has a standard name."""

    stage: str
    title: Text | None
    planned: tuple[date, date] | None
    actual: tuple[date, date] | None


@dataclass(frozen=True, slots=True)
class PublicPanel:
    """The selection panel in numbers."""

    members: int
    internal: int | None
    backgrounds: tuple[Text, ...]
    declarations: int | None


@dataclass(frozen=True, slots=True)
class PublicChange:
    """A change after publication: what it was, what it is, and why."""

    date: date
    field: str
    was: str
    becomes: str
    reason: Text


@dataclass(frozen=True, slots=True)
class PublicSourceDocument:
    """A signed document elsewhere, with its digest."""

    title: Text
    url: str
    sha256: str
    date: date


@dataclass(frozen=True, slots=True)
class PublicProcedure:
    """How a post is filled: what the selection and the vacancy say together."""

    criteria: str
    notice: PublicNotice | None
    registration: PublicRegistration | None
    schedule: tuple[PublicStage, ...]
    panel: PublicPanel | None
    assessor: Text | None
    assessor_accreditation: str
    supervision_body: str
    supervision_number: str
    supervision_date: date | None
    requirements: tuple[PublicRequirement, ...]
    documents: tuple[Text, ...]
    max_choices: int | None
    changes: tuple[PublicChange, ...]
    sources: tuple[PublicSourceDocument, ...]


@dataclass(frozen=True, slots=True)
class PublicSelection:
    """A selection of several posts."""

    id: str
    agency: str
    title: Text
    procedure: PublicProcedure
    vacancies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PublicTerms:
    """What will be published of the ranking: level, basis and until when."""

    level: str
    decision: str
    decision_date: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class PublicCancellation:
    """Why and when a vacancy was called off."""

    date: date
    document: str
    reason: Text


@dataclass(frozen=True, slots=True)
class PublicVacancy:
    """A post to be filled. ``state`` is computed for the day the site speaks of."""

    id: str
    agency: str
    selection: str
    position: str
    title: Text
    position_class: str
    unit: str
    mechanism: str
    audience: str
    places: int
    state: str
    procedure: PublicProcedure
    terms: PublicTerms
    employment: str
    formation: Text | None
    education: tuple[Text, ...]
    salary: tuple[int, int] | None
    open_to_disabled: bool | None
    cancelled: PublicCancellation | None
    reopens: str
    reopened_by: str
    has_result: bool
    warnings: tuple[PublicWarning, ...]
    talent_pool: str = ""
