from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.dialogs.buyer.data import STATES, after, asked, is_walking, walk
from bot.dialogs.buyer.getters import BUSINESSES, business
from bot.domain.buyer import BuyerField, UnreadableBuyerError
from bot.domain.errors import NotFoundError
from bot.services.buyer_fields import BuyerFieldError
from bot.services.buyers import BuyerService
from bot.states import BuyerSG
from bot.widgets import person, say


@inject
async def on_start(
    _start_data: Any, manager: DialogManager, buyers: FromDishka[BuyerService]
) -> None:
    """The card of a known buyer, the questions for a new one, an explanation when unreadable."""
    await _show(manager, buyers)


@inject
async def on_text(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    buyers: FromDishka[BuyerService],
) -> None:
    await _answer(message, manager, buyers, message.text or "")


@inject
async def on_contact(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    buyers: FromDishka[BuyerService],
) -> None:
    """One's own contact is a phone number; somebody else's is not for us to keep."""
    contact = message.contact
    if contact is None or contact.user_id != person(manager):
        await say(message, manager, "buyer-phone-hint")
        return
    await _answer(message, manager, buyers, f"+{contact.phone_number.lstrip('+')}")


@inject
async def on_business(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    kind: str,
    buyers: FromDishka[BuyerService],
) -> None:
    if kind not in BUSINESSES:
        raise NotFoundError("err-not-found")
    await buyers.set(person(manager), BuyerField.BUSINESS, business(kind))
    await _go_on(manager)


@inject
async def on_country(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    code: str,
    buyers: FromDishka[BuyerService],
) -> None:
    await buyers.set(person(manager), BuyerField.COUNTRY, code)
    await _go_on(manager)


@inject
async def on_clear(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    buyers: FromDishka[BuyerService],
) -> None:
    await buyers.clear(person(manager), asked(manager))
    await manager.switch_to(BuyerSG.card)


@inject
async def on_fill(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    buyers: FromDishka[BuyerService],
) -> None:
    """Walk on from the first question without an answer."""
    missing = (await buyers.get(person(manager))).missing
    walk(manager, on=True)
    await manager.switch_to(STATES[missing[0]] if missing else BuyerSG.name)


async def on_correct(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    walk(manager, on=False)


async def on_begin(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    walk(manager, on=True)


@inject
async def on_erase(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    buyers: FromDishka[BuyerService],
) -> None:
    await buyers.delete(person(manager))
    await manager.switch_to(BuyerSG.erased)


@inject
async def on_not_erase(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    buyers: FromDishka[BuyerService],
) -> None:
    await _show(manager, buyers)


async def on_leave(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """Back to the conversation that asked for the profile, or to the menu."""
    if len(manager.current_stack().intents) > 1:
        await manager.done()
    else:
        await states.open_menu(manager)


async def _show(manager: DialogManager, buyers: BuyerService) -> None:
    try:
        buyer = await buyers.get(person(manager))
    except UnreadableBuyerError:
        await manager.switch_to(BuyerSG.unreadable)
        return
    walk(manager, on=not buyer.name)
    await manager.switch_to(BuyerSG.card if buyer.name else BuyerSG.name)


async def _answer(
    message: Message, manager: DialogManager, buyers: BuyerService, typed: str
) -> None:
    try:
        await buyers.set(person(manager), asked(manager), typed)
    except BuyerFieldError as error:
        await say(message, manager, error.key, **error.values)
        return
    await _go_on(manager)


async def _go_on(manager: DialogManager) -> None:
    """The next question of a walk; after a correction the card, but a new name is spelled first."""
    field = asked(manager)
    follows = is_walking(manager) or field is BuyerField.NAME
    await manager.switch_to(after(field) if follows else BuyerSG.card)
