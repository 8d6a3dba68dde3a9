"""Conditions of application."""

from __future__ import annotations

from generator.wording import say

FIELDS = {
    "Requirement.id": (
        "grade",
        say("Pengenal syarat; nama jenis (grade, age, …) sekaligus menjadi jenisnya."),
    ),
    "Requirement.text": (
        "Pangkat paling rendah Pembina (IV/a)",
        say("Kalimat syarat seperti pada pengumuman; kalimat inilah yang mengikat."),
    ),
    "Requirement.kind": (
        "",
        say("Jenis batas, bila pengenalnya lain. Tanpa batas, syarat adalah kalimat saja."),
    ),
    "Requirement.minimum": (
        "IV/a",
        say("grade: golongan terendah; education: jenjang terendah; performance: predikat."),
    ),
    "Requirement.any_of": (
        "[D-IV, S-1]",
        say("Salah satu: jenjang pendidikan, pelatihan (training), atau status (status)."),
    ),
    "Requirement.fields": (
        "[Kesehatan masyarakat, Keperawatan]",
        say("education: program studi yang diterima."),
    ),
    "Requirement.maximum": ("56", say("age: usia paling tinggi, dalam tahun penuh.")),
    "Requirement.minimum_age": ("18", say("age: usia paling rendah, dalam tahun penuh.")),
    "Requirement.exact": (
        "yes",
        say("age: yes bila pengumuman menulis “56 tahun 0 bulan 0 hari”."),
    ),
    "Requirement.measured_at": (
        "inauguration",
        say(
            "age: hari usia dihitung: inauguration, appointment, registration_close, tahap lain "
            "pada jadwal, atau date. Salin dari pengumuman; jangan diduga."
        ),
    ),
    "Requirement.date": ("2026-05-02", say("age: tanggalnya, bila measured_at: date.")),
    "Requirement.minimum_years": (
        "5",
        say("experience: lama pengalaman; post: lama menjabat; dalam tahun."),
    ),
    "Requirement.classes": (
        "[administrator, ahli_madya]",
        say("post: kelas jabatan atau jenjang fungsional yang diterima."),
    ),
    "Requirement.held": ("", say("post: now bila harus masih dijabat, ever bila boleh pernah.")),
    "Requirement.years": ("2", say("performance: berlaku untuk sekian tahun terakhir.")),
    "Requirement.preferred": ("yes", say("yes bila diutamakan, bukan diwajibkan.")),
    "Requirement.legal_basis": ("[PermenPANRB 15/2019]", say("Dasar hukum syarat ini.")),
}
