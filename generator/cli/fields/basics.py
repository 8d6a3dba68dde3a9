"""Agencies, units, competencies and positions."""

from __future__ import annotations

from generator.wording import say

FIELDS = {
    "Agency.id": ("", say("Pengenal instansi, sama dengan nama berkas ini.")),
    "Agency.name": (
        "{id: Pemerintah Kota Contoh, en: Contoh City Government}",
        say("Nama resmi; en boleh dihapus."),
    ),
    "Agency.kind": ("city", say("Jenis instansi.")),
    "Agency.status": (
        "sample",
        say("official hanya bila situs ini dikelola instansinya sendiri; selain itu ditandai."),
    ),
    "Agency.region": ('"99.71"', say("Kode wilayah menurut Kemendagri, di antara tanda kutip.")),
    "Agency.zone": ("", say("Zona waktu untuk batas pendaftaran.")),
    "Agency.site": ("https://kota-contoh.example", say("Alamat situs instansi.")),
    "Agency.email_domain": (
        "kota-contoh.example",
        say("Domain surel dinas; hanya surel domain ini yang boleh tertulis pada contact."),
    ),
    "Agency.contact": ("", say("Unit yang menjawab pertanyaan; jangan menulis nama orang.")),
    "Contact.office": ("BKPSDM Kota Contoh", say("Nama unit.")),
    "Contact.phone": ("NOMOR-TELEPON-KANTOR", say("Telepon kantor, bukan telepon orang.")),
    "Contact.email": ("SUREL-KANTOR", say("Surel kantor, pada domain email_domain di atas.")),
    "Contact.address": ("Jalan Contoh 1", say("Alamat kantor.")),
    "Unit.id": ("dinas-kesehatan", say("Pengenal unit kerja.")),
    "Unit.agency": ("kota-contoh", say("Pengenal instansi.")),
    "Unit.parent": ("dinas-kesehatan", say("Pengenal unit induk, bila ada.")),
    "Unit.kind": ("dinas", say("Jenis unit, misalnya dinas, kecamatan, atau puskesmas.")),
    "Unit.name": ("Dinas Kesehatan", say("Nama unit.")),
    "Unit.district": ("Contoh Tengah", say("Nama kecamatan.")),
    "Unit.remote": ("no", say("yes bila unit berada di wilayah terpencil.")),
    "Unit.headcount": ("412", say("Banyaknya pegawai unit.")),
    "Unit.headcount_at": ("2026-06-30", say("Tanggal penghitungan pegawai.")),
    "Competency.id": ("", say("Pengenal kompetensi, sama dengan nama berkas ini.")),
    "Competency.title": ("Pengambilan keputusan", say("Nama kompetensi.")),
    "Competency.kind": ("", say("Jenis: manajerial, sosial kultural, atau teknis.")),
    "Competency.definition": (
        "Memutuskan tepat waktu dengan mempertimbangkan risikonya",
        say("Arti kompetensi menurut kamusnya."),
    ),
    "Competency.scale": ("", say("Hanya bila tingkatnya bukan 1 sampai 5.")),
    "LevelScale.highest": ("7", say("Tingkat tertinggi dalam skala itu.")),
    "LevelScale.source": ("SFIA 8", say("Nama kerangka yang memakai skala itu.")),
    "Competency.levels": ("", say("Tingkat kompetensi dengan indikatornya.")),
    "CompetencyLevel.level": (
        "3",
        say("Tingkat 1 sampai 5 (PermenPANRB 38/2017), atau dalam scale."),
    ),
    "CompetencyLevel.title": ("Menengah", say("Nama tingkat.")),
    "CompetencyLevel.indicators": (
        "[Membandingkan pilihan dan risikonya sebelum memutuskan]",
        say("Indikator perilaku pada tingkat ini."),
    ),
    "Position.id": ("", say("Pengenal jabatan, sama dengan nama berkas ini.")),
    "Position.title": ("Kepala Dinas Kesehatan", say("Nama jabatan.")),
    "Position.position_class": ("jpt_pratama", say("Jenjang jabatan.")),
    "Position.requires": ("", say("Kompetensi yang disyaratkan, dengan tingkatnya.")),
    "Position.leads_to": ("[kepala-badan]", say("Jabatan lanjutan yang lazim dari jabatan ini.")),
    "CompetencyAt.competency": ("pengambilan-keputusan", say("Pengenal kompetensi.")),
    "CompetencyAt.level": ("4", say("Tingkat yang diuraikan kompetensinya.")),
}
