import logging
from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram.exceptions import TelegramBadRequest, TelegramNetworkError, TelegramRetryAfter
from aiogram.methods import SendMessage
from aiogram.types import ErrorEvent
from sqlalchemy import select

from bot.db.database import Database
from bot.db.repositories import SqlUnknownWords
from bot.db.session import UpdateSession
from bot.db.tables import processed_updates, unknown_words
from bot.updates.failures import RetryLater
from bot.updates.runner import UpdateRunner
from tests.integration.counter_bot import build_dispatcher, build_runner
from tests.integration.telegram import ScriptedTelegram, bot_on, message, press

METHOD = SendMessage(chat_id=1, text="x")


@pytest.fixture
def telegram() -> ScriptedTelegram:
    return ScriptedTelegram()


@pytest.fixture
def dispatcher() -> Dispatcher:
    return build_dispatcher()


@pytest.fixture
def runner(dispatcher: Dispatcher, telegram: ScriptedTelegram, database: Database) -> UpdateRunner:
    return build_runner(dispatcher, bot_on(telegram), database)


async def _handle(runner: UpdateRunner, raw: dict[str, Any]) -> None:
    item = runner.parse(raw)
    assert item is not None
    await runner.handle(item)


async def _words(database: Database) -> dict[str, int]:
    async with database.read() as connection:
        rows = await connection.execute(select(unknown_words))
        return {row.word: row.seen for row in rows}


async def _processed(database: Database) -> list[int]:
    async with database.read() as connection:
        return list((await connection.execute(select(processed_updates.c.update_id))).scalars())


async def test_redelivered_update_changes_nothing(
    runner: UpdateRunner, telegram: ScriptedTelegram, database: Database
) -> None:
    for _ in range(3):
        await _handle(runner, message(5, "чайник"))
    assert await _words(database) == {"чайник": 1}
    assert len(telegram.requests) == 1


async def test_dialog_counts_each_press_once(
    runner: UpdateRunner, telegram: ScriptedTelegram
) -> None:
    await _handle(runner, message(1, "/start"))
    button = telegram.requests[0].reply_markup.inline_keyboard[0][0].callback_data
    for update_id in (2, 3, 3, 2, 4):
        await _handle(runner, press(update_id, button, message_id=1))
    edits = [r.text for r in telegram.requests if hasattr(r, "text") and hasattr(r, "parse_mode")]
    assert edits == ["0", "1", "2", "3"]


@pytest.mark.parametrize(
    ("failure", "after"),
    [
        (TelegramNetworkError(METHOD, "reset"), 1),
        (TelegramRetryAfter(METHOD, "flood", retry_after=17), 17),
        (ConnectionRefusedError(), 1),
    ],
)
async def test_passing_failure_commits_nothing_and_asks_to_come_again(
    runner: UpdateRunner,
    telegram: ScriptedTelegram,
    database: Database,
    failure: Exception,
    after: float,
) -> None:
    telegram.failures.append(failure)
    with pytest.raises(RetryLater) as caught:
        await _handle(runner, message(5, "чайник"))
    assert caught.value.after == after
    assert (await _words(database), await _processed(database)) == ({}, [])
    await _handle(runner, message(5, "чайник"))
    assert (await _words(database), await _processed(database)) == ({"чайник": 1}, [5])


@pytest.mark.parametrize("failure", [None, TelegramBadRequest(METHOD, "chat not found")])
async def test_lasting_failure_drops_the_changes_and_never_comes_again(
    runner: UpdateRunner,
    telegram: ScriptedTelegram,
    database: Database,
    caplog: pytest.LogCaptureFixture,
    failure: Exception | None,
) -> None:
    if failure:
        telegram.failures.append(failure)
    await _handle(runner, message(5, "чайник" if failure else "defect"))
    assert (await _words(database), await _processed(database)) == ({}, [5])
    assert "update 5 of user 1001 failed" in caplog.text


async def test_error_handler_writes_on_a_clean_session(
    runner: UpdateRunner, dispatcher: Dispatcher, database: Database
) -> None:
    async def on_error(_event: ErrorEvent, update_session: UpdateSession) -> None:
        SqlUnknownWords(update_session).count(["апология"])

    dispatcher.errors.register(on_error)
    await _handle(runner, message(5, "defect"))
    assert await _words(database) == {"апология": 1}


async def test_error_handler_never_sees_a_passing_failure(
    runner: UpdateRunner, dispatcher: Dispatcher, telegram: ScriptedTelegram
) -> None:
    async def on_error(event: ErrorEvent) -> None:
        pytest.fail(f"asked to apologise for {event.exception!r}")

    dispatcher.errors.register(on_error)
    telegram.failures.append(TelegramNetworkError(METHOD, "reset"))
    with pytest.raises(RetryLater):
        await _handle(runner, message(5, "чайник"))


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"update_id": "five"},
        {"update_id": 5},
        {"update_id": 5, "a_kind_of_tomorrow": {"x": 1}},
        {"update_id": 5, "message": {"text": "no chat"}},
        {"update_id": 5, "message": []},
    ],
)
def test_update_that_makes_no_sense_is_ignored_with_its_id(
    runner: UpdateRunner, raw: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        assert runner.parse(raw) is None
    assert "ignored" in caplog.text
    assert "no chat" not in caplog.text


async def test_update_given_up_is_marked_and_has_no_effect(
    runner: UpdateRunner, database: Database
) -> None:
    item = runner.parse(message(5, "чайник"))
    assert item is not None
    await runner.give_up(item)
    await runner.handle(item)
    assert (await _words(database), await _processed(database)) == ({}, [5])
