"""A product: the query it becomes on Alibaba, and a short letter about it."""

from typing import Final

from bot import i18n
from bot.domain.errors import AppError
from bot.domain.search import EmptyQueryError
from bot.domain.translation import Language
from bot.domain.wish import classify
from bot.inline.cards import (
    Answer,
    Card,
    Question,
    again_button,
    copy_button,
    line_button,
    link_button,
)
from bot.messages import cut, length
from bot.services.finder import Finder, Found
from bot.services.quick_letters import QuickLetters
from bot.services.search import SearchService
from bot.texts import letters, quick_letter_text, search_text

_ROOM: Final = 4000
_NAMED: Final = 100


async def wish(question: Question) -> Answer:
    """The query with its link, one card for each product that the wish names."""
    _check(question.asked.text)
    searches = await question.container.get(SearchService)
    found = await searches.look(question.user_id, question.asked.text)
    return question.page_of(await wish_cards(question, found), is_personal=is_corrected(found))


async def find(question: Question) -> Found | None:
    """What a text becomes as a query; None when it names no product. Nothing is kept."""
    if classify(question.asked.text):
        return None
    searches = await question.container.get(SearchService)
    try:
        return await searches.look(question.user_id, question.asked.text)
    except EmptyQueryError:
        return None


def is_corrected(found: Found) -> bool:
    """Whether the person's own words for things may be in it."""
    said = found.search.text.casefold()
    return any(word in said for word in found.corrections)


async def wish_cards(question: Question, found: Found) -> list[Card]:
    finder = await question.container.get(Finder)
    places = range(len(found.products))
    products = [finder.choose(found, place) for place in places] if found.is_ambiguous else [found]
    return [*(found_card(question, one) for one in products), _letter_hint(question)]


def found_card(question: Question, found: Found) -> Card:
    """A query with its link, for everybody in the chat."""
    text, typed = found.search.text, found.query.typed
    whole = search_text.public(found)
    return Card(
        typed,
        i18n.plain("inline-found", wish=text),
        whole if length(whole) <= _ROOM else search_text.queries(found),
        (
            (link_button("search-btn-open", found.link, is_main=True),),
            (copy_button("search-btn-copy", typed),),
            (line_button("inline-btn-similar", question, "search", text, typed),),
        ),
    )


def _letter_hint(question: Question) -> Card:
    """The same product as a letter, which is one more query away."""
    text = question.asked.text
    title = i18n.plain("inline-letter")
    how = i18n.html("inline-letter-how", wish=cut(text, _NAMED))
    return Card(title, f"rfq {text}", how, ((again_button(title, f"rfq {text}"),),))


async def letter(question: Question) -> Answer:
    """A short inquiry in English and Chinese; signed by nobody, so everybody may read it."""
    text = question.asked.text
    _check(text)
    writer = await question.container.get(QuickLetters)
    quick = await writer.write(question.user_id, text)
    card = Card(
        i18n.plain("inline-letter-title", product=quick.product),
        letters.subject(quick.letter, Language.ENGLISH),
        quick_letter_text.text(quick),
        ((line_button("inline-btn-similar", question, "rfq", text),),),
    )
    return question.page_of([card], is_personal=quick.is_corrected)


def _check(text: str) -> None:
    if problem := classify(text):
        raise AppError(search_text.wish_hint(problem))
