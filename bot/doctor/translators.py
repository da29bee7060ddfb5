"""Asks each configured translator for one word."""

from bot.doctor.result import CheckResult, Mark
from bot.domain.translation import Language
from bot.integrations.translation.online import online_chain
from bot.integrations.translation.online.knowledge import AnswerRules
from bot.settings import Settings

TITLE = "op-doctor-translators"


async def translator(settings: Settings, name: str) -> CheckResult:
    """Only a note when it is silent: the bot goes on translating offline."""
    chain = online_chain(settings, [name])
    try:
        word = AnswerRules.load().probe
        found = await chain.translate(word, Language.RUSSIAN, Language.ENGLISH)
    finally:
        await chain.close()
    if found is None:
        return CheckResult(TITLE, Mark.NOTE, f"op-doctor-translator-silent-{name}", {"name": name})
    values = {"name": name, "word": word, "answer": found.text}
    return CheckResult(TITLE, Mark.GOOD, "op-doctor-translator-good", values)
