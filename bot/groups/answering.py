"""One answer for each command that groups may use; nothing of anybody's settings is in them."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from aiogram.enums import ButtonStyle
from aiogram.types import CopyTextButton, InlineKeyboardButton
from dishka import AsyncContainer

from bot import i18n, links
from bot.domain.answers import AnswerBook
from bot.domain.errors import AppError
from bot.domain.facts import FactBook
from bot.domain.user import NOBODY
from bot.domain.wish import classify, clean
from bot.groups.replies import Reply
from bot.groups.sums import cost, pay
from bot.services.ports import Clock
from bot.services.quick_letters import QuickLetters
from bot.services.search import SearchService
from bot.services.terms import TermService
from bot.texts import answer_text, quick_letter_text, search_text


@dataclass(frozen=True, slots=True)
class Asked:
    """A command with its line; `country` and `purpose` are what was chosen by a button since."""

    line: str
    container: AsyncContainer
    country: str = ""
    purpose: str = ""


async def answer(name: str, asked: Asked) -> Reply:
    """Raises AppError when the line cannot be understood."""
    return await ANSWERS[name](asked)


async def search(asked: Asked) -> Reply:
    """The query with its link; kept in nobody's history."""
    _check_wish(asked.line)
    searches = await asked.container.get(SearchService)
    found = await searches.look(NOBODY, clean(asked.line))
    searches.learn(found)
    typed = found.query.typed
    site = InlineKeyboardButton(
        text=i18n.plain("search-btn-open"), url=found.link, style=ButtonStyle.PRIMARY
    )
    copy = InlineKeyboardButton(
        text=i18n.plain("search-btn-copy"), copy_text=CopyTextButton(text=typed)
    )
    payload = links.to_line("search", asked.line, typed)
    return Reply(search_text.public(found), payload, [[site], [copy]])


async def rfq(asked: Asked) -> Reply:
    """A short inquiry in two languages, signed by nobody."""
    _check_wish(asked.line)
    quick = await (await asked.container.get(QuickLetters)).write(NOBODY, asked.line)
    return Reply(quick_letter_text.text(quick), links.to_line("rfq", asked.line))


async def term(asked: Asked) -> Reply:
    """What a word means, for whatever country."""
    found = (await asked.container.get(TermService)).find(asked.line)
    if not found:
        raise AppError("inline-no-term")
    book, facts = await asked.container.get(AnswerBook), await asked.container.get(FactBook)
    today = (await asked.container.get(Clock)).now().date()
    text = answer_text.answer(found[0], book, facts, today, None)
    return Reply(text, links.to_answer(found[0]))


async def _pay(asked: Asked) -> Reply:
    return await pay(asked.line, asked.container, asked.country)


async def _cost(asked: Asked) -> Reply:
    return await cost(asked.line, asked.container, asked.country, asked.purpose)


def _check_wish(text: str) -> None:
    if problem := classify(text):
        raise AppError(search_text.wish_hint(problem))


ANSWERS: Final[Mapping[str, Callable[[Asked], Awaitable[Reply]]]] = {
    "search": search,
    "rfq": rfq,
    "pay": _pay,
    "cost": _cost,
    "term": term,
}
