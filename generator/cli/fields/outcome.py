"""Outcomes."""

from __future__ import annotations

from generator.wording import say

FIELDS = {
    "Outcome.vacancy": ("", say("Pengenal lowongan, sama dengan nama berkas ini.")),
    "Outcome.funnel": (
        "",
        say("Jumlah orang pada setiap tahap: entered = absent + withdrew + refused + passed."),
    ),
    "FunnelStage.stage": ("registration", say("Pengenal tahap, seperti pada schedule.")),
    "FunnelStage.title": ("Uji gagasan", say("Nama tahap bila pengenalnya tidak baku.")),
    "FunnelStage.entered": ("15", say("Yang masuk tahap ini.")),
    "FunnelStage.passed": ("15", say("Yang lulus tahap ini.")),
    "FunnelStage.absent": ("0", say("Yang tidak hadir.")),
    "FunnelStage.withdrew": ("0", say("Yang mengundurkan diri.")),
    "FunnelStage.refused": (
        "{documents: 0, other: 0}",
        say(
            "Yang tidak lulus menurut alasan: documents, late, grade, age, education, experience, "
            "training, performance, permission, score, health, other. Di bawah 3 digabung ke other."
        ),
    ),
    "FunnelStage.cut": ("71.50", say("Nilai terendah yang lulus, bila panitia menarik batas.")),
    "Outcome.results": (
        "",
        say("Jumlah orang pada uji kompetensi dan promosi internal tanpa peringkat terbuka."),
    ),
    "Results.assessed": ("11", say("Yang diuji.")),
    "Results.met": ("9", say("Yang memenuhi syarat.")),
    "Results.moved": (
        "7",
        say("Yang berpindah, naik jenjang, atau dipromosikan; kosong selama belum diputuskan."),
    ),
    "Outcome.announced": (
        "2026-03-20",
        say("Hari pengumuman; sebelum hari ini tidak ada hasil yang tampil."),
    ),
    "Outcome.objections": ("", say("Sanggahan resmi, bila ada, dan saluran yang terbuka.")),
    "Objections.formal": ("no", say("yes bila ada masa sanggah resmi.")),
    "Objections.start": ("2026-03-21", say("Hari pertama masa sanggah.")),
    "Objections.end": ("2026-03-23", say("Hari terakhir masa sanggah.")),
    "Objections.filed": ("0", say("Sanggahan yang masuk.")),
    "Objections.upheld": ("0", say("Sanggahan yang diterima.")),
    "Objections.rejected": ("0", say("Sanggahan yang ditolak.")),
    "Objections.routes": ("[bkn, ombudsman, ptun]", say("Saluran keberatan yang terbuka.")),
    "Outcome.technical_approval": ("", say("Persetujuan atau rekomendasi lembaga pengawas.")),
    "TechnicalApproval.body": ("BKN", say("Nama lembaga.")),
    "TechnicalApproval.kind": ("rekomendasi", say("Jenis naskah.")),
    "TechnicalApproval.requested": ("2026-03-24", say("Tanggal permintaan.")),
    "TechnicalApproval.received": ("2026-04-10", say("Tanggal jawaban.")),
    "TechnicalApproval.number": ("B-0002/2026", say("Nomor naskah.")),
    "TechnicalApproval.result": ("", say("Isi jawaban.")),
    "Outcome.decisions": ("", say("Keputusan PPK; setiap keputusan beralasan, juga peringkat 1.")),
    "Decision.date": ("2026-04-30", say("Tanggal keputusan.")),
    "Decision.decree": ("SK 800/0001/2026", say("Nomor keputusan.")),
    "Decision.inaugurated": ("2026-05-02", say("Tanggal pelantikan.")),
    "Decision.appointed_rank": (
        "1",
        say("Peringkat yang dilantik; tampil hanya dengan publication.reveal_appointee."),
    ),
    "Decision.reason": ("", say("Alasan keputusan.")),
    "Reason.code": ("", say("Jenis alasan.")),
    "Reason.text": (
        "Paling sesuai dengan kebutuhan penanganan stunting di kecamatan terpencil.",
        say("Kesesuaian orang yang dilantik; jangan menulis kesehatan, disiplin, atau integritas."),
    ),
    "Outcome.no_appointment": ("", say("Hanya bila tidak ada yang dilantik.")),
    "NoAppointment.date": ("2026-04-30", say("Tanggal keputusan.")),
    "NoAppointment.reason": ("Tidak ada peserta yang memenuhi syarat", say("Alasan.")),
    "Outcome.rulings": ("", say("Putusan lembaga atau pengadilan atas seleksi ini.")),
    "Ruling.body": ("PTUN Contoh", say("Nama lembaga.")),
    "Ruling.number": ("1/G/2026", say("Nomor putusan.")),
    "Ruling.date": ("2026-08-01", say("Tanggal putusan.")),
    "Ruling.effect": ("Gugatan ditolak", say("Akibat putusan.")),
    "Outcome.tie_decisions": ("", say("Keputusan panitia atas peringkat yang sama.")),
    "TieDecision.rank": ("1", say("Peringkat yang sama.")),
    "TieDecision.order": (
        "[xrffvgr5dp4tdl3d, 7gumozgrkimyakzz]",
        say("Kode baris menurut urutan barunya."),
    ),
    "TieDecision.act": ("Berita acara 0003/PANSEL/2026", say("Naskah keputusan.")),
    "Outcome.difference": (
        "",
        say("Penjelasan bila nilai yang diumumkan berbeda dari hitungan ulang."),
    ),
    "Difference.reason": ("Salah ketik pada pengumuman", say("Alasan perbedaan.")),
    "Difference.document": ("Ralat 0004/PANSEL/2026", say("Naskah yang menjelaskannya.")),
    "Outcome.ranking_sha256": (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        say("Sidik berkas peringkat; ditulis sebelum berkas itu dihapus (lihat merit check)."),
    ),
}
