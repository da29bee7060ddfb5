"""Letters to suppliers: the request for quotation and what follows it."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from bot.domain.ids import RfqId


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
