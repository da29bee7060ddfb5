from typing import Any, TypedDict

from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.pay.data import is_nested, read
from bot.domain.payment import Verdict
from bot.services.payments import Choice, PaymentService
from bot.texts.money_text import money
from bot.texts.pay_text import PayText, name
from bot.widgets import person


class MethodButton(TypedDict):
    id: str
    name: str
    chosen: str


class ResultData(TypedDict):
    table: str
    best: str
    nested: bool


class ChangeData(TypedDict):
    head: str
    country: str
    bank: str
    money: str
    payer: str
    order: str


async def choice_of(manager: DialogManager, payments: PaymentService) -> tuple[Choice, PayText]:
    """The choice for what has been told in this conversation, and its texts."""
    choice = await payments.choose(person(manager), read(manager).situation)
    return choice, PayText(choice, payments.book)


async def get_answered(dialog_manager: DialogManager, **_: Any) -> dict[str, bool | str]:
    """Whether a question is asked anew, so that there is an answer to go back to.

    `nested`: whether there is a conversation to go back to. `puzzle`: why the sum that was told
    is not known.
    """
    data = read(dialog_manager)
    answered = bool(data.country and data.amount)
    puzzle = i18n.plain(data.puzzle) if data.puzzle else "none"
    return {"answered": answered, "nested": is_nested(dialog_manager), "puzzle": puzzle}


@inject
async def get_result(
    dialog_manager: DialogManager, payments: FromDishka[PaymentService], **_: Any
) -> ResultData:
    choice, text = await choice_of(dialog_manager, payments)
    first = choice.options[0]
    best = name(first.method) if first.verdict <= Verdict.UNCLEAR else ""
    return ResultData(table=text.table(), best=best, nested=is_nested(dialog_manager))


@inject
async def get_change(
    dialog_manager: DialogManager, payments: FromDishka[PaymentService], **_: Any
) -> ChangeData:
    choice, text = await choice_of(dialog_manager, payments)
    situation = choice.situation
    return ChangeData(
        head=text.head(),
        country=choice.country,
        bank=choice.bank,
        money=money(situation.money),
        payer=situation.payer.value,
        order="yes" if situation.in_order else "no",
    )


@inject
async def get_methods(
    dialog_manager: DialogManager, payments: FromDishka[PaymentService], **_: Any
) -> dict[str, Any]:
    choice, _text = await choice_of(dialog_manager, payments)
    picked = read(dialog_manager).picked
    buttons = [
        MethodButton(
            id=one.method.id,
            name=name(one.method),
            chosen="yes" if one.method.id in picked else "no",
        )
        for one in choice.options
    ]
    return {"money": money(choice.situation.money), "methods": buttons}


@inject
async def get_method(
    dialog_manager: DialogManager, payments: FromDishka[PaymentService], **_: Any
) -> dict[str, str]:
    choice, text = await choice_of(dialog_manager, payments)
    return {"card": text.card(choice.option(read(dialog_manager).method))}


@inject
async def get_compared(
    dialog_manager: DialogManager, payments: FromDishka[PaymentService], **_: Any
) -> dict[str, str]:
    choice, text = await choice_of(dialog_manager, payments)
    first, second = map(choice.option, read(dialog_manager).picked[:2])
    return {"compared": text.compared(first, second)}
