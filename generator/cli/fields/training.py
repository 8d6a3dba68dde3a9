"""Training offers and their uptake."""

from __future__ import annotations

from generator.wording import say

FIELDS = {
    "TrainingOffer.id": ("", say("Pengenal pelatihan, sama dengan nama berkas ini.")),
    "TrainingOffer.agency": ("kota-contoh", say("Pengenal instansi.")),
    "TrainingOffer.title": (
        "Pelatihan Kepemimpinan Administrator angkatan I",
        say("Nama pelatihan dengan angkatannya."),
    ),
    "TrainingOffer.kind": ("", say("Jenis pelatihan.")),
    "TrainingOffer.form": ("", say("Bentuk: klasikal atau nonklasikal.")),
    "TrainingOffer.mode": ("", say("Cara: tatap muka, daring, atau campuran.")),
    "TrainingOffer.provider": ("BKPSDM Kota Contoh", say("Penyelenggara.")),
    "TrainingOffer.partner": (
        "Universitas Contoh",
        say("Lembaga yang bekerja sama, misalnya universitas."),
    ),
    "TrainingOffer.hours": ("120", say("Lama dalam jam pelajaran (JP), bila diketahui.")),
    "TrainingOffer.develops": ("", say("Kompetensi yang dikembangkan, dengan tingkatnya.")),
    "TrainingOffer.for_classes": ("[administrator]", say("Jenjang jabatan yang dituju.")),
    "TrainingOffer.quota": ("30", say("Banyaknya tempat.")),
    "TrainingOffer.reserved": ("", say("Tempat yang dikhususkan.")),
    "Reserved.remote_units": ("6", say("Tempat untuk unit di wilayah terpencil.")),
    "TrainingOffer.registration": ("", say("Masa pendaftaran.")),
    "TrainingOffer.runs": ("", say("Hari pelaksanaan.")),
    "TrainingOffer.location": ("Aula BKPSDM", say("Tempat pelaksanaan.")),
    "TrainingOffer.cost": ("", say("Biaya untuk satu peserta.")),
    "Cost.amount": ("0", say("Rupiah, angka saja; 0 bila gratis.")),
    "TrainingUptake.training": ("pka-2026-1", say("Pengenal pelatihan.")),
    "TrainingUptake.district": ("Contoh Tengah", say("Nama kecamatan.")),
    "TrainingUptake.remote": ("no", say("yes bila wilayah terpencil.")),
    "TrainingUptake.applied": ("<10", say("Yang mendaftar; tulis <10 bila kurang dari sepuluh.")),
    "TrainingUptake.accepted": ("<10", say("Yang diterima.")),
    "TrainingUptake.completed": ("<10", say("Yang menyelesaikan pelatihan.")),
    "Cost.borne_by": ("APBD", say("Penanggung biaya.")),
}
