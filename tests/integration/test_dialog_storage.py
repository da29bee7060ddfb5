from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

import pytest
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import StorageKey

from bot.db.database import Database
from bot.db.dialog_storage import DialogStorage
from bot.db.errors import SessionClosedError
from bot.db.session import UpdateSession, current_session
from tests.integration.statements import counted
from tests.integration.updates import ANNA, BORIS, load

STACK = StorageKey(bot_id=42, chat_id=ANNA, user_id=ANNA, destiny="aiogd:stack:")
storage = DialogStorage()


@pytest.fixture
async def session(database: Database) -> AsyncIterator[UpdateSession]:
    session = await load(database)
    token = current_session.set(session)
    yield session
    current_session.reset(token)


async def test_reading_and_writing_costs_no_statement(
    database: Database, session: UpdateSession
) -> None:
    with counted(*database.engines) as work:
        await storage.set_data(STACK, {"intents": ["a"]})
        await storage.update_data(STACK, {"last_message_id": 7})
        await storage.set_state(STACK, State("counting", "CounterSG"))
        data = await storage.get_data(STACK)
        state = await storage.get_state(STACK)
    assert data == {"intents": ["a"], "last_message_id": 7}
    assert state == "CounterSG:counting"
    assert work.statements == []


async def test_what_was_read_can_be_changed_without_consequences(session: UpdateSession) -> None:
    await storage.set_data(STACK, {"intents": ["a"]})
    (await storage.get_data(STACK))["intents"].append("b")
    assert await storage.get_data(STACK) == {"intents": ["a"]}


async def test_empty_data_and_state_leave_nothing(session: UpdateSession) -> None:
    await storage.set_data(STACK, {"intents": []})
    await storage.set_state(STACK, "CounterSG:counting")
    await storage.set_data(STACK, {})
    await storage.set_state(STACK, None)
    assert session.dialog.is_empty


@pytest.mark.parametrize("value", [date(2026, 1, 1), {1, 2}, b"bytes", float("nan")])
async def test_what_json_can_not_hold_is_refused_at_once(
    session: UpdateSession, value: object
) -> None:
    with pytest.raises((TypeError, ValueError)):
        await storage.set_data(STACK, {"value": value})


async def test_dialogs_of_another_chat_are_out_of_reach(session: UpdateSession) -> None:
    with pytest.raises(ValueError, match="its own chat"):
        await storage.get_data(replace(STACK, chat_id=BORIS, user_id=BORIS))


async def test_a_task_that_outlives_its_update_fails_loudly(session: UpdateSession) -> None:
    session.close()
    with pytest.raises(SessionClosedError):
        await storage.set_data(STACK, {"late": True})


async def test_outside_an_update_there_is_no_storage() -> None:
    with pytest.raises(LookupError):
        await storage.get_data(STACK)
