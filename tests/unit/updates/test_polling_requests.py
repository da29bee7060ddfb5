import pytest
from aiogram.exceptions import (
    TelegramConflictError,
    TelegramNetworkError,
    TelegramUnauthorizedError,
)

from bot.updates.fetching import GetRawUpdates
from tests.unit.updates.fakes import QueueingTelegram, ScriptedRunner
from tests.unit.updates.polling_run import ANNA, build_polling, running, succeed

METHOD = GetRawUpdates(offset=0, limit=1, timeout=0, allowed_updates=[])
WEBHOOK_ACTIVE = TelegramConflictError(
    METHOD, "Conflict: can't use getUpdates method while webhook is active"
)


@pytest.mark.parametrize(
    ("failure", "line"),
    [
        (TelegramNetworkError(METHOD, "reset"), "trying again"),
        (TelegramConflictError(METHOD, "terminated by other getUpdates"), "another copy"),
        (WEBHOOK_ACTIVE, "had a webhook"),
    ],
)
async def test_failed_request_is_explained_and_repeated(
    telegram: QueueingTelegram,
    failure: Exception,
    line: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    telegram.failures.append(failure)
    telegram.post(5, ANNA)
    async with running(telegram, succeed) as runner:
        await telegram.confirmed.wait()
    assert runner.committed == [5]
    assert line in caplog.text


async def test_refused_token_ends_the_polling(telegram: QueueingTelegram) -> None:
    telegram.failures.append(TelegramUnauthorizedError(METHOD, "Unauthorized"))
    with pytest.raises(TelegramUnauthorizedError):
        await build_polling(telegram, ScriptedRunner(succeed)).run()


async def test_webhook_in_the_way_is_deleted_and_its_updates_are_kept(
    telegram: QueueingTelegram,
) -> None:
    telegram.failures.append(WEBHOOK_ACTIVE)
    telegram.post(5, ANNA)
    async with running(telegram, succeed) as runner:
        await telegram.confirmed.wait()
    assert runner.committed == [5]
    assert telegram.requests[1].model_dump()["drop_pending_updates"] is False


async def test_nothing_but_updates_is_asked_of_a_bot_api_without_a_webhook(
    telegram: QueueingTelegram,
) -> None:
    telegram.post(5, ANNA)
    async with running(telegram, succeed):
        await telegram.confirmed.wait()
    assert {type(request) for request in telegram.requests} == {GetRawUpdates}


async def test_webhook_that_cannot_be_deleted_is_tried_again(telegram: QueueingTelegram) -> None:
    telegram.failures += [WEBHOOK_ACTIVE, TelegramNetworkError(METHOD, "reset"), WEBHOOK_ACTIVE]
    telegram.post(5, ANNA)
    async with running(telegram, succeed) as runner:
        await telegram.confirmed.wait()
    assert runner.committed == [5]
