"""A push worker with a short lease, as a process of its own."""

import datetime as dt

from pydantic import SecretStr

from bot import logs
from bot.commands import process
from bot.push import service
from bot.settings import Settings

LEASE = dt.timedelta(seconds=3)


def main(api: str, token: str, database_url: str, health_port: int | None = None) -> None:
    settings = Settings().model_copy(
        update={
            "bot_token": SecretStr(token),
            "telegram_api_url": api,
            "database_url": SecretStr(database_url),
            "health_port": health_port,
        }
    )
    logs.configure_logging(settings)
    process.run_until_stopped(service.run_alone(settings, lease=LEASE))
