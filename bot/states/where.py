"""Where to buy, and the map of the whole purchase."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class WhereSG(StatesGroup):
    use = State()
    lot = State()
    haste = State()
    answer = State()
    platforms = State()
    guide = State()
    facts = State()


class MapSG(StatesGroup):
    main = State()


async def open_where(manager: DialogManager, text: str = "") -> None:
    """Three questions, of which a text may answer some already."""
    await manager.start(WhereSG.answer, data={"text": text}, mode=StartMode.RESET_STACK)


async def open_map(manager: DialogManager) -> None:
    await manager.start(MapSG.main, mode=StartMode.RESET_STACK)
