"""The report of a check: as messages that stay, and as a sheet with the English questions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Final

from bot import i18n
from bot.domain.facts import FactBook
from bot.domain.sheet import Sheet, SheetPart
from bot.domain.supplier import Changes, Checklist, Snapshot, Supplier, Verdict
from bot.domain.supplier import changes as compared
from bot.domain.translation import Language
from bot.i18n import Html
from bot.texts import check_text, facts_text

_SLUG_LENGTH: Final = 40
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Report:
    """A finished check with what it is compared to, and everything needed to say it."""

    supplier: Supplier
    verdict: Verdict
    check: Snapshot
    before: Snapshot | None
    checklist: Checklist
    facts: FactBook
    today: date

    def message(self) -> Html:
        """HTML in which no tag goes over a line, so that it can be cut into messages."""
        parts = (f"<b>{name}</b>\n{text}" for name, text in self._sections())
        return Html("\n\n".join([self._head(), *parts, self._stamp()]))

    def sheet(self) -> Sheet:
        """The same in plain text, and the questions about what is unknown."""
        parts = [SheetPart(_plain(name), (_plain(text),)) for name, text in self._sections()]
        parts.append(self._questions())
        return Sheet(
            title=i18n.plain("check-report-title", name=self.supplier.name),
            parts=(SheetPart("", (_plain(self._head()),)), *parts),
            footer=_plain(self._stamp()),
        )

    def file_name(self) -> str:
        """Latin letters that say what is inside."""
        name = self.supplier.name_en
        words = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in name)
        slug = "-".join(["check", *words.split()]).lower()[:_SLUG_LENGTH].rstrip("-")
        return f"{slug}.pdf"

    def _head(self) -> str:
        return i18n.html(
            "check-report-head",
            name=self.supplier.name,
            date=check_text.day(self.check.at),
            score=str(self.verdict.score),
            grade=self.verdict.grade.value,
        )

    def _stamp(self) -> str:
        used = {fact for item in self.checklist.items for fact in item.facts}
        stamp = facts_text.stamp(self.facts.told(sorted(used), self.today), self.today)
        return "\n".join([i18n.html("check-report-foot"), stamp])

    def _sections(self) -> Iterator[tuple[str, Html]]:
        """Bad news first."""
        supplier, verdict, replies = self.supplier, self.verdict, dict(self.check.replies)
        texts = (
            (
                "stops",
                check_text.stop_lines(verdict.stops, self.checklist, self.facts, self.today),
            ),
            ("changes", self._changed()),
            ("against", check_text.item_lines(verdict.reasons_against, supplier, replies)),
            ("for", check_text.item_lines(verdict.reasons_for, supplier, replies)),
            ("unknown", check_text.item_lines(verdict.unknown, supplier, replies)),
            ("known", check_text.known_lines(supplier)),
            ("names", check_text.names(supplier) if supplier.payee else Html("")),
            ("payee", check_text.payee_lines(supplier.payee)),
        )
        for name, text in texts:
            if text:
                yield i18n.html(f"check-report-{name}"), text

    def _changed(self) -> Html:
        if self.before is None:
            return Html("")
        moved = compared(self.before, self.check, self.checklist)
        return changed_lines(moved, self.before)

    def _questions(self) -> SheetPart:
        lines = (
            f"{number}. {check_text.asked(one, Language.ENGLISH)}\n"
            f"{check_text.asked(one, Language.RUSSIAN)}"
            for number, one in enumerate(self.verdict.unknown, 1)
        )
        return SheetPart(i18n.plain("check-report-questions"), tuple(lines))


def changed_lines(moved: Changes, before: Snapshot) -> Html:
    """What is otherwise than in the check before."""
    day = check_text.day(before.at)
    if moved.is_empty:
        return Html(i18n.html("check-changes-none", date=day))
    lines = [
        i18n.html("check-changes-score", before=str(before.score), date=day, step=moved.score)
    ]
    for kind, ids in (
        ("new-stop", moved.new_stops),
        ("gone-stop", moved.gone_stops),
        ("worse", moved.worse),
        ("better", moved.better),
    ):
        lines += [i18n.html(f"check-changes-{kind}", title=check_text.title(one)) for one in ids]
    return Html("\n".join(lines))


def _plain(html: str) -> str:
    return unescape(_TAG.sub("", html))
