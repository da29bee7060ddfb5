"""A wish becomes a query."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from bot.domain.ids import SearchId


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


async def open_search(manager: DialogManager) -> None:
    """Ask for a wish."""
    await manager.start(SearchSG.wish, mode=StartMode.RESET_STACK)


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
