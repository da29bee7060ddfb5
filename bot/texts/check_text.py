"""How a supplier and its check read in windows and reports."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from babel import Locale
from babel.dates import format_date

from bot import i18n
from bot.domain.facts import FactBook
from bot.domain.followup import Followup, FollowupKind
from bot.domain.followup import write as followup_letter
from bot.domain.letter import Letter, Words
from bot.domain.rfq import Sender
from bot.domain.supplier import (
    Checklist,
    Item,
    Likeness,
    Payee,
    PayeeField,
    Reply,
    Supplier,
    SupplierField,
    compare,
    is_person,
    question,
)
from bot.domain.supplier.signals import MAINLAND
from bot.domain.translation import Language
from bot.i18n import Html
from bot.texts import facts_text, letters

COUNTED = frozenset({SupplierField.YEARS, SupplierField.TRANSACTIONS, SupplierField.RESPONSE_RATE})


def label(name: str) -> str:
    """What a field is called, badges and the details of a payee among them."""
    return i18n.plain(f"check-label-{name.replace('_', '-')}")


def title(item_id: str) -> str:
    return i18n.plain(f"check-item-{item_id}")


def day(at: date | datetime) -> str:
    return str(format_date(at, "d MMMM y", locale="ru"))


def known_lines(supplier: Supplier) -> Html:
    """What is known about the supplier, one fact a line."""
    lines = [_line(field.value, supplier.value(field)) for field in SupplierField]
    lines.append(_line("badges", badges(supplier)))
    return _joined(lines)


def badges(supplier: Supplier) -> str:
    if supplier.is_unbadged:
        return i18n.plain("check-badge-none")
    return ", ".join(i18n.plain(f"check-badge-{one.value}") for one in supplier.badges)


def payee_lines(payee: Payee | None) -> Html:
    """The details of a payee, one a line; of the account only its end."""
    if payee is None:
        return Html("")
    return _joined(_line(one.value, payee_value(payee, one)) for one in PayeeField)


def payee_value(payee: Payee, field: PayeeField) -> str:
    value = str(getattr(payee, field.value))
    return country(value) if field is PayeeField.COUNTRY else value


def country(code: str) -> str:
    """The Russian name of a country; the code itself for one that has none."""
    return str(Locale("ru").territories.get(code, code))


def names(supplier: Supplier) -> Html:
    """The three names compared, pair by pair, and what a pair that cannot be compared needs."""
    payee = supplier.payee.beneficiary if supplier.payee else ""
    pairs = (
        ("licence-contract", supplier.licence_name, supplier.contract_name),
        ("contract-payee", supplier.contract_name, payee),
        ("licence-payee", supplier.licence_name, payee),
    )
    likenesses = {pair: compare(one, two) for pair, one, two in pairs}
    lines = [
        i18n.html("check-names-line", pair=i18n.plain(f"check-pair-{pair}"), likeness=like.value)
        for pair, like in likenesses.items()
        if like is not Likeness.MISSING
    ]
    if not lines:
        lines.append(i18n.html("check-names-none"))
    if Likeness.INCOMPARABLE in likenesses.values():
        lines.append(i18n.html("check-names-how"))
    return Html("\n".join([*lines, *payee_warnings(supplier.payee)]))


def item_lines(
    item_ids: Iterable[str], supplier: Supplier, replies: dict[str, Reply], limit: int = 100
) -> Html:
    """Items with what was answered and noted; the rest only counted."""
    ids = list(item_ids)
    lines = [
        i18n.html(
            "check-line-item",
            title=title(one),
            reply=_reply(replies.get(one)),
            note=supplier.answer(one).note or "none",
            photos=str(len(supplier.answer(one).photos) or "none"),
        )
        for one in ids[:limit]
    ]
    if len(ids) > limit:
        lines.append(i18n.html("check-line-more", count=len(ids) - limit))
    return Html("\n".join(lines))


def stop_lines(stops: Sequence[str], checklist: Checklist, facts: FactBook, today: date) -> Html:
    """Each hard stop with why it is one."""
    lines = []
    for stop in stops:
        told = [facts_text.said(fact) for fact in facts.told(checklist.get(stop).facts[:1], today)]
        lines.append(i18n.html("check-line-stop", title=title(stop), why=Html(" ".join(told))))
    return Html("\n".join(lines))


def item_facts(item: Item, facts: FactBook, today: date) -> Html:
    return facts_text.told(tuple(facts.told(item.facts, today)), today)


def asked(item_id: str, language: Language) -> str:
    """The question about an item in a language."""
    return letters.line(question(item_id), language)


def confirmation(sender: Sender) -> Letter:
    """The letter that asks to confirm the payee in the platform's chat."""
    order = {one: i18n.texts(one.value).plain("check-letter-order") for one in Language}
    about = Words(order[Language.ENGLISH], order[Language.CHINESE], order[Language.RUSSIAN])
    return followup_letter(Followup(FollowupKind.CONFIRM_PAYEE, about, sender))


def uscc(number: str) -> Html:
    """What a number that is built right does and does not prove."""
    return Html(i18n.html("check-uscc-right", number=number))


def payee_warnings(payee: Payee | None) -> Iterator[str]:
    """What makes a payee suspicious by itself: a private person, a bank outside mainland China."""
    if payee and payee.beneficiary and is_person(payee.beneficiary):
        yield i18n.html("check-names-person")
    if payee and payee.country and payee.country != MAINLAND:
        yield i18n.html("check-names-abroad", country=country(payee.country))


def _reply(reply: Reply | None) -> str:
    return reply.value if reply else "none"


def _line(name: str, value: str) -> str:
    return i18n.html("check-line", label=label(name), value=value) if value else ""


def _joined(lines: Iterable[str]) -> Html:
    return Html("\n".join(filter(None, lines)))
