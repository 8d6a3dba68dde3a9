"""The attack on counts of staff finds what a careless site would give away."""

from __future__ import annotations

import json
from pathlib import Path

from tests.attacker.people import attack_people
from tests.attacker.pools import attack_pools
from tests.site_builders import write

UNIT = """\
<h1>{name}</h1><p class="merit-lead">Dinas, Kota Contoh · Contoh Tengah</p>
<table><caption>Rencana pengembangan, 2025</caption><tbody>
<tr><th>Punya rencana pengembangan (RPI)</th><td>{plan}</td></tr></tbody></table>
<table><caption>Rata-rata JP pegawai unit ini, dan yang mendapat 20 JP</caption><tbody>
<tr><th>2025</th><td>{staff}</td><td>{hours}</td><td>{enough}</td></tr></tbody></table>
"""
POOL = """\
<p>40 dipetakan</p><p>20 daftar panjang</p>
<table><tbody><tr><td>Kotak 9 14 promosi</td><td>Kotak 8 &lt;10 promosi</td><td>Kotak 5 20</td></tr>
</tbody></table>
"""


def a_unit(site: Path, name: str, plan: str, staff: str, hours: str = "", enough: str = "") -> None:
    page = UNIT.format(name=name, plan=plan, staff=staff, hours=hours, enough=enough)
    write(site / "unit" / name / "index.html", page)


def a_download(site: Path, percent: str, people: str, staff: int) -> None:
    folder = site / "statistik" / "cakupan-rpi"
    rows = f"what,percent,people\nPunya rencana pengembangan (RPI),{percent},{people}\n"
    write(folder / "data.csv", rows)
    told = {"period": {"from": "2025-01-01", "to": "2025-12-31"}, "n": staff}
    write(folder / "data.metadata.json", json.dumps(told))


def bounds(site: Path) -> dict[tuple[str, str], tuple[int, int]]:
    return {(one.cell[2], one.cell[3]): (one.low, one.high) for one in attack_people(site)}


def test_a_total_of_another_page(tmp_path: Path) -> None:
    """The only withheld unit is the total of the download less the other units' pages."""
    a_unit(tmp_path, "one", "40 (50%)", "80")
    a_unit(tmp_path, "two", "&lt;10", "30")
    a_download(tmp_path, "", "46", 110)
    assert bounds(tmp_path) == {("two", "with_plan"): (6, 6)}


def test_a_percentage_tells_a_count(tmp_path: Path) -> None:
    """A percentage with one decimal times a known base is a count as good as written."""
    a_unit(tmp_path, "one", "40 (50%)", "80")
    a_unit(tmp_path, "two", "&lt;10", "30")
    a_download(tmp_path, "41.8", "", 110)
    assert bounds(tmp_path) == {("two", "with_plan"): (6, 6)}


def test_a_mean_limits_a_count(tmp_path: Path) -> None:
    """Where all together have few hours, not many can have twenty of them."""
    a_unit(tmp_path, "one", "", "30", "1,9", "&lt;10")
    assert bounds(tmp_path) == {("one", "staff_20"): (0, 2)}


def test_a_percentage_tells_its_base(tmp_path: Path) -> None:
    """A count with its percentage tells the number of staff that another table withholds."""
    a_unit(tmp_path, "one", "40 (50%)", "≥10")
    assert bounds(tmp_path) == {("one", "staff"): (80, 80)}


def test_boxes_and_their_total(tmp_path: Path) -> None:
    """The last box is the total less the others."""
    write(tmp_path / "talenta" / "pool" / "index.html", POOL)
    (one,) = attack_pools(tmp_path)
    assert (one.low, one.high, one.width) == (6, 6, 0)
