"""Purchases: their money, their stages, their history."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from bot.domain.ids import DealId, RfqId
from bot.domain.wish import ProductLink


class DealsSG(StatesGroup):
    list = State()
    pick = State()
    quote = State()
    product = State()
    total = State()
    plan = State()
    protection = State()
    dates = State()
    card = State()
    more = State()
    schedule = State()
    milestone = State()
    when = State()
    method = State()
    payee = State()
    pay = State()
    gate = State()
    reason = State()
    events = State()
    event = State()
    watch = State()
    ahead = State()
    stage = State()
    history = State()
    aql = State()
    fields = State()
    field = State()
    letters = State()
    supplier = State()
    refund = State()
    erase = State()


async def open_deals(
    manager: DialogManager,
    *,
    line: str = "",
    wish: str = "",
    link: ProductLink | None = None,
    rfq_id: RfqId | None = None,
) -> None:
    """All deals; or a new one from a line of text or a link; or what to do with a letter.

    A wish is a line whose prices were limits of a search and no sum of an order. The dialog checks
    that the letter is theirs.
    """
    asked = {"line": line, "wish": wish, "rfq_id": rfq_id}
    if link:
        asked |= {"link": link.address, "name": link.name}
    await manager.start(DealsSG.list, data=asked, mode=StartMode.RESET_STACK)


async def open_offered_deal(manager: DialogManager, offer: str) -> None:
    """A new one from a supplier's offer; "" asks for it."""
    await manager.start(DealsSG.list, data={"offer": offer}, mode=StartMode.RESET_STACK)


async def open_deal(
    manager: DialogManager,
    deal_id: DealId,
    place: int | None = None,
    *,
    is_checking: bool = False,
) -> None:
    """One deal, at a part of its plan if `place` is given, at its checklist while that is open.

    The dialog checks that it is theirs.
    """
    asked = {"deal_id": deal_id, "place": place, "is_checking": is_checking}
    await manager.start(DealsSG.list, data=asked, mode=StartMode.RESET_STACK)
