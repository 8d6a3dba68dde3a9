"""What became of a list: read, repaired, refused, written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.finding import Finding
from generator.importing.cleaning import Repair
from generator.wording import Sentence, say

REPAIR_WORDS: Mapping[Repair, Sentence] = {
    Repair.EDGE_BLANKS: say("spasi di awal atau akhir sel dihapus"),
    Repair.DOUBLED_BLANKS: say("spasi ganda dijadikan satu"),
    Repair.NO_BREAK_SPACE: say("spasi tak-putus diganti spasi biasa"),
    Repair.TAB: say("tab diganti spasi"),
    Repair.LINE_BREAK: say("ganti baris di dalam sel diganti spasi"),
    Repair.INVISIBLE: say("karakter yang tidak terlihat dihapus"),
    Repair.OTHER_DIGITS: say("angka aksara lain diganti angka 0–9"),
    Repair.NO_VALUE_SIGN: say("tanda tanpa nilai (-, n/a) dibaca sebagai kosong"),
    Repair.EMPTY_LEVEL: say("tingkat unit yang kosong dilewati"),
    Repair.AGENCY_LEVEL: say("tingkat unit yang mengulang nama instansi dilewati"),
    Repair.CAPITALS: say("isi sel berhuruf besar semua ditulis sebagai judul"),
    Repair.NONSENSE_SALARY: say("gaji yang tidak masuk akal ditinggalkan"),
    Repair.UNKNOWN_KEY: say("kode yang tidak ada di daftar kedua ditinggalkan"),
    Repair.BLANK_ROW: say("baris kosong dilewati"),
    Repair.MARKUP: say("tanda HTML di dalam sel dihapus, teksnya dijadikan butir"),
    Repair.SAME_TRAINING: say("baris dengan pelatihan yang sama digabung"),
}


@dataclass(frozen=True, slots=True)
class Report:
    """The report of an import.

    ``written`` and ``repaired`` are counts; ``refused`` says line and reason, at least once for
    each of the ``refused_rows``; ``similar`` are lines that differ from an earlier line in nothing
    but the id; ``unused`` are columns that the map leaves out; ``without_lookup`` are fields left
    out because their second list was not at hand.
    """

    rows: int
    written: Mapping[str, int]
    repaired: Mapping[Repair, int]
    refused: tuple[Finding, ...]
    refused_rows: int
    similar: tuple[tuple[int, int], ...] = ()
    unused: tuple[str, ...] = ()
    without_lookup: tuple[str, ...] = ()
