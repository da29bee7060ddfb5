"""What is somebody's own: their deals and searches; and, for everybody, what may be asked.

Always personal. What a card of a deal shows was not chosen by its owner line by line, so it has
no sums and no names of suppliers.
"""

import logging
from collections.abc import Awaitable, Callable
from datetime import date
from functools import partial
from typing import Final

from bot import i18n, links
from bot.domain.deal import Deal, UnreadableDealError, next_step
from bot.domain.errors import AppError
from bot.domain.search import EmptyQueryError, Search
from bot.inline.cards import PAGE, Answer, Card, Question, again_button, line_button, link_button
from bot.inline.wishes import found_card
from bot.services.deals import DealService
from bot.services.search import SearchService
from bot.texts import deal_text

logger = logging.getLogger(__name__)

_EXAMPLES: Final = ("wish", "letter", "term", "pay", "worth")
_MOST_SEARCHES: Final = 10
Maker = Callable[[], Awaitable[Card]]


async def everything(question: Question) -> Answer:
    """What may be asked, then the open deals and the last searches of the one who asks."""

    async def helping() -> Card:
        return help_card(question)

    makers: list[Maker] = [helping, *await _deals(question), *await _searches(question)]
    return await _page(question, makers)


async def deals(question: Question) -> Answer:
    makers = await _deals(question)
    if not makers:
        raise AppError("inline-no-deals")
    return await _page(question, makers)


def help_card(question: Question) -> Card:
    """How to ask; its buttons type the examples into whatever chat it was posted in."""
    examples = [i18n.plain(f"inline-example-{name}") for name in _EXAMPLES]
    lines = "\n".join(
        i18n.html("inline-example", name=question.bot_name, query=query, does=does)
        for query, does in zip(
            examples, (i18n.plain(f"inline-does-{name}") for name in _EXAMPLES), strict=True
        )
    )
    return Card(
        i18n.plain("inline-help"),
        i18n.plain("inline-help-why"),
        i18n.html("inline-help-text", lines=i18n.Html(lines)),
        tuple((again_button(query, query),) for query in examples),
    )


async def _page(question: Question, makers: list[Maker]) -> Answer:
    """Only the cards that are shown are written."""
    shown = makers[question.offset : question.offset + PAGE]
    return Answer([await make() for make in shown], len(makers), is_personal=True)


async def _deals(question: Question) -> list[Maker]:
    service = await question.container.get(DealService)
    try:
        owned = await service.all(question.user_id)
    except UnreadableDealError:
        logger.warning("deals of user %s cannot be shown inline", question.user_id)
        return []
    today = await service.today(question.user_id)
    return [partial(_deal_card, question, deal, today) for deal in owned if deal.is_open]


async def _deal_card(question: Question, deal: Deal, today: date) -> Card:
    stage, plan = deal_text.stage(deal), deal.terms.plan
    parts = plan.milestones if plan else ()
    due = next_step(deal, today).day
    lines = [i18n.html("inline-deal", name=deal_text.name(deal), stage=stage)]
    if parts:
        settled = sum(part.open <= 0 for part in parts)
        lines.append(i18n.html("inline-deal-parts", settled=settled, parts=len(parts)))
    if due:
        lines.append(i18n.html("inline-deal-day", day=deal_text.day(due)))
    similar = line_button("inline-btn-similar", question, "search", deal.terms.product)
    address = links.address(question.bot_name, links.to_deal(deal.id))
    following = link_button("inline-btn-follow", address)
    return Card(deal_text.name(deal), stage, "\n".join(lines), ((similar,), (following,)))


async def _searches(question: Question) -> list[Maker]:
    service = await question.container.get(SearchService)
    kept = list(await service.history(question.user_id))[:_MOST_SEARCHES]
    return [partial(_search_card, question, service, search) for search in kept]


async def _search_card(question: Question, service: SearchService, search: Search) -> Card:
    try:
        found = await service.open(question.user_id, search.id)
    except EmptyQueryError:
        again = again_button(search.text, search.text)
        return Card(search.text, "", i18n.html("inline-search", wish=search.text), ((again,),))
    return found_card(question, found)
