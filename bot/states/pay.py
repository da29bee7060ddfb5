"""The choice of payment."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.states.help import ANSWERED, HelpSG
from bot.states.menu import MenuSG


class PaySG(StatesGroup):
    country = State()
    money = State()
    result = State()
    change = State()
    bank = State()
    methods = State()
    method = State()
    compare = State()
    compared = State()


async def open_pay(manager: DialogManager, text: str = "") -> None:
    """Ask what is to be paid; or, with a text such as «5000 usd», answer at once.

    In the middle of another conversation it opens over it, and leads back there. Answers asked
    over one another leave the stack first: it never grows.
    """
    while _group(manager) in _ANSWERS and len(manager.current_stack().intents) > 1:
        await manager.done(ANSWERED, show_mode=ShowMode.NO_UPDATE)
    manager.show_mode = ShowMode.AUTO
    is_nested = _group(manager) not in {*_ANSWERS, MenuSG, None}
    mode = StartMode.NORMAL if is_nested else StartMode.RESET_STACK
    await manager.start(PaySG.result, data={"text": text, "is_nested": is_nested}, mode=mode)


def _group(manager: DialogManager) -> type[StatesGroup] | None:
    return manager.current_context().state.group if manager.has_context() else None


_ANSWERS = frozenset({PaySG, HelpSG})
