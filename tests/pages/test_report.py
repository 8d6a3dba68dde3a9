from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from generator.pages.report import pages
from generator.period import Period
from generator.publication import Publication, PublicReport
from generator.publication.vacancy import PublicExplanation, PublicWarning
from generator.wording import Text, say
from tests.builders import a_public_agency, a_public_vacancy, a_publication, by_id
from tests.builders.report import (
    a_public_follow_up,
    a_public_merit_index,
    a_public_report,
)
from tests.builders.staffing import a_public_appointment, a_public_occupancy, a_public_rule_set
from tests.pages.rendering import main_of, rendered, text_of

LATE = date(2026, 11, 22)
BEFORE = a_public_report(
    id="a", agency="kota-contoh", period=Period(2025, 2), published=date(2026, 1, 30)
)


def reported(report: PublicReport, **changes: object) -> Publication:
    return a_publication(as_of=LATE, reports={report.id: report}, **changes)


def test_the_head_of_a_report() -> None:
    """Title, agency, period, day, who made it, and whether figures and promises stand."""
    text = text_of(pages, reported(a_public_report()))
    assert "Laporan merit semester I 2026 Pemerintah Kota Contoh" in text
    assert "Periode 1 Januari sampai 30 Juni 2026 Terbit 24 Juli 2026" in text
    assert "Disusun oleh BKPSDM Kota Contoh" in text
    assert "Keadaan Angka utama belum dibekukan" in text
    assert "Tindak lanjut 1 dari 1 belum selesai, 1 di antaranya terlambat" in text


def test_an_agency_without_contact_and_without_promises() -> None:
    """What is not known is left out, and that nothing was promised is said."""
    agencies = by_id([a_public_agency(contact=None)])
    text = text_of(pages, reported(a_public_report(follow_up=()), agencies=agencies))
    assert "Disusun oleh" not in text
    assert "Tidak ada yang dijanjikan" in text
    assert "Laporan ini tidak menjanjikan tindak lanjut." in text


def test_figures_with_n_or_no_data() -> None:
    """Each figure tells what was counted; nothing recorded is no data, not a nought."""
    text = text_of(pages, reported(a_public_report()))
    assert "Median waktu pengisian jabatan 81 hari Rata-rata 81 hari" in text
    assert "terlama 81 hari. n = 1 pelantikan." in text
    assert "Keberatan yang diajukan tidak ada data" in text
    assert "Ini laporan pertama untuk periode sepanjang ini" in text


def test_the_change_since_the_report_before() -> None:
    """More, less, the same, and what cannot be compared, in neutral words."""
    appointments = (
        a_public_appointment(),
        a_public_appointment(decree="2", mechanism="job_fit", count=3, vacancy=""),
        a_public_appointment(decree="3", date=date(2025, 9, 1), vacancy="", count=2),
    )
    indexes = by_id(
        [
            a_public_merit_index(),
            a_public_merit_index(id="b", period=Period(2024), rules="lain", date=date(2025, 2, 1)),
        ]
    )
    before = replace(BEFORE, published=date(2026, 1, 2))
    report = a_public_report()
    publication = reported(report, appointments=appointments, merit_indexes=indexes)
    publication = replace(publication, reports=by_id([before, report]))
    text = text_of(lambda made: iter(list(pages(made))[1:]), publication)
    assert "Perubahan dihitung terhadap laporan semester II 2025 ." in text
    assert "Turun 75 poin persen (sebelumnya 100)." in text
    assert "Naik 25 poin persen (sebelumnya 0)." in text
    assert "Instrumennya berbeda dari laporan sebelumnya: tidak dibandingkan." in text
    assert "Laporan sebelumnya: tidak ada data." in text


def test_the_same_as_before() -> None:
    """No change is said as such."""
    appointments = (
        a_public_appointment(),
        a_public_appointment(decree="2", date=date(2025, 9, 1)),
    )
    report = a_public_report()
    publication = replace(
        reported(report, appointments=appointments), reports=by_id([BEFORE, report])
    )
    text = text_of(lambda made: iter(list(pages(made))[1:]), publication)
    assert "Sama dengan laporan sebelumnya." in text


def test_a_figure_that_changed_since() -> None:
    """Both values stand there, and the head counts them."""
    figures = {
        "time_to_fill": Decimal(84),
        "announcement_windows": Decimal(100),
        "objections": Decimal(2),
    }
    text = text_of(pages, reported(a_public_report(figures=figures)))
    assert "2 angka utama berubah sejak terbit; keduanya tampil" in text
    assert "Angka ini berubah sejak laporan terbit: saat itu 84, kini 81." in text
    assert "Angka ini berubah sejak laporan terbit: saat itu 2, kini tidak ada data." in text
    del figures["objections"]
    figures["time_to_fill"] = Decimal(81)
    text = text_of(pages, reported(a_public_report(figures=figures)))
    assert "Angka utama sama seperti saat terbit" in text
    assert "Angka ini berubah" not in text


def test_a_remark_stands_in_its_section() -> None:
    """What the agency says stands with the indicator that it is on."""
    text = text_of(pages, reported(a_public_report()))
    heading = text.rindex("Pengangkatan yang dapat diikuti Keterangan instansi")
    assert "Proses promosi internal belum terbit." in text[heading:]
    assert "Tidak ada data untuk periode ini." in text


def test_the_merit_index_by_aspect() -> None:
    """Aspects stand with both values, the instrument and who assessed."""
    indexes = by_id([a_public_merit_index()])
    text = text_of(pages, reported(a_public_report(), merit_indexes=indexes))
    assert "Nilai terverifikasi 324,5; kategori: III (Baik)." in text
    assert "Pengadaan 36 32,5 40" in text
    assert "Dinilai oleh Badan Kepegawaian Negara, 12 Januari 2026" in text
    unknown = by_id([a_public_merit_index(total=None, maximum=None)])
    text = text_of(pages, reported(a_public_report(), merit_indexes=unknown))
    assert "Jumlahnya tidak dihitung" in text


def test_open_questions_with_or_without_a_reply() -> None:
    """A question names its post and norm, and either the reply or that there is none."""
    warning = PublicWarning("window-meets-norm", say("pendaftaran dibuka 5 hari"), ())
    reply = (PublicExplanation(date(2026, 8, 3), Text("Seleksi diulang.")),)
    text = text_of(
        pages,
        reported(
            a_public_report(),
            vacancies=by_id([a_public_vacancy(warnings=(warning,))]),
            occupancy=(a_public_occupancy(explanations=reply),),
            rule_sets=by_id([a_public_rule_set()]),
        ),
    )
    assert "Yang tercatat: pendaftaran dibuka 5 hari." in text
    assert "Belum ada penjelasan instansi." in text
    assert "Kepala Dinas Kesehatan , Dinas Kesehatan Mengapa jabatan ini" in text
    assert "181 hari, normanya paling lama 30 hari" in text
    assert "Norma: Norma contoh" in text
    assert "Penjelasan instansi, 3 Agustus 2026 : Seleksi diulang." in text


def test_without_questions_it_says_so() -> None:
    """That every norm was kept is said."""
    text = text_of(pages, reported(a_public_report()))
    assert "Tidak ada pertanyaan: semua norma yang diperiksa dipenuhi" in text


def test_promised_actions_and_whether_they_are_done() -> None:
    """Each action names its unit and day; what is done has its evidence, what is late a word."""
    done = {"done": date(2026, 9, 14)}
    follow_up = (
        a_public_follow_up(evidence="https://kota-contoh.example/sop", **done),
        a_public_follow_up(evidence="Edaran 12/2026", **done),
        a_public_follow_up(),
        a_public_follow_up(due=date(2026, 12, 31)),
    )
    publication = reported(a_public_report(follow_up=follow_up))
    text = text_of(pages, publication)
    assert "Penanggung jawab: Dinas Kesehatan. Batas waktu: 30 September 2026" in text
    assert "Selesai 14 September 2026 . Bukti selesainya" in text
    assert "Bukti: Edaran 12/2026" in text
    assert [text.count(word) for word in ("Terlambat", "Berjalan")] == [1, 1]
    assert 'href="https://kota-contoh.example/sop"' in main_of(pages, publication)
    all_done = text_of(pages, reported(a_public_report(follow_up=follow_up[:2])))
    assert "Tindak lanjut 2 dari 2 sudah selesai" in all_done
    later = text_of(pages, reported(a_public_report(follow_up=follow_up[3:])))
    assert "Tindak lanjut 1 dari 1 belum selesai" in later
    assert "di antaranya terlambat" not in later


def test_how_each_figure_is_computed() -> None:
    """The report ends with formulas, sources, and what no data means."""
    text = text_of(pages, reported(a_public_report()))
    assert "Rumus dan sumber" in text
    assert "dibagi semua orang yang diangkat" in text
    assert "Sumber: Daftar semua keputusan pengangkatan instansi." in text
    assert "bukan nol" in text


def test_both_languages_have_the_page() -> None:
    """The page stands in English too."""
    made = rendered(pages, reported(a_public_report()), "en")
    assert list(made) == ["en/reports/kota-contoh/2026-s1/"]
