from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.procedure import (
    notice_number_unique,
    obligatory_fields,
    panel_adds_up,
    registration_only_where_one_applies,
    stage_known,
)
from tests.checks.conftest import Found
from tests.record_builders import (
    OUTCOME,
    SELECTION,
    VACANCY,
    Change,
    gone,
    like,
    swap,
    without,
)

CASES = [
    (obligatory_fields, (), []),
    (
        obligatory_fields,
        (
            (SELECTION, without("notice")),
            (SELECTION, without("registration")),
            (VACANCY, without("publication")),
        ),
        [
            f"data/{VACANCY}:1:1: galat: “notice” wajib diisi [obligatory-fields]",
            f"data/{VACANCY}:1:1: galat: “registration” wajib diisi [obligatory-fields]",
            f"data/{VACANCY}:1:1: galat: “publication” wajib diisi [obligatory-fields]",
        ],
    ),
    (
        obligatory_fields,
        (
            (VACANCY, without("selection")),
            (VACANCY, swap("open_selection", "job_fit")),
        ),
        [f"data/{VACANCY}:1:1: galat: “notice” wajib diisi [obligatory-fields]"],
    ),
    (obligatory_fields, ((SELECTION, gone),), []),
    (registration_only_where_one_applies, (), []),
    (
        registration_only_where_one_applies,
        ((VACANCY, swap("open_selection", "talent_mobility")),),
        [
            (
                f"data/{VACANCY}:6:1: galat: cara pengisian ini tidak memiliki pendaftaran "
                "[registration-only-where-one-applies]"
            )
        ],
    ),
    (
        registration_only_where_one_applies,
        (
            (VACANCY, swap("open_selection", "job_fit")),
            (SELECTION, without("registration")),
        ),
        [],
    ),
    (notice_number_unique, (), []),
    (
        notice_number_unique,
        (("selections/2026-jf.yml", like(SELECTION, swap("id: 2026-jpt", "id: 2026-jf"))),),
        [
            (
                f"data/{SELECTION}:5:10: galat: nomor pengumuman ini sudah dipakai "
                "di data/selections/2026-jf.yml [notice-number-unique]"
            )
        ],
    ),
    (
        notice_number_unique,
        (
            (
                "selections/2026-jf.yml",
                like(
                    SELECTION,
                    swap("id: 2026-jpt", "id: 2026-jf"),
                    swap("0001/PANSEL", "0002/PANSEL"),
                ),
            ),
        ),
        [],
    ),
    (
        notice_number_unique,
        (
            (
                "selections/2026-jf.yml",
                like(
                    SELECTION,
                    swap("id: 2026-jpt", "id: 2026-jf"),
                    swap("agency: kota", "agency: kabupaten"),
                ),
            ),
        ),
        [],
    ),
    (notice_number_unique, ((SELECTION, without("notice")),), []),
    (panel_adds_up, (), []),
    (
        panel_adds_up,
        ((SELECTION, swap("members: 5", "members: 1")),),
        [
            (
                f"data/{SELECTION}:12:21: galat: internal melebihi jumlah anggota pansel "
                "[panel-adds-up]"
            ),
            (
                f"data/{SELECTION}:12:83: galat: declarations melebihi jumlah anggota pansel "
                "[panel-adds-up]"
            ),
        ],
    ),
    (
        panel_adds_up,
        (
            (SELECTION, swap(", internal: 2", "")),
            (SELECTION, swap(", declarations: 5", "")),
        ),
        [],
    ),
    (panel_adds_up, ((SELECTION, without("panel")),), []),
    (stage_known, (), []),
    (
        stage_known,
        (
            (SELECTION, swap("stage: interview", "stage: wawancara")),
            (OUTCOME, swap("stage: paper", "stage: makalah")),
        ),
        [
            f"data/{OUTCOME}:5:6: galat: tahap ini tidak baku dan belum berjudul [stage-known]",
            f"data/{SELECTION}:11:6: galat: tahap ini tidak baku dan belum berjudul [stage-known]",
        ],
    ),
    (stage_known, ((SELECTION, swap("stage: interview", "stage: visit, title: Kunjungan")),), []),
    (stage_known, ((OUTCOME, swap("stage: paper", "stage: visit, title: Kunjungan")),), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each procedure that says too little, or what cannot be, yields one line."""
    assert found(check, *changes) == expected
