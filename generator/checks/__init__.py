"""What records must fulfil together: one module for each family of checks."""

from __future__ import annotations

from datetime import date

from generator.checks.agency import contact_of_domain, domain_of_office
from generator.checks.changes import changes_tell_the_value
from generator.checks.check import Check, DayCheck
from generator.checks.counts import uptake_not_computable
from generator.checks.criteria import (
    criteria_stand,
    criterion_has_own_column,
    minimum_within_scale,
    pass_mark_within_scale,
    scale_has_width,
    ties_are_criteria,
    weights_add_up,
)
from generator.checks.criteria_version import (
    criteria_valid_then,
    passing_grade_has_minimums,
    shortlist_names_someone,
    validity_ordered,
    version_follows,
)
from generator.checks.dates import dates_ordered, level_declared_before_opening
from generator.checks.explanations import explanation_names_a_check
from generator.checks.funnel import (
    funnel_adds_up,
    funnel_fits_ranking,
    funnel_narrows,
    small_refusals_merged,
)
from generator.checks.lists import unique_in_list
from generator.checks.norms import applicants_meet_norm, extensions_within_norm, window_meets_norm
from generator.checks.outcome import (
    announced_after_closing,
    appointed_rank_shortlisted,
    appointments_within_places,
    cancelled_without_decision,
    decision_or_no_appointment,
)
from generator.checks.procedure import (
    notice_number_unique,
    obligatory_fields,
    panel_adds_up,
    registration_only_where_one_applies,
    stage_known,
)
from generator.checks.ranking import row_codes_unique, scores_within_scale, totals_in_order
from generator.checks.ranking_level import (
    enough_rows,
    facts_are_shared,
    ranking_after_announcement,
    ranking_level_fits,
    ranking_method,
)
from generator.checks.ranking_totals import totals_withhold_scores
from generator.checks.reasons import reason_speaks_of_fit
from generator.checks.recomputation import difference_declared, ranks_match, totals_match
from generator.checks.references import level_exists, references_resolve
from generator.checks.relations import no_cycles, one_place, unit_of_agency
from generator.checks.retention import result_not_announced_yet, rows_past_until
from generator.checks.ties import tie_decisions_fit
from generator.checks.totals_fit import totals_fit_criteria
from generator.checks.training import (
    accepted_within_quota,
    reserved_within_quota,
    training_dates_ordered,
    uptake_ordered,
    uptake_protected,
)
from generator.checks.vacancy import (
    max_choices_forbids_full,
    publication_level_has_basis,
    reopens_after,
    salary_ordered,
)
from generator.finding import Finding
from generator.merit.judging import JudgedDataset

CHECKS: tuple[Check, ...] = (
    references_resolve,
    level_exists,
    no_cycles,
    unit_of_agency,
    one_place,
    unique_in_list,
    contact_of_domain,
    domain_of_office,
    criteria_stand,
    weights_add_up,
    criterion_has_own_column,
    ties_are_criteria,
    scale_has_width,
    minimum_within_scale,
    pass_mark_within_scale,
    passing_grade_has_minimums,
    shortlist_names_someone,
    validity_ordered,
    version_follows,
    criteria_valid_then,
    obligatory_fields,
    registration_only_where_one_applies,
    notice_number_unique,
    panel_adds_up,
    stage_known,
    dates_ordered,
    window_meets_norm,
    extensions_within_norm,
    applicants_meet_norm,
    changes_tell_the_value,
    explanation_names_a_check,
    salary_ordered,
    reopens_after,
    publication_level_has_basis,
    level_declared_before_opening,
    max_choices_forbids_full,
    ranking_level_fits,
    enough_rows,
    facts_are_shared,
    totals_withhold_scores,
    ranking_method,
    ranking_after_announcement,
    scores_within_scale,
    row_codes_unique,
    totals_in_order,
    totals_fit_criteria,
    totals_match,
    ranks_match,
    difference_declared,
    funnel_adds_up,
    funnel_narrows,
    small_refusals_merged,
    funnel_fits_ranking,
    reason_speaks_of_fit,
    appointed_rank_shortlisted,
    tie_decisions_fit,
    appointments_within_places,
    decision_or_no_appointment,
    cancelled_without_decision,
    announced_after_closing,
    training_dates_ordered,
    reserved_within_quota,
    uptake_ordered,
    uptake_protected,
    uptake_not_computable,
    accepted_within_quota,
)
"""Every check, in the order of the methodology page."""

DAY_CHECKS: tuple[DayCheck, ...] = (rows_past_until, result_not_announced_yet)
"""Every check that asks which day it is."""

CHECK_RULES = tuple(check.rule for check in (*CHECKS, *DAY_CHECKS))
"""The rules of all checks."""


def run_checks(dataset: JudgedDataset, as_of: date | None = None) -> tuple[Finding, ...]:
    """Return what all checks find, errors first, then by kind and place.

    Checks that ask for the day run only where one is given.
    """
    findings = [finding for check in CHECKS for finding in check.run(dataset)]
    if as_of is not None:
        findings += [finding for check in DAY_CHECKS for finding in check.run(dataset, as_of)]
    return tuple(sorted(findings, key=lambda finding: finding.order))
