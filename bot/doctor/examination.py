"""The order of the checks, and which of them the settings call for."""

from collections.abc import AsyncIterator
from pathlib import Path

from bot.clock import SystemClock
from bot.doctor import configuration, database, machine, rates, telegram, translators, vocabulary
from bot.doctor.limits import bounded
from bot.doctor.result import CheckResult, Mark
from bot.settings import Settings, database_url


async def of_installation() -> AsyncIterator[CheckResult]:
    """What can be checked even when the settings are wrong."""
    yield await bounded("op-doctor-python", machine.python())
    yield await bounded("op-doctor-words", machine.words())
    yield await bounded(vocabulary.TITLE, vocabulary.vocabulary())


async def of_settings(settings: Settings, clock: SystemClock) -> AsyncIterator[CheckResult]:
    """Everything that depends on the settings, slowest last."""
    yield await bounded("op-doctor-settings", configuration.names())
    yield await bounded("op-doctor-translators", configuration.translators(settings))
    for name in settings.translators:
        yield await bounded(translators.TITLE, translators.translator(settings, name))
    yield await bounded(rates.TITLE, rates.rates(settings, clock.now().date()))
    url = settings.database_url.get_secret_value()
    if path := database_url.sqlite_path(url):
        yield await bounded("op-doctor-folder", machine.folder(Path(path)))
        yield await bounded("op-doctor-disk", machine.disk(Path(path)))
    yield await bounded(database.TITLE, database.database(url))
    if settings.bot_token is None:
        yield CheckResult("op-doctor-telegram", Mark.GOOD, "op-doctor-telegram-unused")
        return
    async for result in _of_telegram(settings, clock):
        yield result


async def _of_telegram(settings: Settings, clock: SystemClock) -> AsyncIterator[CheckResult]:
    from bot.doctor import bot_api  # noqa: PLC0415  # aiogram takes seconds; wait only when needed

    facts: list[bot_api.Facts] = []

    async def meet() -> CheckResult:
        try:
            facts.append(await bot_api.ask(settings))
        except bot_api.NO_ANSWER as error:
            return telegram.silent(settings.telegram_api_url, error)
        return await telegram.identity(facts[0].me)

    yield await bounded("op-doctor-telegram", meet())
    if not facts or (me := facts[0].me.result) is None:
        return
    now = clock.now()
    yield await telegram.inline_mode(me)
    yield await telegram.privacy(me)
    yield await telegram.webhook(facts[0].webhook, settings.webhook_url, now)
    yield await telegram.clock(facts[0].me.date, now)
