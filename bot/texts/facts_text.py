"""How facts read: today's text, and one honest line about how old and how sure it is."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from babel.dates import format_date

from bot import i18n
from bot.domain.facts import Dated, Fact, Grade

_TAG = re.compile("</?[bi]>")


def said(fact: Fact) -> i18n.Html:
    """The fact itself, without its date."""
    return i18n.Html(i18n.html(fact.text, **fact.values))


def plain(fact: Fact) -> str:
    """The fact without markup: for buttons and for searching."""
    return _TAG.sub("", i18n.plain(fact.text, **fact.values))


def told(facts: Sequence[Fact], today: date) -> i18n.Html:
    """Facts as paragraphs, an unconfirmed one marked as such, and under them how old they are."""
    lines = [
        said(fact) if fact.confirmed else i18n.html("fact-unconfirmed", text=said(fact))
        for fact in facts
    ]
    return i18n.Html("\n\n".join([*lines, *filter(None, [stamp(facts, today)])]))


def folded(facts: Sequence[Fact]) -> i18n.Html:
    """Facts as an expandable quote, for a screen that has its own answer above them."""
    lines = "\n\n".join(
        said(fact) if fact.confirmed else i18n.html("fact-unconfirmed", text=said(fact))
        for fact in facts
    )
    return i18n.Html(i18n.html("fact-folded", lines=i18n.Html(lines)) if facts else "")


def stamp(dated: Iterable[Dated], today: date) -> i18n.Html:
    """The date of what changes, with a request to check it; louder when it is over ninety days old.

    Empty when all of it is lasting and sourced.
    """
    known = list(dated)
    changing = [one for one in known if one.changes]
    if changing:
        oldest = min(one.checked_on for one in changing)
        stale = any(one.is_stale(today) for one in changing)
        return i18n.Html(i18n.html("fact-stale" if stale else "fact-stamp", date=day(oldest)))
    if any(one.grade is Grade.NONE for one in known):
        return i18n.Html(i18n.html("fact-unproven"))
    return i18n.Html("")


def day(on: date) -> str:
    """A date the Russian way: 22.11.2026."""
    return str(format_date(on, "dd.MM.y", locale="ru"))
