from typing import Any, TypedDict

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n, states
from bot.dialogs.cost.data import PARTS, CostData, read
from bot.domain.landed import Asked
from bot.services.costs import CostService
from bot.texts import cost_told
from bot.texts.cost_text import CostText, question
from bot.widgets import bot_of, chat_of, person


class AskData(TypedDict):
    question: str
    example: str
    skips: bool
    answered: bool
    taken: str


@inject
async def get_question(
    dialog_manager: DialogManager, costs: FromDishka[CostService], **_: Any
) -> AskData:
    data = read(dialog_manager)
    asked, example = question(data.asked)
    if data.sums:
        example = i18n.plain("cost-ask-which", sums=", ".join(data.sums))
    answered = bool(data.goods and data.country and data.purpose)
    return AskData(
        question=asked,
        example=example,
        skips=data.asked is not Asked.GOODS and data.asked is data.missing,
        answered=answered and data.missing is None,
        taken=_taken(data, costs),
    )


@inject
async def get_result(
    dialog_manager: DialogManager, costs: FromDishka[CostService], **_: Any
) -> dict[str, str]:
    text = await _text(dialog_manager, costs)
    return {"result": _whole(text, read(dialog_manager)), "head": text.head()}


@inject
async def get_part(
    dialog_manager: DialogManager, costs: FromDishka[CostService], **_: Any
) -> dict[str, Any]:
    data, text = read(dialog_manager), await _text(dialog_manager, costs)
    return {
        "part": i18n.plain(f"cost-btn-{data.part}"),
        "head": text.head(),
        "answers": [
            {
                "id": str(one),
                "name": i18n.plain(f"cost-btn-{one}"),
                "value": cost_told.told(one, data.shipment, data.rates) or "none",
            }
            for one in PARTS[data.part]
        ],
    }


@inject
async def on_send(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    costs: FromDishka[CostService],
) -> None:
    text = await _text(manager, costs)
    await bot_of(manager).send_message(chat_of(manager), _whole(text, read(manager)))
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def on_pay(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """The same sum goes on to the choice of payment."""
    goods = read(manager).shipment.goods
    await states.open_pay(manager, f"{goods.amount:f} {goods.currency}")


def _taken(data: CostData, costs: CostService) -> str:
    """What is known so far; of a code, that the share is asked for all the same."""
    taken = cost_told.taken(data.known, data.rates, costs.country_name(data.country))
    is_code = data.open_code and data.asked is Asked.DUTY
    code = i18n.plain("cost-code", code=data.code) if is_code else ""
    return " ".join(filter(None, [taken, code])) or "none"


def _whole(text: CostText, data: CostData) -> str:
    return "\n\n".join(filter(None, [text.whole(), cost_told.left_out(data.left, data.open_code)]))


async def _text(manager: DialogManager, costs: CostService) -> CostText:
    data = read(manager)
    return CostText(await costs.reckon(person(manager), data.shipment, tuple(data.rates)))
