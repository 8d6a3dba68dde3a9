"""The page of one result, at every level."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from generator.pages.result import pages
from generator.publication import Publication, PublicResult
from generator.publication.criteria_set import PublicScale
from generator.publication.result import (
    PublicApproval,
    PublicDifference,
    PublicNoAppointment,
    PublicObjections,
    PublicResults,
    PublicRow,
    PublicRuling,
    PublicTieDecision,
)
from generator.wording import Text
from tests.builders import (
    a_criterion,
    a_part,
    a_public_criteria_set,
    a_public_result,
    a_public_row,
    a_public_vacancy,
    a_publication,
    by_id,
)
from tests.builders.talent_pool import a_talent_pool
from tests.pages.rendering import main_of, rendered, text_of

SECOND = "7gumozgrkimyakzz"
THIRD = "pwlnhkq7toh4mjv4"
STANDING = (
    "PPK berwenang memilih satu dari tiga calon; peringkat bukan urutan pengangkatan.",
    (
        "Naskah resmi adalah pengumuman bertanda tangan nomor 800.1.14.1/0001/PANSEL/2026;"
        " bila berbeda, naskah itu yang berlaku."
    ),
)


def of(result: PublicResult, **changes: object) -> Publication:
    vacancy = a_public_vacancy(state="decided", has_result=True)
    return a_publication(results={result.vacancy: result}, vacancies=by_id([vacancy]), **changes)


def at_totals() -> PublicResult:
    rows = (a_public_row(parts=(), announced_total=None, announced_rank=None),)
    return a_public_result(level="totals", rows=rows)


def at_aggregate() -> PublicResult:
    return a_public_result(level="aggregate", rows=(), candidates=9)


def test_aggregate() -> None:
    """Without rows the page says how many went on, the decision and its reason, and why no more."""
    text = text_of(pages, of(at_aggregate()))
    assert (
        "Tiga nama teratas dari 9 peserta diserahkan kepada PPK; satu diangkat dengan"
        " SK 800/0001/2026 tanggal 30 April 2026." in text
    )
    assert "Alasan Paling sesuai dengan kebutuhan." in text
    assert "Nilai dan peringkat per orang tidak terbit" in text
    assert "Peringkat dengan kode samaran" not in text


def test_digest_of_rows() -> None:
    """The digest stands beside shown rows and after they ended; without one, not a word of it."""
    digest = "ab" * 32
    shown = text_of(pages, of(replace(at_totals(), rows_digest=digest)))
    gone = text_of(pages, of(replace(at_aggregate(), rows_ended=True, rows_digest=digest)))
    assert f"{digest} Sidik ini dihitung dari kode dan nilai setiap baris di atas." in shown
    assert f"{digest} Sidik ini dihitung dari kode dan nilai baris yang pernah tayang" in gone
    for text in (shown, gone):
        assert "sidik yang sama berarti salinannya tidak berubah" in text
    assert "Sidik baris" not in text_of(pages, of(at_aggregate()))


def test_totals() -> None:
    """With totals alone the page says who computed them, and shows no arithmetic."""
    publication = of(at_totals())
    text = text_of(pages, publication)
    assert (
        "Situs ini memeriksa urutan; nilai akhir dihitung panitia dan dapat diperiksa peserta."
        in text
    )
    assert "1 xrff vgr5 dp4t dl3d 80,2433 Diserahkan ke PPK" in text
    assert "Hitungan" not in text


def test_full_arithmetic() -> None:
    """Every row opens into raw score, scale, weight, part and total."""
    text = text_of(pages, of(a_public_result()))
    assert "Asesmen kompetensi: 84,50 × 25 % = 21,1250" in text
    assert "Rekam jejak: 3 (skala 1 sampai 4) → 66,6667 × 20 % ≈ 13,3333" in text
    assert "Jumlah: 80,2433" in text


def test_row_reachable_by_code() -> None:
    """A row is found by the code in the address, and the page is not listed."""
    publication = of(a_public_result())
    assert 'id="xrffvgr5dp4tdl3d"' in main_of(pages, publication)
    (page,) = pages(publication)
    assert not page.indexed
    (page,) = pages(of(at_aggregate()))
    assert page.indexed


def test_standing_sentences() -> None:
    """At every level the page says what a rank is not, and which text binds."""
    for result in (at_aggregate(), at_totals(), a_public_result()):
        text = text_of(pages, of(result))
        assert all(sentence in text for sentence in STANDING)
        assert "anonim" not in text


def test_appointee_not_pointed_at() -> None:
    """Without a decision on it, the page does not point at the appointee."""
    text = text_of(pages, of(a_public_result()))
    assert "Yang diangkat" not in text
    assert "Siapa di antara mereka yang diangkat tidak ditunjuk di sini" in text


def test_appointee_where_it_may_be_shown() -> None:
    """With a decision on it, the page names the rank and the cover code."""
    (decision,) = a_public_result().decisions
    result = a_public_result(decisions=(replace(decision, appointed_rank=1),))
    text = text_of(pages, of(result))
    assert "satu, peringkat 1, diangkat dengan SK 800/0001/2026" in text
    assert "Yang diangkat peringkat 1, kode samaran xrff vgr5 dp4t dl3d" in text


def test_difference_with_reason() -> None:
    """An announced total unlike the recomputed one stands beside it with the declared reason."""
    row = a_public_row(announced_total=Decimal("80.31"), differs=True)
    difference = PublicDifference(Text("Bagian dibulatkan ke atas"), "BA 13/2026")
    text = text_of(pages, of(a_public_result(rows=(row,), difference=difference)))
    assert "1 nilai akhir yang diumumkan berbeda dari hitungan ulang" in text
    assert "Penjelasan instansi: Bagian dibulatkan ke atas (BA 13/2026)" in text
    assert "Diumumkan panitia: 80,31 — berbeda dari hitungan ulang" in text


def tied_rows() -> tuple[PublicRow, ...]:
    return (
        a_public_row(),
        a_public_row(code=SECOND, rank=2, shared=True, decided_rank=2, announced_rank=2),
        a_public_row(code=THIRD, rank=2, shared=True, decided_rank=3, announced_rank=3),
    )


def test_tie_decision() -> None:
    """A shared rank that the panel broke stands with its act and both ranks."""
    act = PublicTieDecision(2, (SECOND, THIRD), Text("Berita acara 12/2026"))
    text = text_of(pages, of(a_public_result(rows=tied_rows(), tie_decisions=(act,))))
    assert "Peringkat 2 yang sama diputus panitia Berita acara 12/2026" in text
    assert "7gum ozgr kimy akzz 2 2 pwln hkq7 toh4 mjv4 2 3" in text
    assert "Menurut aturan peringkat 2 bersama; menurut keputusan panitia peringkat 3." in text


def test_shared_rank_lengthens_the_list() -> None:
    """Equal totals share a rank, and the page says that the list is longer for it."""
    rows = (*tied_rows()[:1], *(replace(r, decided_rank=None) for r in tied_rows()[1:]))
    rows = (*rows, a_public_row(code="px5hbryde425hd7f", rank=4))
    text = text_of(pages, of(a_public_result(rows=rows, shortlisted=4)))
    assert "2 seri 7gum ozgr kimy akzz" in text
    assert "Peringkat yang sama membuat daftar lebih panjang: 4 nama, bukan 3." in text


def test_tie_criterion_named() -> None:
    """Where a tie criterion set a row apart, its arithmetic says which."""
    row = a_public_row(decided_by="interview")
    text = text_of(pages, of(a_public_result(rows=(row,))))
    assert "sama dengan baris berikutnya; lebih tinggi karena Wawancara akhir." in text


def test_missed_minimum() -> None:
    """Who missed a minimum has no rank, and the criterion says so."""
    row = a_public_row(
        rank=None,
        shortlisted=False,
        result="below_minimum",
        missed=("assessment",),
        announced_rank=None,
    )
    text = text_of(pages, of(a_public_result(rows=(row,))))
    assert "– xrff vgr5 dp4t dl3d 80,2433 Tidak memenuhi batas nilai" in text
    assert "21,1250 ; di bawah nilai minimum 68" in text


def test_missed_limit_of_a_cost() -> None:
    """Where less is better, who missed the limit went beyond it."""
    scale = PublicScale(Decimal(100), Decimal(0))
    cost = a_criterion("assessment", "Asesmen", "100", scale=scale, minimum=Decimal(50))
    row = a_public_row(
        rank=None,
        result="below_minimum",
        missed=("assessment",),
        parts=(a_part("assessment", "60", "40", "100", "40.0000"),),
    )
    sets = by_id([a_public_criteria_set(criteria=(cost,), ties=())])
    text = text_of(pages, of(a_public_result(rows=(row,)), criteria_sets=sets))
    assert "40,0000 ; melewati batas 50" in text
    assert "Batas Asesmen Hasil uji, skala 100 sampai 0 100 % 50 paling tinggi" in text


def test_sum_of_points() -> None:
    """Where points are summed, each part is its score, and the short rule says so."""
    criteria = (
        a_criterion("assessment", "Wawasan", None, scale=PublicScale(Decimal(0), Decimal(150))),
        a_criterion("paper", "Esai", None),
    )
    part = replace(a_part("assessment", "120", "80", "100", "120"), weight=None)
    row = a_public_row(total=Decimal(120), parts=(part,), announced_total=None)
    sums = a_public_criteria_set(method="passing_grade", criteria=criteria, ties=())
    text = text_of(
        pages, of(a_public_result(rows=(row,), shortlisted=1), criteria_sets=by_id([sums]))
    )
    assert "Wawasan: 120 Jumlah: 120" in text
    assert "Nilai akhir ialah jumlah semua nilai, paling tinggi 250" in text


def test_criterion_that_only_tells_apart() -> None:
    """A criterion without weight among weighted ones is said not to be added."""
    criteria = (a_criterion("assessment", "SKB", "100"), a_criterion("tkp", "TKP", None))
    part = replace(a_part("tkp", "190", "84.4", "100", "0"), weight=None)
    row = a_public_row(parts=(a_part("assessment", "84.50", "84.5", "100", "84.5"), part))
    mixed = a_public_criteria_set(criteria=criteria, ties=("tkp",))
    text = text_of(pages, of(a_public_result(rows=(row,)), criteria_sets=by_id([mixed])))
    assert "TKP: 190 (tidak ikut dijumlahkan)" in text


def test_result_in_counts() -> None:
    """A procedure without ranking shows three numbers, of which the last waits for the decision."""
    moved = a_public_result(
        rows=(), level="aggregate", results=PublicResults(11, 9, 7), decisions=()
    )
    vacancy = a_public_vacancy(mechanism="functional_promotion", has_result=True)
    made = replace(of(moved, criteria_sets={}), vacancies=by_id([vacancy]))
    shown = text_of(pages, made)
    assert "Hasil 11 orang diuji, 9 memenuhi syarat, 7 naik jenjang." in shown
    assert "11 diuji 9 memenuhi syarat 7 naik jenjang" in shown
    assert "Keputusan tiap orang tidak ditulis di sini" in shown
    waiting = replace(moved, results=PublicResults(11, 9, None))
    text = text_of(pages, of(waiting, criteria_sets={}))
    assert "Berapa orang yang ditempatkan tampil sesudah diputuskan." in text
    assert "Keputusan PPK belum terbit." in text


def test_way_to_the_pool() -> None:
    """A post that was filled from a talent pool leads to it."""
    vacancy = a_public_vacancy(mechanism="talent_mobility", talent_pool="administrator-2026")
    made = replace(
        of(at_aggregate(), talent_pools=by_id([a_talent_pool()])), vacancies=by_id([vacancy])
    )
    assert 'href="../../talenta/administrator-2026/"' in main_of(pages, made)


def test_nobody_ranked() -> None:
    """Where nobody is ranked, the page tells no ranking rule and promises no rank."""
    boxes = by_id([a_public_criteria_set(method="nine_box", pass_mark=None, shortlist=None)])
    for sets in (boxes, {}):
        text = text_of(pages, of(at_aggregate(), criteria_sets=sets))
        assert "Aturan peringkat" not in text
        assert "Pembulatan" not in text
        assert "Cara menilai" in text
        assert "Penilaian per orang tidak terbit" in text


def test_announced_rank_unlike_ours() -> None:
    """An announced rank that the rule does not give is shown."""
    text = text_of(pages, of(a_public_result(rows=(a_public_row(announced_rank=2),))))
    assert "Peringkat yang diumumkan panitia: 2" in text


def test_no_decision_yet() -> None:
    """Before the decision the first line says that it is not out."""
    text = text_of(pages, of(a_public_result(decisions=())))
    assert "diserahkan kepada PPK; keputusan PPK belum terbit." in text


def test_nobody_appointed() -> None:
    """Where nobody was appointed the page says when and why."""
    none = PublicNoAppointment(date(2026, 5, 4), Text("Tidak ada yang memenuhi kebutuhan."))
    text = text_of(pages, of(a_public_result(decisions=(), no_appointment=none)))
    assert "tidak ada yang diangkat, diputuskan 4 Mei 2026." in text
    assert "Tidak ada yang memenuhi kebutuhan." in text


def test_funnel_in_numbers() -> None:
    """Every stage tells how many went on, and why the others did not."""
    text = text_of(pages, of(at_aggregate()))
    assert "Seleksi administrasi 10 lolos dari 15" in text
    assert "Penulisan makalah 4 tidak hadir 1; nilai tidak mencapai batas 3;" in text
    assert "batas nilai 71,50" in text


def test_what_follows() -> None:
    """Objections, the technical approval and rulings stand on the page."""
    result = a_public_result(
        objections=PublicObjections(
            formal=True,
            start=date(2026, 3, 21),
            end=date(2026, 3, 24),
            filed=2,
            upheld=0,
            rejected=2,
            routes=("ombudsman",),
        ),
        approval=PublicApproval(
            "BKN", "rekomendasi", date(2026, 3, 24), date(2026, 4, 10), "R-2/2026", "approved"
        ),
        rulings=(
            PublicRuling("PTUN Contoh", "12/G/2026", date(2026, 6, 1), Text("Gugatan ditolak.")),
        ),
    )
    text = text_of(pages, of(result))
    assert "Sanggahan resmi diterima 21 sampai 24 Maret 2026 ." in text
    assert "Sanggahan yang masuk: 2. Dikabulkan: 0. Ditolak: 2." in text
    assert "Ombudsman Republik Indonesia" in text
    assert "Hasil Disetujui Lembaga BKN, rekomendasi" in text
    assert "PTUN Contoh, 12/G/2026, 1 Juni 2026 : Gugatan ditolak." in text


def test_no_objection() -> None:
    """Where there is no formal objection, the page says that."""
    text = text_of(pages, of(a_public_result()))
    assert "Tidak ada masa sanggah resmi untuk seleksi ini." in text


def test_rule_in_short() -> None:
    """How it was computed stands on the page: the ties of the set, and its rounding."""
    text = text_of(pages, of(a_public_result()))
    assert "Wawancara akhir, lalu Asesmen kompetensi, lalu Makalah" in text
    assert "pembulatan (selalu setengah ke atas): tanpa pembulatan." in text


def test_without_criteria() -> None:
    """A result of a vacancy without a set of criteria has a page too."""
    vacancy = a_public_vacancy(
        mechanism="talent_mobility", procedure=replace(a_public_vacancy().procedure, criteria="")
    )
    publication = a_publication(
        results={"2026-dinkes-kadis": replace(at_aggregate(), shortlisted=None)},
        vacancies=by_id([vacancy]),
    )
    text = text_of(pages, publication)
    assert "9 peserta dinilai sampai akhir; satu diangkat" in text
    assert STANDING[0] not in text


def test_ranking_without_shortlist() -> None:
    """Without a shortlist a row that passed is said to have passed."""
    criteria_set = a_public_criteria_set(shortlist=None, ties=())
    row = a_public_row(shortlisted=False)
    publication = of(a_public_result(rows=(row,)), criteria_sets=by_id([criteria_set]))
    text = text_of(pages, publication)
    assert "80,2433 Lolos" in text
    assert "Nilai akhir yang sama mendapat peringkat yang sama." in text


def test_english_page() -> None:
    """The English page has the same numbers with English separators."""
    found = rendered(pages, of(a_public_result()), "en")
    (markup,) = found.values()
    assert list(found) == ["en/results/2026-dinkes-kadis/"]
    assert "80.2433" in markup
    assert "Head of the Health Office" in markup
    assert '<span lang="id">Wawancara akhir</span>' in markup
