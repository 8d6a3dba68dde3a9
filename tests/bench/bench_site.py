"""How long a whole site takes, stage by stage: ``python -m tests.bench.bench_site [N ...]``.

For each N a demo of N vacancies, every one with a ranking of ten candidates by five criteria at
level *full*, is read, checked, ranked, protected, rendered and written in a process of its own.
Beside it stands the floor: the same bytes written to the same files and nothing else. Machines are
noisy, so ratios of one run count, not seconds; ``cpu`` is what the process itself worked, which
another program beside it hardly changes.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from time import perf_counter, process_time
from typing import TypeVar

from generator.checks import run_checks
from generator.dataset import parse
from generator.demo import DemoOrder, demo_folder
from generator.disclosure import protect
from generator.exports import EXPORTS
from generator.merit.judging import judge
from generator.pages import PAGES
from generator.pipeline import RULES
from generator.publication import Publication
from generator.reading.catalogue import read_catalogue
from generator.reading.folder import read_folder
from generator.wording import LANGUAGES, Language, Wording
from generator.writing.data_folder import write_data_folder
from generator.writing.render import renderer
from generator.writing.site_folder import write_file
from generator.writing.site_settings import read_site

AS_OF = date(2026, 6, 30)
SIZES = (1_000, 10_000)
STAGES = ("read", "parse", "rank", "check", "protect", "render", "write")

DoneT = TypeVar("DoneT")


class Watch:
    """Adds up the seconds that each stage takes."""

    def __init__(self) -> None:
        """Begin with no time spent."""
        self.spent: dict[str, float] = dict.fromkeys(STAGES, 0.0)

    def time(self, stage: str, work: Callable[[], DoneT]) -> DoneT:
        """Return what ``work`` gives, and count its time for ``stage``."""
        start = perf_counter()
        done = work()
        self.spent[stage] += perf_counter() - start
        return done


def main(sizes: tuple[int, ...]) -> None:
    """Print one table with a column for each size and the growth from the first to the last."""
    figures = [_in_own_process(size) for size in sizes]
    lines = [f"{'':<12}" + "".join(f"{size:>12,}" for size in sizes) + f"{'growth':>10}"]
    for name in figures[0]:
        values = [one[name] for one in figures]
        growth = values[-1] / values[0] if values[0] else 0.0
        shown = "".join(f"{value:>12,.2f}" for value in values)
        lines.append(f"{name:<12}{shown}{growth:>10.1f}")
    sys.stdout.write("\n".join(lines) + "\n")


def measure(size: int) -> dict[str, float]:
    """Return seconds by stage, the floor, megabytes and counts for a demo of ``size`` vacancies."""
    watch = Watch()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write_demo(size, folder / "data")
        began = process_time()
        publication = _compiled(folder / "data", watch)
        _publish(publication, folder / "site", watch)
        worked = process_time() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        written = sorted(path for path in (folder / "site").rglob("*") if path.is_file())
        megabytes = sum(path.stat().st_size for path in written) / 1e6
        floor, floor_worked = _floor(written, folder / "site", folder / "floor")
    total = sum(watch.spent.values())
    return {
        **watch.spent,
        "total s": total,
        "floor s": floor,
        "total/floor": total / floor,
        "cpu s": worked,
        "floor cpu s": floor_worked,
        "cpu/floor": worked / floor_worked,
        "peak MB": peak,
        "files": float(len(written)),
        "site MB": megabytes,
    }


def _write_demo(size: int, folder: Path) -> None:
    made = demo_folder(DemoOrder(max(1, size // 300), size, seed=1, as_of=AS_OF, ranked=100))
    write_data_folder(folder, made.documents, made.tables, "Data contoh")


def _compiled(data: Path, watch: Watch) -> Publication:
    """Return the publication; the stages are those of `generator.pipeline`, one by one."""
    reading = watch.time("read", lambda: read_folder(data))
    dataset, unparsed = watch.time("parse", lambda: parse(reading.files))
    judged = watch.time("rank", lambda: judge(dataset))
    found = watch.time("check", lambda: tuple(run_checks(judged, AS_OF)))
    findings = (*reading.findings, *unparsed, *found)
    assert not findings, findings[:3]
    return watch.time("protect", lambda: protect(judged, judged.ranked, AS_OF, findings, RULES))


def _publish(publication: Publication, folder: Path, watch: Watch) -> None:
    """Write the site; a page is made when it is asked for, so no two are in memory at once."""
    site = read_site("Bench", "https://bench.example/", {}, publication.status)
    wordings: dict[Language, Wording] = {
        language: read_catalogue(language) for language in LANGUAGES
    }

    def files() -> Iterator[tuple[str, bytes]]:
        pages = tuple(chain.from_iterable(make(publication) for make in PAGES))
        exports = (make(publication, pages, site.url) for make in EXPORTS)
        return chain(renderer(wordings, site).files(pages), *exports)

    made = watch.time("render", files)
    while (file := watch.time("render", lambda: next(made, None))) is not None:
        path, content = file
        watch.time("write", lambda path=path, content=content: write_file(folder, path, content))


def _floor(written: list[Path], site: Path, target: Path) -> tuple[float, float]:
    """Return the seconds that writing the same bytes to the same files takes, and those worked."""
    spent = worked = 0.0
    for path in written:
        content = path.read_bytes()
        start, began = perf_counter(), process_time()
        copy = target / path.relative_to(site)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(content)
        worked += process_time() - began
        spent += perf_counter() - start
    return spent, worked


def _in_own_process(size: int) -> dict[str, float]:
    """Measure in a new process, so that the peak of memory is that of this size alone."""
    command = [sys.executable, "-m", "tests.bench.bench_site", "--one", str(size)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        sys.stdout.write(json.dumps(measure(int(sys.argv[2]))))
    else:
        main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
