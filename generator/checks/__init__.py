"""What records must fulfil together: one module for each family of checks."""

from __future__ import annotations

from datetime import date

from generator.checks.agency import contact_of_domain, domain_of_office
from generator.checks.appointments import APPOINTMENT_CHECKS
from generator.checks.award import AWARD_CHECKS
from generator.checks.careers import CAREER_CHECKS
from generator.checks.changes import changes_tell_the_value
from generator.checks.check import Check, DayCheck
from generator.checks.competency_scale import levels_within_scale
from generator.checks.counts import counts_not_computable, counts_protected
from generator.checks.criteria import CRITERIA_CHECKS
from generator.checks.criteria_version import (
    criteria_valid_then,
    passing_grade_has_minimums,
    shortlist_names_someone,
    validity_ordered,
    version_follows,
)
from generator.checks.dates import dates_ordered, level_declared_before_opening
from generator.checks.explanations import explanation_names_a_check
from generator.checks.funnel import FUNNEL_CHECKS
from generator.checks.indicator_hours import (
    HOURS_CHECKS,
    hours_not_computable,
    hours_withheld_with_staff,
)
from generator.checks.indicator_series import SERIES_CHECKS
from generator.checks.indicators import INDICATOR_CHECKS, indicator_rest_protected
from generator.checks.lists import unique_in_list
from generator.checks.merit_index import MERIT_INDEX_CHECKS
from generator.checks.nine_box import NINE_BOX_CHECKS
from generator.checks.norms import applicants_meet_norm, extensions_within_norm, window_meets_norm
from generator.checks.occupancy import OCCUPANCY_CHECKS
from generator.checks.outcome import OUTCOME_CHECKS
from generator.checks.performance import performance_of_units
from generator.checks.pool_counts import POOL_COUNT_CHECKS
from generator.checks.procedure import (
    notice_number_unique,
    obligatory_fields,
    panel_adds_up,
    registration_only_where_one_applies,
    stage_known,
)
from generator.checks.procedure_counts import PROCEDURE_COUNT_CHECKS
from generator.checks.ranking import row_codes_unique, scores_within_scale, totals_in_order
from generator.checks.ranking_digest import ranking_digest_matches
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
from generator.checks.reports import REPORT_CHECKS, REPORT_DAY_CHECKS
from generator.checks.requirement_text import requirement_says_its_bound
from generator.checks.requirements import (
    age_day_known,
    age_limits_ordered,
    requirement_fits_kind,
)
from generator.checks.retention import result_not_announced_yet, rows_past_until
from generator.checks.rule_set import RULE_SET_CHECKS
from generator.checks.summing import summed_scales_start_at_zero, unweighted_criterion_counts
from generator.checks.talent_pools import TALENT_POOL_CHECKS
from generator.checks.ties import tie_decisions_fit
from generator.checks.totals_fit import totals_fit_criteria
from generator.checks.training import (
    accepted_within_quota,
    reserved_within_quota,
    training_dates_ordered,
    uptake_ordered,
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
    levels_within_scale,
    no_cycles,
    unit_of_agency,
    one_place,
    unique_in_list,
    contact_of_domain,
    domain_of_office,
    *CRITERIA_CHECKS,
    unweighted_criterion_counts,
    passing_grade_has_minimums,
    summed_scales_start_at_zero,
    shortlist_names_someone,
    validity_ordered,
    version_follows,
    criteria_valid_then,
    obligatory_fields,
    registration_only_where_one_applies,
    notice_number_unique,
    panel_adds_up,
    stage_known,
    requirement_fits_kind,
    age_limits_ordered,
    requirement_says_its_bound,
    age_day_known,
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
    ranking_digest_matches,
    scores_within_scale,
    row_codes_unique,
    totals_in_order,
    totals_fit_criteria,
    totals_match,
    ranks_match,
    difference_declared,
    *FUNNEL_CHECKS,
    *PROCEDURE_COUNT_CHECKS,
    reason_speaks_of_fit,
    *OUTCOME_CHECKS,
    tie_decisions_fit,
    training_dates_ordered,
    reserved_within_quota,
    uptake_ordered,
    counts_protected,
    counts_not_computable,
    accepted_within_quota,
    *CAREER_CHECKS,
    *RULE_SET_CHECKS,
    *NINE_BOX_CHECKS,
    *TALENT_POOL_CHECKS,
    *POOL_COUNT_CHECKS,
    *APPOINTMENT_CHECKS,
    *OCCUPANCY_CHECKS,
    *INDICATOR_CHECKS,
    *HOURS_CHECKS,
    *SERIES_CHECKS,
    performance_of_units,
    *AWARD_CHECKS,
    *MERIT_INDEX_CHECKS,
    *REPORT_CHECKS,
)
"""Every check, in the order of the methodology page."""

PROTECTING: tuple[Check, ...] = (
    counts_protected,
    counts_not_computable,
    indicator_rest_protected,
    hours_withheld_with_staff,
    hours_not_computable,
)
"""Those of them that plain counts of people cannot pass before they are protected."""

DAY_CHECKS: tuple[DayCheck, ...] = (
    rows_past_until,
    result_not_announced_yet,
    *REPORT_DAY_CHECKS,
)
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
