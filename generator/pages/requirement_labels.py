"""Words for the closed vocabularies of conditions of application, each in its own order."""

from __future__ import annotations

from generator import vocabulary
from generator.pages.labels import POSITION_CLASS, Labels
from generator.wording import say

KIND: Labels = {
    "status": say("Status"),
    "grade": say("Golongan"),
    "age": say("Usia"),
    "education": say("Pendidikan"),
    "experience": say("Pengalaman"),
    "post": say("Jabatan"),
    "training": say("Pelatihan"),
    "performance": say("Kinerja"),
}

STATUS: Labels = {
    "pns": say("PNS"),
    "pppk": say("PPPK"),
    "public": say("bukan pegawai ASN"),
}

EDUCATION: Labels = {
    "SD": say("SD"),
    "SMP": say("SMP"),
    "SMA": say("SMA atau sederajat"),
    "D-I": say("D-I"),
    "D-II": say("D-II"),
    "D-III": say("D-III"),
    "D-IV": say("D-IV"),
    "S-1": say("S-1"),
    "S-2": say("S-2"),
    "S-3": say("S-3"),
}
"""D-IV and S-1 stand on one level, as scripts/eligibility.js has it."""

RATING = vocabulary.RATING

TRAINING: Labels = {
    "latsar": say("Latsar"),
    "pkp": say("PKP (dahulu Diklatpim IV)"),
    "pka": say("PKA (dahulu Diklatpim III)"),
    "pkn_ii": say("PKN II (dahulu Diklatpim II)"),
    "pkn_i": say("PKN I (dahulu Diklatpim I)"),
}

POST: Labels = {
    **{name: words for name, words in POSITION_CLASS.items() if name != "functional"},
    "ahli_utama": say("JF ahli utama"),
    "ahli_madya": say("JF ahli madya"),
    "ahli_muda": say("JF ahli muda"),
    "ahli_pertama": say("JF ahli pertama"),
    "penyelia": say("JF penyelia"),
    "mahir": say("JF mahir"),
    "terampil": say("JF terampil"),
    "pemula": say("JF pemula"),
}

GRADES = (
    *(f"{roman}/{letter}" for roman in ("I", "II", "III") for letter in "abcd"),
    *(f"IV/{letter}" for letter in "abcde"),
)
"""Grades of PNS from the lowest (golongan ruang)."""

CONTRACT_GRADES = (
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
    *("X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"),
)
"""Grades of PPPK from the lowest (golongan)."""
