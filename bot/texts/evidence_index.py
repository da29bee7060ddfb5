"""What lies beside the evidence in an archive: two tables of contents and the deal's history.

The tables are in Russian and English at once: whoever settles a dispute reads one of them.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from io import StringIO
from zoneinfo import ZoneInfo

from bot import i18n
from bot.domain.deal import Deal, Evidence
from bot.texts import deal_history_text, deal_text

# A spreadsheet would run these as formulas.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
_COLUMNS = ("number", "kind", "file", "local", "utc", "size", "sha256", "status", "text")


class Status(StrEnum):
    """`MISSING`: not to be had any more; `CHANGED`: other bytes than when it was attached."""

    KEPT = "kept"
    MISSING = "missing"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Packed:
    """An item and what became of it; the item knows its fingerprint by now."""

    item: Evidence
    status: Status


def table(packed: Iterable[Packed], zone: ZoneInfo) -> str:
    """CSV for spreadsheets. Nothing in it is a formula."""
    file = StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(i18n.plain(f"deal-index-{one}") for one in _COLUMNS)
    for row in _rows(packed, zone):
        writer.writerow(map(_harmless, row))
    return file.getvalue()


def page(deal: Deal, packed: Sequence[Packed], zone: ZoneInfo, now: datetime) -> str:
    """HTML that stands alone: no scripts, nothing loaded."""
    head = "".join(
        i18n.html("deal-index-th", text=i18n.plain(f"deal-index-{one}")) for one in _COLUMNS
    )
    rows = "".join(
        i18n.html("deal-index-tr", cells=i18n.Html("".join(_cells(row))))
        for row in _rows(packed, zone)
    )
    return i18n.html(
        "deal-index-page",
        name=deal.terms.product, total=deal_text.total(deal.terms.total),
        supplier=deal.terms.supplier or "none", made=_local(now, zone),
        head=i18n.Html(head), rows=i18n.Html(rows),
    )  # fmt: skip


def history(deal: Deal, zone: ZoneInfo, now: datetime) -> str:
    """The payments and every change of the deal, as readable text."""
    plan = deal.terms.plan
    lines = [
        i18n.plain(
            "deal-index-part",
            place=place, part=deal_text.part_name(part), amount=deal_text.of(deal, part.amount),
            when=deal_text.when(deal, part), paid=deal_text.of(deal, part.paid),
        )
        + "".join(_payments(deal, place - 1))
        for place, part in enumerate(plan.milestones if plan else (), 1)
    ]  # fmt: skip
    changes = [
        i18n.plain(
            "deal-index-change",
            at=_local(one.at, zone), text=deal_history_text.entry(one),
            undone="yes" if one.undone_at else "no",
        )
        for one in deal.log
    ]  # fmt: skip
    return i18n.plain(
        "deal-index-history",
        name=deal.terms.product, total=deal_text.total(deal.terms.total),
        supplier=deal.terms.supplier or "none", stage=deal_text.stage(deal),
        made=_local(now, zone), payments="\n".join(lines) or "none", changes="\n".join(changes),
    )  # fmt: skip


def _payments(deal: Deal, place: int) -> Iterator[str]:
    part = deal.terms.plan.milestones[place] if deal.terms.plan else None
    for one in part.payments if part else ():
        amount, day = deal_text.of(deal, one.amount), deal_text.day(one.on)
        yield "\n" + i18n.plain("deal-index-payment", amount=amount, day=day)


def _rows(packed: Iterable[Packed], zone: ZoneInfo) -> Iterator[tuple[str, ...]]:
    for one in packed:
        item = one.item
        yield (
            str(item.number),
            i18n.plain("deal-index-is", kind=item.kind.value),
            item.entry,
            _local(item.created_at, zone),
            f"{item.created_at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC",
            "" if item.size is None else str(item.size),
            item.sha256,
            i18n.plain("deal-index-state", status=one.status.value),
            item.text,
        )


def _cells(row: Iterable[str]) -> Iterator[str]:
    return (i18n.html("deal-index-td", text=one) for one in row)


def _local(at: datetime, zone: ZoneInfo) -> str:
    local = at.astimezone(zone)
    return f"{local:%d.%m.%Y %H:%M:%S} (UTC{local:%z})"


def _harmless(value: str) -> str:
    return f"'{value}" if value.lstrip(" ").startswith(_FORMULA) else value
