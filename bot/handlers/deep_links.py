"""Links from a group into one answer of the private chat."""

from typing import Final

from aiogram_dialog import DialogManager

from bot import states
from bot.domain.answers import Ref

ANSWER_PAYLOAD: Final = "a-"


def answer_payload(ref: Ref) -> str:
    """A deep link to one answer: links know no colon."""
    return f"{ANSWER_PAYLOAD}{ref.kind}-{ref.id}"


async def open_answer(manager: DialogManager, payload: str) -> None:
    """Back from such a link; the dialog checks that there is such an answer."""
    found = payload.removeprefix(ANSWER_PAYLOAD).replace("-", ":", 1)
    await states.open_help(manager, found=[found], is_sure=True)
