"""How a found query reads: the answer first, the lesson after it."""

from decimal import Decimal

from babel.numbers import format_decimal

from bot import i18n
from bot.domain.search import Change, Filters, Reason
from bot.domain.wish import WishProblem
from bot.services.finder import Found

DOUBT_BUTTONS = 3


def question(found: Found) -> str:
    """Several products in one wish: which one to start with."""
    names = "\n".join(f"— {name}" for name in found.products)
    return i18n.html("search-ask-product", names=names)


def answer(found: Found) -> str:
    """The whole answer as HTML: query, variants, doubts, and what was changed and why."""
    return "\n\n".join(part for part in (queries(found), doubts(found), lesson(found)) if part)


def queries(found: Found) -> str:
    """The query and its variants, each in `<code>`: one tap copies it."""
    query = found.query
    lines = [i18n.html("search-main", query=query.typed)]
    if query.shorter:
        lines.append(i18n.html("search-shorter", query=query.shorter))
    if query.wider:
        lines.append(i18n.html("search-wider", query=query.wider))
    if query.minus_words:
        words = " ".join(f"-{word}" for word in query.minus_words)
        lines.append(i18n.html("search-minus", words=words))
    return "\n".join(lines)


def public(found: Found) -> str:
    """The answer where others read along: its doubts have no button to settle them there."""
    parts = (queries(found), "\n".join(_doubts(found)), lesson(found))
    return "\n\n".join(filter(None, parts))


def doubts(found: Found) -> str:
    """Words the glossary was not sure of: shown as questions, never passed off as known."""
    lines = _doubts(found)
    return "\n".join([*lines, i18n.html("search-unsure-how")] if lines else [])


def _doubts(found: Found) -> list[str]:
    return [
        i18n.html(
            "search-unsure-guess" if segment.guess else "search-unsure",
            source=segment.source,
            guess=segment.guess or "",
            english=segment.en,
        )
        for segment in found.segments
        if segment in found.query.unsure
    ]


def doubtful_words(found: Found) -> list[dict[str, str]]:
    """Buttons for the words to ask about: `id` is the place among the segments."""
    return [
        {"id": str(place), "source": segment.source, "english": segment.en}
        for place, segment in enumerate(found.segments)
        if segment in found.query.unsure
    ][:DOUBT_BUTTONS]


def lesson(found: Found) -> str:
    """What was changed in the user's words, with the reason of each, folded."""
    if not found.query.changes:
        return ""
    lines = "\n".join(_line(change) for change in found.query.changes)
    return i18n.html("search-lesson", lines=i18n.Html(lines))


def wish_hint(problem: WishProblem) -> str:
    """The key of the hint for a text that cannot be searched for."""
    return f"wish-{problem.value.replace('_', '-')}"


def price(filters: Filters) -> str:
    """The price filter in short, "none" when it is not set."""
    low, high = filters.price_min, filters.price_max
    if low and high:
        return i18n.plain("search-price-span", low=_amount(low), high=_amount(high))
    if low:
        return i18n.plain("search-price-from", low=_amount(low))
    return i18n.plain("search-price-to", high=_amount(high)) if high else "none"


def _amount(value: Decimal) -> str:
    return str(format_decimal(value, locale="ru"))


def _line(change: Change) -> str:
    no_such_filter = change.reason is Reason.COUNTRY and not change.result
    return i18n.html(
        f"search-why-{change.reason.value.replace('_', '-')}",
        source=change.source,
        result="none" if no_such_filter else change.result,
    )
