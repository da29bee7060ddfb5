"""From a query to a page of cards; a query that cannot be answered is told how to ask."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Final

from dishka import AsyncContainer

from bot import i18n
from bot.domain.errors import AppError
from bot.domain.ids import UserId
from bot.domain.inline import Asked, AskedKind
from bot.inline import own, sums, wishes, words
from bot.inline.cards import Answer, Card, Question
from bot.services.inline_reader import InlineReader

_MAKERS: Final[Mapping[AskedKind, Callable[[Question], Awaitable[Answer]]]] = {
    AskedKind.NOTHING: own.everything,
    AskedKind.DEALS: own.deals,
    AskedKind.PHRASE: words.phrase,
    AskedKind.WISH: wishes.wish,
    AskedKind.LETTER: wishes.letter,
    AskedKind.TERM: words.term,
    AskedKind.MONEY: sums.money,
}


async def answer(
    query: str, offset: int, user_id: UserId, bot_name: str, container: AsyncContainer
) -> Answer:
    """The page that begins at the card `offset`. Why there is none may be somebody's own matter."""
    reader = await container.get(InlineReader)
    question = Question(Asked(AskedKind.NOTHING), user_id, bot_name, offset, container)
    try:
        question = replace(question, asked=reader.read(query))
        return await _MAKERS[question.asked.kind](question)
    except AppError as error:
        return question.page_of([_refusal(error), own.help_card(question)], is_personal=True)


def _refusal(error: AppError) -> Card:
    """What is wrong with the query; whoever posts it shows a hint and nothing of the query."""
    said = i18n.html(error.key, **error.values)
    plain = i18n.plain(error.key, **error.values)
    return Card(i18n.plain("inline-refused"), plain, said)
