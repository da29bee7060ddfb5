"""Checks of what the operator wrote: spelling of names, translators."""

from bot.doctor.result import CheckResult, Mark
from bot.settings import Settings
from bot.settings.spelling import misspelt


async def names() -> CheckResult:
    """Valid settings are good news only when none of them was lost to a typo."""
    title = "op-doctor-settings"
    for written, meant in misspelt(Settings.model_fields):
        values = {"written": written, "meant": meant}
        return CheckResult(title, Mark.NOTE, "op-doctor-settings-misspelt", values)
    return CheckResult(title, Mark.GOOD, "op-doctor-settings-good")


async def translators(settings: Settings) -> CheckResult:
    chosen = settings.translators
    return CheckResult(
        "op-doctor-translators",
        Mark.GOOD,
        "op-doctor-translators-online" if chosen else "op-doctor-translators-offline",
        {"names": ", ".join(chosen)},
    )
