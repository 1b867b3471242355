"""One headless Chromium for all tests of pages; where none is found they are skipped.

Selenium, because Debian's chromium-driver is built with its Chromium and always fits it; a
driver that brings a browser of its own would have to download one.
"""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.browser.pages import Browser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
#: Set where a missing browser is a failure: .ci/run installs one.
REQUIRED = "FACTCHECK_BROWSER_REQUIRED"


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    folder = tmp_path_factory.mktemp("pages")
    found = Browser(_driver(folder), folder)
    yield found
    found.driver.quit()


def _driver(folder: Path):
    chromium = next(filter(None, map(shutil.which, BROWSERS)), None)
    chromedriver = shutil.which("chromedriver")
    webdriver = pytest.importorskip("selenium.webdriver")
    if not chromium or not chromedriver:
        said = "no Chromium with its chromedriver: apt-get install chromium chromium-driver"
        if os.environ.get(REQUIRED):
            pytest.fail(said)
        pytest.skip(said)
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    options.add_argument("--headless=new")
    options.add_argument(f"--user-data-dir={folder / 'profile'}")
    # In a container there is little shared memory, and root has no sandbox.
    options.add_argument("--disable-dev-shm-usage")
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(chromedriver))
