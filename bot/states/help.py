"""Questions and answers."""

from collections.abc import Sequence
from typing import Any, Final

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from bot.states.menu import MenuSG

ANSWERED: Final = "answered"
"""What a conversation gets back when a question in the middle of it is done with."""


_NOTHING: Final = {"question": "", "found": [], "is_sure": False}


class HelpSG(StatesGroup):
    main = State()
    topic = State()
    answer = State()
    nearest = State()
    terms = State()
    words = State()
    about = State()


async def open_help(
    manager: DialogManager, *, question: str = "", found: Sequence[str] = (), is_sure: bool = False
) -> None:
    """Show what was found for a question, or the topics when nothing was asked or found.

    Asked in the middle of another conversation it opens over it, and leads back there.
    """
    state = HelpSG.answer if is_sure else HelpSG.nearest if found else HelpSG.main
    await _open(manager, state, {"question": question, "found": list(found), "is_sure": is_sure})


async def open_terms(manager: DialogManager) -> None:
    """The words of the trade by topics."""
    await _open(manager, HelpSG.terms, {})


async def _open(manager: DialogManager, state: State, asked: dict[str, Any]) -> None:
    group = manager.current_context().state.group if manager.has_context() else MenuSG
    if group is HelpSG:
        context = manager.current_context()
        context.start_data = {**_kept(context.start_data), **_NOTHING, **asked}
        context.dialog_data.clear()
        await manager.switch_to(state)
        await manager.show()
        return
    is_nested = group is not MenuSG
    mode = StartMode.NORMAL if is_nested else StartMode.RESET_STACK
    data = {**_NOTHING, **asked, "is_nested": is_nested}
    await manager.start(state, data=data, mode=mode)


def _kept(start_data: object) -> dict[str, Any]:
    return start_data if isinstance(start_data, dict) else {}
