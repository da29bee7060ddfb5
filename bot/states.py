"""Every state of every conversation, and one typed way into each.

Dialogs never import one another: they meet here.
"""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from bot.domain.ids import SearchId


class MenuSG(StatesGroup):
    main = State()
    help = State()


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


class SearchSG(StatesGroup):
    wish = State()
    product = State()
    result = State()
    more = State()
    price = State()
    quantity = State()
    exclude = State()
    words = State()
    word = State()
    nothing = State()
    badges = State()
    history = State()


async def open_menu(manager: DialogManager, note: str | None = None) -> None:
    """`note` is the key of a line to say above the menu, in this message only."""
    manager.middleware_data["menu_note"] = note
    await manager.start(MenuSG.main, mode=StartMode.RESET_STACK)


async def open_help(manager: DialogManager) -> None:
    await manager.start(MenuSG.help, mode=StartMode.RESET_STACK)


async def open_welcome(manager: DialogManager) -> None:
    await manager.start(WelcomeSG.consent, mode=StartMode.RESET_STACK)


async def open_settings(manager: DialogManager) -> None:
    await manager.start(SettingsSG.main, mode=StartMode.RESET_STACK)


async def open_search(manager: DialogManager) -> None:
    """Ask for a wish."""
    await manager.start(SearchSG.wish, mode=StartMode.RESET_STACK)


async def open_search_history(manager: DialogManager) -> None:
    await manager.start(SearchSG.history, mode=StartMode.RESET_STACK)


async def open_found(
    manager: DialogManager,
    search_id: SearchId,
    product: int | None = None,
    word: int | None = None,
) -> None:
    """Show a search made before, or one of its words; the dialog checks that it is theirs."""
    await manager.start(
        SearchSG.result if word is None else SearchSG.word,
        data={"search_id": search_id, "product": product, "word": word},
        mode=StartMode.RESET_STACK,
    )
