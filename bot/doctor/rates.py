"""Asks the feed of exchange rates for today's."""

from datetime import date

from bot.doctor.result import CheckResult, Mark
from bot.integrations.rates import CentralBankFeed
from bot.settings import Settings

TITLE = "op-doctor-rates"


async def rates(settings: Settings, today: date) -> CheckResult:
    """Only a note when it is silent: people type their rate, or the last known one is shown."""
    proxy = settings.proxy_url
    feed = CentralBankFeed(settings.fx_url, proxy.get_secret_value() if proxy else None)
    if not feed.is_on:
        return CheckResult(TITLE, Mark.GOOD, "op-doctor-rates-off")
    found = await feed.fetch(today)
    if found is None:
        return CheckResult(TITLE, Mark.NOTE, "op-doctor-rates-silent")
    values = {"day": f"{found.day:%d.%m.%Y}", "age": str(max(0, (today - found.day).days))}
    return CheckResult(TITLE, Mark.GOOD, "op-doctor-rates-good", values)
