"""Measures the search page as a cheap phone would meet it: slow 4G, a processor four times slower, nothing cached.

Run it with ``make bench-search`` or, for other sizes, ``make bench-search ARGS="--records 123,1000"``, where ``real``
stands for the records of this repository. Chromium runs without a window. Times depend on the machine; sizes do not.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.__main__ import ROOT, Workplace
from benchmarks.slow_host import ENCODINGS, compressed, host_of
from tests.browser.chrome import QUIET_FLAGS, find_chrome

#: As Lighthouse has it: 150 ms there and back, 1.6 megabits a second down, 750 kilobits up.
_SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
_SLOWER = 4
_ASKED = "#v=1&where=77030&within=50&free=mon-fri.17:00-22:00&focus=mental-health"
_FILES = (
    "search/index.html",
    "static/site.css",
    "static/search.css",
    "static/search.js",
    "search/programs.json",
    "search/places.json",
    "search/map.json",
)
_WATCH = """
const seen = (type, each) =>
  new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
seen("layout-shift", (entry) => { if (!entry.hadRecentInput) window.shifted = (window.shifted ?? 0) + entry.value; });
seen("largest-contentful-paint", (entry) => { window.largest = entry.startTime; });
seen("longtask", (entry) => { window.blocked = (window.blocked ?? 0) + Math.max(0, entry.duration - 50); });
"""
#: Clicks a control and waits until what it changes is painted.
_CLICK = """
async (control) => {
  const from = performance.now();
  control.click();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - from;
}
"""


def measure(browser: Browser, site: Path, title: str) -> None:
    """Print the sizes of what the page loads, and how long it takes to answer."""
    print(f"\n{title}")
    print(f"{'file':24}{'bytes':>12}{'brotli':>10}{'gzip':>10}")
    for name in _FILES:
        path = site / name
        sizes = "".join(f"{len(compressed(path, encoding)):10,}" for encoding in ENCODINGS)
        print(f"{name:24}{path.stat().st_size:12,}{sizes}")
    for encoding in ENCODINGS:
        with host_of(site, encoding) as address:
            colds = [cold_link(browser, address) for _ in range(3)]
        for name in ("first result", "largest paint", "blocked", "shift"):
            print(f"{name + ', ' + encoding:24}{statistics.median(cold[name] for cold in colds):10,.3g}")
    with host_of(site, ENCODINGS[0]) as address:
        toggles(browser, address)


@contextmanager
def slow_page(browser: Browser) -> Iterator[Page]:
    """Open a page in a profile of its own, over a slow line and with a slow processor."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", _SLOW_4G)
    session.send("Emulation.setCPUThrottlingRate", {"rate": _SLOWER})
    page.add_init_script(_WATCH)
    yield page
    context.close()


def cold_link(browser: Browser, address: str) -> dict[str, float]:
    """Open a link with a search in it; return milliseconds to the first result and the like."""
    with slow_page(browser) as page:
        return _first_result(page, address)


def _first_result(page: Page, address: str) -> dict[str, float]:
    page.goto(f"{address}/search/index.html{_ASKED}")
    while not page.evaluate('performance.getEntriesByName("iop-results").length'):
        page.wait_for_timeout(100)
    page.wait_for_timeout(1500)
    return {
        "first result": page.evaluate('performance.getEntriesByName("iop-results")[0].startTime'),
        "largest paint": page.evaluate("window.largest ?? 0"),
        "blocked": page.evaluate("window.blocked ?? 0"),
        "shift": page.evaluate("window.shifted ?? 0"),
    }


def toggles(browser: Browser, address: str) -> None:
    """Toggle filters and print how long each takes to be painted."""
    with slow_page(browser) as page:
        _first_result(page, address)
        page.set_viewport_size({"width": 1280, "height": 900})
        times = [_toggle(page, control) for _ in range(2) for control in _controls(page)]
        queries = page.evaluate('performance.getEntriesByName("iop-query").map((each) => each.duration)')
    print(f"{'filter to paint':24}{statistics.median(times):10,.0f} median{max(times):8,.0f} most of {len(times)}")
    print(f"{'query':24}{statistics.median(queries):10,.1f} median{_p95(queries):8,.1f} p95")


def _controls(page: Page) -> list[Any]:
    for group in page.query_selector_all(".iop-filters details:not([open]) > summary")[:4]:
        group.click()
        page.wait_for_timeout(100)
    return page.query_selector_all(".iop-filters input[type=checkbox]")[:16]


def _toggle(page: Page, control: Any) -> float:
    spent = page.evaluate(_CLICK, control)
    page.wait_for_timeout(200)
    return float(spent)


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def main() -> None:
    """Measure each size that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search_page", description=__doc__)
    parser.add_argument("--records", default="real,10000", help='sizes, with commas between them, or "real"')
    sizes = parser.parse_args().records.split(",")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chrome(), args=[*QUIET_FLAGS, "--no-sandbox"])
        for size in sizes:
            with tempfile.TemporaryDirectory() as folder:
                place = Workplace(Path(folder) / "directory", 0 if size == "real" else int(size))
                if size == "real":
                    shutil.copytree(ROOT / "facilities", place.folder / "facilities", dirs_exist_ok=True)
                place.run("build")
                measure(browser, place.folder / "site", f"{size} records")
        browser.close()


if __name__ == "__main__":
    main()
