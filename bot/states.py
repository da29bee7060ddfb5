"""Every state of every conversation, and one typed way into each.

Dialogs never import one another: they meet here.
"""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from bot.domain.ids import RfqId, SearchId


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


class BuyerSG(StatesGroup):
    """Beside the questions, which bear the names of the fields they ask for, four more windows."""

    card = State()
    name = State()
    name_latin = State()
    company = State()
    position = State()
    business = State()
    country = State()
    city = State()
    email = State()
    phone = State()
    website = State()
    address = State()
    erase = State()
    erased = State()
    unreadable = State()


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


class RfqSG(StatesGroup):
    resume = State()
    product = State()
    several = State()
    purpose = State()
    specification = State()
    attribute = State()
    quantity = State()
    price = State()
    delivery = State()
    place = State()
    packaging = State()
    certificates = State()
    sample = State()
    deadline = State()
    payment = State()
    photos = State()
    questions = State()
    review = State()
    letter = State()
    more = State()
    words = State()
    word = State()
    template = State()
    history = State()
    kept = State()


class FollowupSG(StatesGroup):
    """The questions bear the names of what they ask about; each letter needs only some of them."""

    kind = State()
    product = State()
    blocked = State()
    fields = State()
    quantity = State()
    price = State()
    defects = State()
    affected = State()
    problem = State()
    evidence = State()
    letter = State()
    deadline = State()
    supplier = State()


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


async def open_buyer(manager: DialogManager, *, nested: bool = False) -> None:
    """The buyer's card, or the questions for a new buyer.

    `nested`: over the open conversation, which goes on where it was when the buyer is done.
    """
    mode = StartMode.NORMAL if nested else StartMode.RESET_STACK
    await manager.start(BuyerSG.card, mode=mode)


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


async def open_rfq(
    manager: DialogManager,
    *,
    wish: str = "",
    rfq_id: RfqId | None = None,
) -> None:
    """Begin a request for quotation, empty or from a wish; or open one made before.

    The dialog checks that the request is theirs.
    """
    await manager.start(
        RfqSG.product,
        data={"wish": wish, "rfq_id": rfq_id},
        mode=StartMode.RESET_STACK,
    )


async def open_rfq_history(manager: DialogManager) -> None:
    await manager.start(RfqSG.history, mode=StartMode.RESET_STACK)


async def open_followups(manager: DialogManager, rfq_id: RfqId | None = None) -> None:
    """Choose a follow-up letter, about a request or about a product to be named.

    The dialog checks that the request is theirs.
    """
    await manager.start(FollowupSG.kind, data={"rfq_id": rfq_id}, mode=StartMode.RESET_STACK)
