"""How the questions about a supplier follow one another."""

from aiogram_dialog import DialogManager

from bot.dialogs.check.data import BADGES, next_step, read, write
from bot.domain.supplier import Supplier
from bot.states import CheckSG


async def walk_on(manager: DialogManager, supplier: Supplier, after: str = "") -> None:
    """The next unanswered question while walking; after a correction, or at the end, the card."""
    data = read(manager)
    step = next_step(supplier, after) if data.is_walking else None
    if step is None:
        is_corrected, data.is_walking = not data.is_walking, False
        write(manager, data)
        await manager.switch_to(CheckSG.fields if is_corrected else CheckSG.card)
        return
    data.field = step
    write(manager, data)
    await manager.switch_to(CheckSG.badges if step == BADGES else CheckSG.field)
