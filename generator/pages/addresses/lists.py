"""Where the pages stand that a site has once: its lists, and what speaks of the whole."""

from __future__ import annotations

from generator.pages.page import Address


def home() -> Address:
    """Return the address of the home page."""
    return Address("", "en/")


def vacancies() -> Address:
    """Return the address of the list of vacancies."""
    return Address("lowongan/", "en/vacancies/")


def closing_soon() -> Address:
    """Return the address of the vacancies that close first."""
    return Address("lowongan/segera-tutup/", "en/vacancies/closing-soon/")


def archive() -> Address:
    """Return the address of the years of the vacancies that are over."""
    return Address("lowongan/arsip/", "en/vacancies/archive/")


def calendar() -> Address:
    """Return the address of what happens in the coming weeks."""
    return Address("jadwal/", "en/calendar/")


def corrections() -> Address:
    """Return the address of all that was changed after its publication."""
    return Address("perbaikan/", "en/corrections/")


def selections() -> Address:
    """Return the address of the list of selections."""
    return Address("seleksi/", "en/selections/")


def results() -> Address:
    """Return the address of the list of results."""
    return Address("hasil/", "en/results/")


def criteria() -> Address:
    """Return the address of the list of criteria sets."""
    return Address("kriteria/", "en/criteria/")


def training() -> Address:
    """Return the address of the list of training offers."""
    return Address("pelatihan/", "en/training/")


def positions() -> Address:
    """Return the address of the list of positions."""
    return Address("jabatan/", "en/positions/")


def careers() -> Address:
    """Return the address of the career map."""
    return Address("karier/", "en/careers/")


def plan() -> Address:
    """Return the address of the page on which one plans one's own development."""
    return Address("rencana/", "en/plan/")


def appointments() -> Address:
    """Return the address of all decrees of appointment."""
    return Address("pengangkatan/", "en/appointments/")


def acting_posts() -> Address:
    """Return the address of the posts without a definitive official."""
    return Address("pejabat-sementara/", "en/acting-posts/")


def needs_explanation() -> Address:
    """Return the address of the questions to agencies."""
    return Address("perlu-penjelasan/", "en/needs-explanation/")


def units() -> Address:
    """Return the address of the list of units."""
    return Address("unit/", "en/units/")


def method() -> Address:
    """Return the address of the page that tells how ranks are computed and what is checked."""
    return Address("tentang/metode/", "en/about/method/")


def statistics() -> Address:
    """Return the address of the index of statistics."""
    return Address("statistik/", "en/statistics/")


def reports() -> Address:
    """Return the address of the list of merit reports."""
    return Address("laporan/", "en/reports/")


def talent_pools() -> Address:
    """Return the address of the talent pools and of how a box is found."""
    return Address("talenta/", "en/talent-pools/")


def search() -> Address:
    """Return the address of the search page."""
    return Address("cari/", "en/search/")


def awards() -> Address:
    """Return the address of the register of awards."""
    return Address("penghargaan/", "en/awards/")


def merit_indexes() -> Address:
    """Return the address of the merit index of every agency."""
    return Address("indeks-merit/", "en/merit-index/")
