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


@pytest.mark.parametrize(
    ("failure", "line"),
    [
        (TelegramNetworkError(METHOD, "reset"), "trying again"),
        (TelegramConflictError(METHOD, "terminated by other getUpdates"), "another copy"),
        (TelegramConflictError(METHOD, "can't use getUpdates while webhook is"), "has a webhook"),
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


async def test_webhook_is_deleted_only_when_asked_and_keeps_its_updates(
    telegram: QueueingTelegram,
) -> None:
    telegram.failures.append(TelegramUnauthorizedError(METHOD, "Unauthorized"))
    with pytest.raises(TelegramUnauthorizedError):
        await build_polling(telegram, ScriptedRunner(succeed)).run(delete_webhook=True)
    assert telegram.requests[0].model_dump()["drop_pending_updates"] is False
