"""The letters of a request as the windows and the files need them."""

from datetime import date

from aiogram_dialog import DialogManager

from bot import i18n
from bot.dialogs.rfq.data import RfqData, request
from bot.domain.letter import Letter
from bot.domain.rfq import inquiry, posting
from bot.domain.sheet import Sheet, SheetPart
from bot.domain.translation import Language
from bot.services.rfq_writer import RfqWriter
from bot.services.senders import Senders
from bot.texts import letters
from bot.widgets import person

SENT = (Language.ENGLISH, Language.CHINESE)
_SLUG_LENGTH = 40


async def current(
    manager: DialogManager, data: RfqData, writer: RfqWriter, senders: Senders
) -> Letter:
    """The letter chosen by the toggles. Who signs it is read anew: it is not kept in the chat."""
    if data.wordings is None:
        raise LookupError("the letters are not written yet")
    sender = await senders.get(person(manager))
    said = writer.request(request(data), data.wordings, sender)
    return posting(said) if data.is_posting else inquiry(said)


def both(letter: Letter) -> str:
    """Title and body in English, then in Chinese, as one plain text."""
    return "\n\n\n".join(
        f"{letters.subject(letter, language)}\n\n{letters.body(letter, language)}"
        for language in SENT
    )


def sheet(letter: Letter, day: date) -> Sheet:
    """Both languages and the Russian reading, for printing and forwarding."""
    english = SheetPart("", _paragraphs(letter, Language.ENGLISH))
    chinese = SheetPart(
        letters.subject(letter, Language.CHINESE), _paragraphs(letter, Language.CHINESE)
    )
    reading = SheetPart(i18n.plain("rfq-sheet-reading"), _paragraphs(letter, Language.RUSSIAN))
    return Sheet(
        title=letters.subject(letter, Language.ENGLISH),
        parts=(english, chinese, reading),
        footer=day.isoformat(),
    )


def file_name(data: RfqData, extension: str) -> str:
    """A name of Latin letters that says what is inside."""
    english = data.wordings.product.en if data.wordings else ""
    words = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in english).split()
    slug = "-".join(["rfq", *words]).lower()[:_SLUG_LENGTH].rstrip("-")
    return f"{slug}.{extension}"


def _paragraphs(letter: Letter, language: Language) -> tuple[str, ...]:
    return tuple(letters.paragraph(part, language) for part in letter.paragraphs)
