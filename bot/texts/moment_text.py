"""The dated moments of a deal in words: kind, day, what and how much."""

from datetime import date

from babel.dates import format_date

from bot import i18n
from bot.domain.deal import Deal, Moment
from bot.texts import deal_text


def day(on: date) -> str:
    """With the day of the week."""
    return str(format_date(on, "EEE d MMMM y", locale="ru"))


def what(deal: Deal, moment: Moment) -> str:
    """What it is about, and how much."""
    label = i18n.plain(moment.label, **moment.values)
    if moment.amount is None:
        return label
    amount = deal_text.of(deal, moment.amount)
    return i18n.plain("deal-moment-amount", label=label, amount=amount)


def kind(moment: Moment, today: date) -> str:
    """The kind in words, so that no colour has to tell it."""
    late = "yes" if moment.day < today else "today" if moment.day == today else "no"
    return i18n.plain("deal-moment-kind", kind=moment.kind.value, late=late)
