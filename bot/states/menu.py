"""The menu, the first start and the settings."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class MenuSG(StatesGroup):
    main = State()


class WelcomeSG(StatesGroup):
    consent = State()
    country = State()
    zone = State()


class SettingsSG(StatesGroup):
    main = State()
    country = State()
    city = State()
    zone = State()
    currency = State()
    quiet = State()
    letters = State()


async def open_menu(manager: DialogManager, note: str | None = None) -> None:
    """`note` is the key of a line to say above the menu, in this message only."""
    manager.middleware_data["menu_note"] = note
    await manager.start(MenuSG.main, mode=StartMode.RESET_STACK)


async def open_menu_instead(manager: DialogManager) -> None:
    """The menu, which says whether a conversation was stopped for it."""
    talking = manager.has_context() and manager.current_context().state.group is not MenuSG
    await open_menu(manager, "cancel-done" if talking else "cancel-nothing")


async def open_welcome(manager: DialogManager) -> None:
    await manager.start(WelcomeSG.consent, mode=StartMode.RESET_STACK)


async def open_settings(manager: DialogManager) -> None:
    await manager.start(SettingsSG.main, mode=StartMode.RESET_STACK)
