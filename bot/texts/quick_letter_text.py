"""How a letter from one line reads in a chat: both languages to copy, and what to look at."""

from bot import i18n
from bot.domain.translation import Language
from bot.services.quick_letters import QuickLetter
from bot.texts import letters


def text(quick: QuickLetter) -> str:
    """As HTML, in one message."""
    doubts = ", ".join(f"«{word}»" for word in quick.doubtful)
    parts = [
        i18n.html("quick-letter-head", product=quick.product),
        i18n.html("letter-block", text=letters.body(quick.letter, Language.ENGLISH)),
        i18n.html("letter-block", text=letters.body(quick.letter, Language.CHINESE)),
        i18n.html("quick-letter-doubts", words=doubts) if doubts else "",
    ]
    return "\n\n".join(filter(None, parts))
