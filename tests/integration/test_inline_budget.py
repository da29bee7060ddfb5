"""What a key pressed in an inline query may cost: two or three selects, and not one commit."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import AnswerInlineQuery

from tests.integration.statements import counted
from tests.integration.telegram import inline
from tests.integration.test_rfq_budget import Desk, desk, nothing_takes_long

__all__ = ["desk", "nothing_takes_long"]


async def ask(desk: Desk, query: str) -> tuple[list[str], int]:
    """The statements and commits of one query, answered by one call."""
    item = desk.runner.parse(inline(next(desk.ids), query))
    assert item is not None
    before = len(desk.telegram.requests)
    with counted(*desk.database.engines) as work:
        await desk.runner.handle(item)
    answers = desk.telegram.requests[before:]
    assert sum(isinstance(one, AnswerInlineQuery) for one in answers) == 1
    return work.statements, work.commits


@pytest.mark.parametrize(
    ("query", "most"),
    [
        ("", 4),
        ("сделки", 2),
        ("беспроводные наушники", 3),
        ("rfq термокружка 500 мл", 3),
        ("moq", 2),
        ("term", 2),
        ("5000 usd", 3),
        ("250 cny", 3),
    ],
)
async def test_query_is_answered_by_a_few_selects_and_no_commit(
    desk: Desk, query: str, most: int
) -> None:
    await desk.say("/search чайник")
    await ask(desk, query)
    statements, commits = await ask(desk, query)
    selects = [one for one in statements if one.lstrip().upper().startswith("SELECT")]
    assert len(selects) <= most, statements
    assert len(selects) == len(statements), "something is written while typing"
    assert commits == 0


async def test_query_needs_no_turn_of_its_person(desk: Desk) -> None:
    async with desk.runner._exclusion.hold(1001):
        await ask(desk, "moq")


async def test_query_that_is_too_old_by_now_is_let_go(desk: Desk) -> None:
    await ask(desk, "moq")
    item = desk.runner.parse(inline(next(desk.ids), "moq"))
    assert item is not None
    desk.telegram.failures = [
        TelegramBadRequest(
            AnswerInlineQuery(inline_query_id="1", results=[]),
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        )
    ]
    await desk.runner.handle(item)
