"""What the search conversation keeps between steps."""

from dataclasses import dataclass, field

from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.errors import NotFoundError
from bot.domain.search import Search
from bot.services.finder import Finder, Found

WORD_LIMIT = 40


@dataclass(slots=True)
class SearchData:
    """The search being worked on, the user's corrections, and the word being corrected."""

    search: Search | None = None
    corrections: dict[str, str] = field(default_factory=dict)
    word: str = ""


def keep(manager: DialogManager, found: Found) -> None:
    """Make `found` the search this conversation is about."""
    dialog_data.write(manager, SearchData(found.search, dict(found.corrections)))


def recall(manager: DialogManager, finder: Finder) -> Found:
    """The search this conversation is about, worked out anew: translation is cheap, and pure."""
    data = dialog_data.read(manager, SearchData)
    if data.search is None:
        raise LookupError("this conversation has no search yet")
    return finder.show(data.search, data.corrections)


def choose_word(manager: DialogManager, place: int, found: Found) -> None:
    """Make one segment the word being corrected. NotFoundError when there is none there."""
    if not 0 <= place < len(found.segments):
        raise NotFoundError("err-not-found")
    data = dialog_data.read(manager, SearchData)
    data.word = found.segments[place].source
    dialog_data.write(manager, data)


def chosen_word(manager: DialogManager) -> str:
    return dialog_data.read(manager, SearchData).word
