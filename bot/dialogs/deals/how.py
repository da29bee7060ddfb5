"""By which method a part of the plan is paid, to whom, and whether that payee is the agreed one."""

from typing import Any

from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals.data import current, read
from bot.domain.deal import changes
from bot.i18n import Html
from bot.services.deal_methods import DealMethods
from bot.services.deal_suppliers import DealSuppliers
from bot.services.deals import DealService
from bot.texts import part_text


@inject
async def get_how(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    methods: FromDishka[DealMethods],
    suppliers: FromDishka[DealSuppliers],
    **_: Any,
) -> dict[str, Any]:
    deal, place = await current(dialog_manager, deals), read(dialog_manager).place
    part = changes.milestone(deal, place)
    option, paid = await methods.chosen(deal, part), await suppliers.payee(deal, part)
    today = await deals.today(deal.user_id)
    warnings = part_text.warnings(paid)
    lines = [
        part_text.method(option, today) if option else "", part_text.payee(paid), warnings,
    ]  # fmt: skip
    return {
        "how": Html("\n".join(filter(None, lines)) or "none"),
        "differs": bool(paid.differs),
        "differing": part_text.fields(paid.differs),
        "warnings": warnings or "none",
    }
