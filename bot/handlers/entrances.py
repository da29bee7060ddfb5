"""What can be opened by its name: by `/name`, by a deep link `?start=name`, from a group."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from aiogram_dialog import DialogManager

from bot import states
from bot.domain.answers import Ref

ANSWER_PAYLOAD: Final = "a-"

ENTRANCES: Final[Mapping[str, Callable[[DialogManager], Awaitable[None]]]] = {
    "search": states.open_search,
    "rfq": states.open_rfq,
    "letters": states.open_followups,
    "settings": states.open_settings,
    "profile": states.open_buyer,
    "help": states.open_help,
}


def answer_payload(ref: Ref) -> str:
    """A deep link to one answer: links know no colon."""
    return f"{ANSWER_PAYLOAD}{ref.kind}-{ref.id}"


async def open_answer(manager: DialogManager, payload: str) -> None:
    """Back from such a link; the dialog checks that there is such an answer."""
    found = payload.removeprefix(ANSWER_PAYLOAD).replace("-", ":", 1)
    await states.open_help(manager, found=[found], is_sure=True)
