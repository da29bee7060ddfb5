"""How answers read: the direct answer, the facts behind it, and where they come from."""

from collections.abc import Iterable, Sequence
from datetime import date
from urllib.parse import urlsplit

from bot import i18n
from bot.domain.answers import AnswerBook, Kind, Ref
from bot.domain.facts import Fact, FactBook
from bot.messages import cut, length
from bot.texts import facts_text

FACTS_LIMIT = 2600
TITLE_LIMIT = 60
SOURCES_SHOWN = 8


def title(ref: Ref, book: AnswerBook, facts: FactBook) -> str:
    """What stands on a button. KeyError for what there is not."""
    if ref.kind is Kind.QUESTION:
        return i18n.plain(book.entry(ref.id).title)
    if ref.kind is Kind.TERM:
        return _capital(book.term(ref.id).name)
    return cut(facts_text.plain(_versions(facts, ref.id)[0]), TITLE_LIMIT)


def answer(
    ref: Ref, book: AnswerBook, facts: FactBook, today: date, country: str | None
) -> i18n.Html:
    """The whole answer as it is today and for a country. KeyError for what there is not."""
    ids = fact_ids(ref, book)
    told = _fitting(list(facts.told(ids, today, country)))
    if ref.kind is Kind.FACT and not told:
        told = _versions(facts, ref.id)[:1]
    behind = facts_text.told(told, today) if told else _unproven(ref, book)
    parts = [_lead(ref, book), behind, _sources(told)]
    return i18n.Html("\n\n".join(filter(None, parts)))


def fact_ids(ref: Ref, book: AnswerBook) -> tuple[str, ...]:
    """The facts an answer tells. KeyError for what there is not."""
    if ref.kind is Kind.QUESTION:
        return book.entry(ref.id).facts
    return book.term(ref.id).facts if ref.kind is Kind.TERM else (ref.id,)


def _lead(ref: Ref, book: AnswerBook) -> str:
    if ref.kind is Kind.QUESTION:
        entry = book.entry(ref.id)
        asked, said = i18n.plain(entry.title), i18n.Html(i18n.html(entry.text))
        return i18n.html("help-answer", asked=asked, said=said)
    if ref.kind is Kind.TERM:
        term = book.term(ref.id)
        said = i18n.Html(i18n.html(term.text))
        return i18n.html("help-term", name=_capital(term.name), en=term.en, zh=term.zh, said=said)
    return ""


def _unproven(ref: Ref, book: AnswerBook) -> str:
    """An answer that no fact of today stands behind says so."""
    needs = ref.kind is Kind.QUESTION and not book.entry(ref.id).is_lasting
    return i18n.html("fact-unproven") if needs else ""


def _versions(facts: FactBook, fact_id: str) -> list[Fact]:
    found = [fact for fact in facts.facts if fact.id == fact_id]
    if not found:
        raise KeyError(fact_id)
    return found


def _fitting(told: Sequence[Fact]) -> list[Fact]:
    """As many as leave room for the rest of the message."""
    kept: list[Fact] = []
    room = FACTS_LIMIT
    for fact in told:
        room -= length(facts_text.said(fact))
        if room < 0 and kept:
            break
        kept.append(fact)
    return kept


def _sources(told: Iterable[Fact]) -> str:
    """The pages behind the facts, folded away; only those that can be opened."""
    pages = dict.fromkeys(page for fact in told for page in fact.sources if "://" in page)
    links = [
        i18n.html("help-source", page=page, host=urlsplit(page).hostname or page)
        for page in list(pages)[:SOURCES_SHOWN]
    ]
    return i18n.html("help-sources", links=i18n.Html(", ".join(links))) if links else ""


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
