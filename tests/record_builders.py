"""A whole valid data folder, the examples of the record formats, and small changes to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from generator.dataset import parse
from generator.finding import Finding, Severity
from generator.merit.judging import JudgedDataset, judge
from generator.reading.folder import read_folder
from generator.wording import Wording

Change = Callable[[str], str | None]
"""From the text of a file to its new text; to nothing where the file goes."""

AGENCY = "agencies/kota-contoh.yml"
UNITS = "units.csv"
COMPETENCY = "competencies/pengambilan-keputusan.yml"
POSITION = "positions/kepala-dinas-kesehatan.yml"
CRITERIA = "criteria/jpt-pratama-2026.yml"
SELECTION = "selections/2026-jpt.yml"
VACANCY = "vacancies/2026-dinkes-kadis.yml"
RANKING = "rankings/2026-dinkes-kadis.csv"
OUTCOME = "outcomes/2026-dinkes-kadis.yml"
TRAINING = "training/pka-2026-1.yml"
UPTAKE = "training-uptake.csv"

FILES: Mapping[str, str] = {
    AGENCY: """\
id: kota-contoh
name: {id: Pemerintah Kota Contoh, en: Contoh City Government}
kind: city
status: sample
region: "99.71"
zone: WIB
site: https://kota-contoh.example
email_domain: kota-contoh.example
contact: {office: BKPSDM Kota Contoh, phone: (099) 555-0100, email: karier@kota-contoh.example}
""",
    UNITS: """\
id,agency,parent,kind,name,district,remote,headcount,headcount_at
dinas-kesehatan,kota-contoh,,dinas,Dinas Kesehatan,Contoh Tengah,no,412,2026-06-30
""",
    COMPETENCY: """\
id: pengambilan-keputusan
title: Pengambilan keputusan
kind: managerial
levels:
  - {level: 3, title: Menengah, indicators: [Membandingkan pilihan sebelum memutuskan]}
  - {level: 4, title: Mumpuni, indicators: [Memutuskan hal berisiko tinggi dengan mitigasi]}
""",
    POSITION: """\
id: kepala-dinas-kesehatan
title: Kepala Dinas Kesehatan
class: jpt_pratama
requires: [{competency: pengambilan-keputusan, level: 4}]
leads_to: []
""",
    CRITERIA: """\
# A set of criteria. Once locked it is never edited.
id: jpt-pratama-2026
title: Seleksi terbuka JPT pratama
method: weighted_sum
legal_basis: [PermenPANRB 15/2019]
source: https://kota-contoh.example/pengumuman
valid: {from: 2026-01-01, to: 2026-12-31}
announcement: {min_days: 15, min_applicants: 4, max_extensions: 2}
criteria:
  - {id: assessment,   title: Asesmen kompetensi, weight: 25, origin: test, minimum: 68}
  - {id: paper,        title: Makalah,            weight: 20, origin: test}
  - {id: interview,    title: Wawancara akhir,    weight: 35, origin: test}
  - {id: track-record, title: Rekam jejak, weight: 20, origin: facts, scale: {worst: 1, best: 4}}
pass_mark: 70
ties: [interview, assessment, paper]
shortlist: 3
rounding: {each: 2, total: 2}
""",
    SELECTION: """\
id: 2026-jpt
agency: kota-contoh
title: Seleksi terbuka JPT pratama 2026
criteria: jpt-pratama-2026
notice: {number: 800.1.14.1/0001/PANSEL/2026, date: 2026-02-10}
registration: {opens: 2026-02-13, closes: 2026-03-06, apply_at: https://kota-contoh.example/daftar}
schedule:
  - stage: registration
    planned: {from: 2026-02-13, to: 2026-02-27}
    actual: {from: 2026-02-13, to: 2026-03-06}
  - {stage: interview, planned: {from: 2026-03-16, to: 2026-03-17}}
panel: {members: 5, internal: 2, backgrounds: [internal, akademisi, profesional], declarations: 5}
assessor: {body: UPT Penilaian Kompetensi Contoh, accreditation: A}
supervision: {body: BKN, number: R-0001/2026, date: 2026-02-02}
documents: [Surat lamaran, Daftar riwayat hidup, SKP 2 tahun terakhir]
max_choices: 1
changes:
  - date: 2026-02-27
    field: registration.closes
    from: 2026-02-27
    to: 2026-03-06
    reason: Pelamar kurang dari empat
sources:
  - title: Pengumuman bertanda tangan
    url: https://kota-contoh.example/p/0001.pdf
    sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
    date: 2026-02-10
""",
    VACANCY: """\
id: 2026-dinkes-kadis
agency: kota-contoh
selection: 2026-jpt
position: kepala-dinas-kesehatan
unit: dinas-kesehatan
mechanism: open_selection
audience: asn
places: 1
requirements:
  - {id: grade, text: Pangkat paling rendah Pembina (IV/a), minimum: IV/a}
  - {id: age, text: Usia paling tinggi 56 tahun, maximum: 56, measured_at: inauguration}
publication: {level: full, basis: {decision: Keputusan PPID 01/2026, date: 2026-01-15}}
""",
    RANKING: """\
row,assessment,paper,interview,track-record,announced_total,announced_rank
xrffvgr5dp4tdl3d,84.50,78.25,86.10,3,80.25,1
7gumozgrkimyakzz,82.75,80.10,85.40,3,79.93,2
pwlnhkq7toh4mjv4,88.20,74.00,79.55,3,78.02,3
px5hbryde425hd7f,75.40,72.00,88.00,2,70.72,4
673y5s25ymoxvuyy,79.00,76.50,81.25,2,70.16,5
k6vvc3thkvdmiylq,66.00,81.00,83.00,2,68.42,
""",
    OUTCOME: """\
vacancy: 2026-dinkes-kadis
funnel:
  - {stage: registration, entered: 15, passed: 15}
  - {stage: screening, entered: 15, passed: 10, refused: {documents: 3, other: 2}}
  - {stage: paper, entered: 10, absent: 1, passed: 6, refused: {score: 3}, cut: 71.50}
announced: 2026-03-20
objections: {formal: false, routes: [bkn, ombudsman, ptun]}
technical_approval:
  body: BKN
  kind: rekomendasi
  requested: 2026-03-24
  received: 2026-04-10
  result: approved
decisions:
  - date: 2026-04-30
    decree: SK 800/0001/2026
    inaugurated: 2026-05-02
    appointed_rank: 2
    reason: {code: fit, text: Paling sesuai dengan kebutuhan penanganan stunting.}
""",
    TRAINING: """\
id: pka-2026-1
agency: kota-contoh
title: Pelatihan Kepemimpinan Administrator angkatan I
kind: leadership
form: classroom
mode: blended
provider: BKPSDM Kota Contoh
hours: 120
develops: [{competency: pengambilan-keputusan, level: 3}]
for_classes: [administrator]
quota: 30
reserved: {remote_units: 6}
registration: {opens: 2026-03-01, closes: 2026-03-20}
runs: {from: 2026-04-06, to: 2026-07-17}
location: Aula BKPSDM
cost: {amount: 0, borne_by: APBD}
""",
    UPTAKE: """\
training,district,remote,applied,accepted,completed
pka-2026-1,Contoh Tengah,no,24,18,17
pka-2026-1,Contoh Barat,yes,14,12,<10
""",
}
"""Every record type once; the records belong together and no check finds anything."""

TOTALS_RANKING = """\
row,total,announced_rank,result
xrffvgr5dp4tdl3d,80.25,1,
7gumozgrkimyakzz,79.93,2,
pwlnhkq7toh4mjv4,79.93,3,
px5hbryde425hd7f,70.72,4,
673y5s25ymoxvuyy,70.16,5,
k6vvc3thkvdmiylq,68.42,,below_minimum
"""
"""A ranking of level *totals*."""


def swap(old: str, new: str) -> Change:
    """Replace a text that stands in the file once."""

    def change(text: str) -> str:
        assert text.count(old) == 1, f"{text.count(old)} times: {old}"
        return text.replace(old, new)

    return change


def without(name: str) -> Change:
    """Leave out the line of a field at the left margin."""
    return lambda text: re.sub(rf"^{name}:.*\n", "", text, count=1, flags=re.MULTILINE)


def more(text: str) -> Change:
    """Add lines at the end."""
    return lambda before: before + text


def only(text: str) -> Change:
    """Write the whole file anew."""
    return lambda _: text


def gone(_: str) -> None:
    """Leave the file out."""


def like(path: str, *changes: Change) -> Change:
    """Write a new file like another one of ``FILES``."""

    def change(_: str) -> str | None:
        text: str | None = FILES[path]
        for one in changes:
            text = one(text or "")
        return text

    return change


def a_data_folder(parent: Path, *changes: tuple[str, Change]) -> Path:
    """Write ``FILES`` with the changes, each for the file at a path, into ``parent/data``."""
    texts: dict[str, str | None] = dict(FILES)
    for path, change in changes:
        texts[path] = change(texts.get(path) or "")
    folder = parent / "data"
    for path, text in texts.items():
        if text is not None:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
    return folder


def a_dataset(folder: Path) -> JudgedDataset:
    """Read a data folder of which every file can be read."""
    reading = read_folder(folder)
    assert lines(reading.findings) == []
    dataset, findings = parse(reading.files)
    assert lines(findings) == []
    return judge(dataset)


def lines(findings: Iterable[Finding]) -> list[str]:
    """Return findings as ``merit check`` prints them, without their hints."""
    return [line(finding) for finding in findings]


def line(finding: Finding) -> str:
    """Return one finding as ``merit check`` prints it."""
    place = finding.place
    word = "galat" if finding.rule.severity is Severity.ERROR else "peringatan"
    message = Wording().text(finding.message)
    return f"{place.path}:{place.line}:{place.column}: {word}: {message} [{finding.rule.name}]"


def hints(findings: Iterable[Finding]) -> list[str]:
    """Return what the findings tell to do."""
    return [Wording().text(finding.hint) for finding in findings]
