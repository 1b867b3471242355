"""A page in a browser, as its tests use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factcheck.formats import html

if TYPE_CHECKING:
    from pathlib import Path

    from selenium.webdriver import Chrome

    from factcheck.model import Report

WIDE, PHONE = (1400, 900), (390, 844)


@dataclass(frozen=True, slots=True)
class Browser:
    """A driver, and a folder from which it opens pages by file addresses."""

    driver: Chrome
    folder: Path

    def show(
        self,
        report: Report,
        *,
        size: tuple[int, int] = WIDE,
        colors: str = "light",
        medium: str = "",
        at: str = "",
        script: bool = True,
    ) -> Page:
        """The page of a report, anew; without its script where ``script`` is false."""
        text = html.render(report)
        if not script:
            start = text.index("<script>")
            text = text[:start] + text[text.index("</script>", start) + 9 :]
        file = self.folder / "report.html"
        file.write_text(text, "utf-8")
        width, height = size
        self._command(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == PHONE},
        )
        features = [{"name": "prefers-color-scheme", "value": colors}]
        self._command("Emulation.setEmulatedMedia", {"media": medium, "features": features})
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        self.driver.get(file.as_uri() + at)
        return Page(self.driver)

    def _command(self, name: str, parameters: dict[str, Any]) -> None:
        self.driver.execute_cdp_cmd(name, parameters)


@dataclass(frozen=True, slots=True)
class Page:
    """The page that the browser shows. Elements are named by CSS selectors."""

    driver: Chrome

    def run(self, script: str, *arguments: object) -> Any:
        """What a script that ends in ``return`` gives back."""
        return self.driver.execute_script(script, *arguments)

    def one(self, selector: str):
        """The first element of a selector."""
        return self.driver.find_element("css selector", selector)

    def shown(self, selector: str) -> list[str]:
        """The ids of the elements that are laid out, in sight or not."""
        return self.run(
            "return [...document.querySelectorAll(arguments[0])]"
            ".filter((n) => n.getClientRects().length).map((n) => n.id || n.dataset.f)",
            selector,
        )

    def facts(self) -> list[str]:
        """The ids of the facts shown."""
        return self.shown(".fact")

    def click(self, selector: str) -> None:
        """Click as with a mouse, where the element can be clicked."""
        self.run("arguments[0].scrollIntoView({block: 'center'})", self.one(selector))
        self.one(selector).click()

    def await_one(self, selector: str) -> None:
        """Wait for an element that the page makes after an event."""
        from selenium.webdriver.support.wait import WebDriverWait

        WebDriverWait(self.driver, 10, 0.02).until(
            lambda driver: driver.find_elements("css selector", selector)
        )

    def keys(self, *keys: str) -> None:
        """Type keys to whatever has the focus."""
        self.driver.switch_to.active_element.send_keys(*keys)

    def choose(self, select: str, value: str) -> None:
        """Choose a value of a select element."""
        from selenium.webdriver.support.select import Select

        Select(self.one(f"#{select}")).select_by_value(value)

    def focused(self) -> str:
        """The id of the element with the focus, else its address, else its class."""
        return self.run(
            "const n = document.activeElement; return n.id || n.getAttribute('href') || n.className"
        )

    def seen(self, selector: str) -> bool:
        """Whether an element stands in the window."""
        return self.run(
            "const r = arguments[0].getBoundingClientRect();"
            "return r.height > 0 && r.top >= 0 && r.bottom <= innerHeight"
            " && r.left >= 0 && r.right <= innerWidth",
            self.one(selector),
        )

    def style(self, selector: str, name: str) -> str:
        """A computed style of an element."""
        return self.one(selector).value_of_css_property(name)

    def complaints(self) -> list[str]:
        """What the browser has written to its console."""
        return [entry["message"] for entry in self.driver.get_log("browser")]
