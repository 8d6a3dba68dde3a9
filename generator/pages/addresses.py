"""Where every page stands. An address holds the stable id of its record, never its title."""

from __future__ import annotations

from generator.pages.page import Address

NEXT_PAGES = Address("hal/", "page/")


def home() -> Address:
    """Return the address of the home page."""
    return Address("", "en/")


def vacancies() -> Address:
    """Return the address of the list of vacancies."""
    return Address("lowongan/", "en/vacancies/")


def vacancy(vacancy_id: str) -> Address:
    """Return the address of one vacancy."""
    return below(vacancies(), vacancy_id)


def closing_soon() -> Address:
    """Return the address of the vacancies that close first."""
    return Address("lowongan/segera-tutup/", "en/vacancies/closing-soon/")


def vacancies_by(facet: str) -> Address:
    """Return the address of all values of one facet; its lists are in Indonesian alone."""
    return Address(f"lowongan/{facet}/", None)


def archive() -> Address:
    """Return the address of the years of the vacancies that are over."""
    return Address("lowongan/arsip/", "en/vacancies/archive/")


def archive_year(year: int) -> Address:
    """Return the address of the vacancies that are over since ``year``."""
    return below(archive(), str(year))


def calendar() -> Address:
    """Return the address of what happens in the coming weeks."""
    return Address("jadwal/", "en/calendar/")


def corrections() -> Address:
    """Return the address of all that was changed after its publication."""
    return Address("perbaikan/", "en/corrections/")


def selections() -> Address:
    """Return the address of the list of selections."""
    return Address("seleksi/", "en/selections/")


def selection(selection_id: str) -> Address:
    """Return the address of one selection."""
    return below(selections(), selection_id)


def results() -> Address:
    """Return the address of the list of results."""
    return Address("hasil/", "en/results/")


def result(vacancy_id: str) -> Address:
    """Return the address of the result of one vacancy; it carries the vacancy's id."""
    return below(results(), vacancy_id)


def criteria() -> Address:
    """Return the address of the list of criteria sets."""
    return Address("kriteria/", "en/criteria/")


def criteria_set(criteria_id: str) -> Address:
    """Return the address of one set of criteria."""
    return below(criteria(), criteria_id)


def training() -> Address:
    """Return the address of the list of training offers."""
    return Address("pelatihan/", "en/training/")


def training_offer(offer_id: str) -> Address:
    """Return the address of one training offer."""
    return below(training(), offer_id)


def training_for(competency_id: str) -> Address:
    """Return the address of the training that develops one competency."""
    return below(Address("pelatihan/untuk/", "en/training/for/"), competency_id)


def positions() -> Address:
    """Return the address of the list of positions."""
    return Address("jabatan/", "en/positions/")


def position(position_id: str) -> Address:
    """Return the address of one position."""
    return below(positions(), position_id)


def careers() -> Address:
    """Return the address of the career map."""
    return Address("karier/", "en/careers/")


def career_family(top_id: str) -> Address:
    """Return the address of the part of the map that ends in one position."""
    return below(careers(), top_id)


def career_step(present_id: str, aim_id: str) -> Address:
    """Return the address of the step from one position to another."""
    return below(below(careers(), present_id), aim_id)


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


def unit(unit_id: str) -> Address:
    """Return the address of one unit."""
    return below(units(), unit_id)


def method() -> Address:
    """Return the address of the page that tells how ranks are computed and what is checked."""
    return Address("tentang/metode/", "en/about/method/")


def statistics() -> Address:
    """Return the address of the index of statistics."""
    return Address("statistik/", "en/statistics/")


def statistic(measure_id: str, english: str) -> Address:
    """Return the address of one figure; both names are of ours and stay."""
    index = statistics()
    return Address(f"{index.id}{measure_id}/", f"{index.en}{english}/")


def reports() -> Address:
    """Return the address of the list of merit reports."""
    return Address("laporan/", "en/reports/")


def report(agency_id: str, period: str) -> Address:
    """Return the address of the report of one agency on one period."""
    return below(below(reports(), agency_id), period)


def talent_pools() -> Address:
    """Return the address of the talent pools and of how a box is found."""
    return Address("talenta/", "en/talent-pools/")


def talent_pool(pool_id: str) -> Address:
    """Return the address of one talent pool."""
    return below(talent_pools(), pool_id)


def search() -> Address:
    """Return the address of the search page."""
    return Address("cari/", "en/search/")


def awards() -> Address:
    """Return the address of the register of awards."""
    return Address("penghargaan/", "en/awards/")


def awards_of(name: str, english: str) -> Address:
    """Return the address of the awards of one category, one year or one unit."""
    index = awards()
    return Address(f"{index.id}{name}/", f"{index.en}{english}/")


def merit_indexes() -> Address:
    """Return the address of the merit index of every agency."""
    return Address("indeks-merit/", "en/merit-index/")


def below(address: Address, name: str) -> Address:
    """Return the address of ``name`` under ``address``."""
    return Address(f"{address.id}{name}/", None if address.en is None else f"{address.en}{name}/")


def part(address: Address, number: int) -> Address:
    """Return the address of part ``number`` of a long list; part 1 is the list's own address."""
    if number == 1:
        return address
    return Address(
        f"{address.id}{NEXT_PAGES.id}{number}/",
        None if address.en is None else f"{address.en}{NEXT_PAGES.en}{number}/",
    )
