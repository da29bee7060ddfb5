"""A push worker with a short lease, as a process of its own."""

import datetime as dt

from pydantic import SecretStr

from bot import logs
from bot.commands import process
from bot.push import service
from bot.settings import Settings

LEASE = dt.timedelta(seconds=3)


def main(api: str, token: str, database_url: str) -> None:
    settings = Settings().model_copy(
        update={
            "bot_token": SecretStr(token),
            "telegram_api_url": api,
            "database_url": SecretStr(database_url),
        }
    )
    logs.configure_logging(settings)
    process.run_until_stopped(service.run(settings, lease=LEASE))
