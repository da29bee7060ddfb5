"""How it reads by which method a part of a plan is paid, and to whom."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot import i18n
from bot.domain.payment import Option, Payer, Verdict
from bot.domain.supplier import Payee, PayeeField
from bot.services.deal_suppliers import Paid
from bot.texts import check_text, facts_text, pay_text


def method(option: Option, today: date) -> str:
    """The method, whether it can be had today, what protects, and how old that knowledge is."""
    stamp = facts_text.stamp([option.route] if option.route else [], today)
    line = i18n.html("deal-how-method", **_values(option))
    return f"{line}\n{stamp}" if stamp else line


def methods(options: Sequence[Option], today: date) -> i18n.Html:
    """Everything that can be had, with what protects; under it how old that knowledge is."""
    lines = [i18n.html("deal-method-line", **_values(one)) for one in options]
    if any(one.verdict is Verdict.UNCLEAR for one in options):
        lines += ["", i18n.html("deal-method-unsure")]
    if stamp := facts_text.stamp([one.route for one in options if one.route], today):
        lines.append(stamp)
    return i18n.Html("\n".join(lines))


def payee(paid: Paid) -> str:
    """Who gets the money, in one line; "" while nobody is known."""
    if paid.details is None:
        return ""
    whose = "own" if paid.is_own else "agreed"
    return i18n.html("deal-how-payee", payee=details(paid.details), whose=whose)


def details(one: Payee) -> str:
    """A payee in one line; of the account only its end."""
    tail = i18n.plain("deal-payee-tail", tail=one.tail) if one.tail else ""
    return ", ".join(filter(None, (one.beneficiary, one.bank, one.swift, tail)))


def fields(names: Iterable[PayeeField]) -> str:
    return ", ".join(check_text.label(one.value) for one in names)


def warnings(paid: Paid) -> i18n.Html:
    """What is suspicious about a payee of its own."""
    told = check_text.payee_warnings(paid.details) if paid.is_own else ()
    return i18n.Html("\n".join(told))


def _values(option: Option) -> dict[str, str]:
    is_for_all = set(Payer) <= set(option.method.payers)
    return {
        "name": pay_text.name(option.method),
        "verdict": pay_text.verdict(option),
        "sure": "yes" if option.verdict is Verdict.WORKS else "no",
        "protection": pay_text.protection(option.method),
        "payers": "all" if is_for_all else option.method.payers[0].value,
    }
