"""Answers that are typed or chosen: read, kept, and the next question asked."""

from dataclasses import replace
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.dialogs.rfq.data import RfqData, before, read, request, step, write
from bot.dialogs.rfq.moving import advance, keep, mention
from bot.domain.errors import NotFoundError
from bot.domain.rfq import Rfq, RfqRules, Step, ticked
from bot.domain.wish import classify, clean
from bot.services.askers import Asker, Askers
from bot.services.rfq_line import RfqLine
from bot.services.rfq_reader import RfqReader
from bot.services.rfqs import RfqService
from bot.states import RfqSG
from bot.texts.search_text import wish_hint
from bot.widgets import as_number, person, say

_MOST_PRODUCTS = 10
_ONE_CHOICE = frozenset({Step.PURPOSE, Step.SAMPLE, Step.PAYMENT})
# Words are added to what is ticked, so the window stays until the next one is asked for.
_STAYS = frozenset({Step.SPECIFICATION, Step.PACKAGING, Step.CERTIFICATES, Step.QUESTIONS})


@inject
async def on_product(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[RfqReader],
    line: FromDishka[RfqLine],
    rfqs: FromDishka[RfqService],
    askers: FromDishka[Askers],
) -> None:
    if problem := classify(message.text or ""):
        await say(message, manager, wish_hint(problem))
        return
    asker = await askers.get(person(manager))
    await take_product(manager, clean(message.text or ""), reader, line, asker, rfqs)


async def take_product(
    manager: DialogManager,
    text: str,
    reader: RfqReader,
    line: RfqLine,
    asker: Asker,
    rfqs: RfqService,
) -> None:
    """The product in the buyer's words, and the other answers they hold.

    Several products are a question first.
    """
    data = read(manager)
    begun = request(data)
    if not begun.product:
        begun, text, told = line.read(begun, text, asker)
        data.told = list(told)
    products = tuple(dict.fromkeys(reader.products(text, data.corrections)))[:_MOST_PRODUCTS]
    if len(products) > 1:
        data.rfq, data.products = begun, list(products)
        write(manager, data)
        await manager.switch_to(RfqSG.several)
        return
    await _name(manager, data, begun, products[0], reader, rfqs)


async def _name(
    manager: DialogManager,
    data: RfqData,
    begun: Rfq,
    text: str,
    reader: RfqReader,
    rfqs: RfqService,
) -> None:
    """A request is as old as its first answer: the storage keeps the newest ones."""
    if not begun.product:
        new = rfqs.new(person(manager))
        begun = replace(begun, id=new.id, created_at=new.created_at, updated_at=new.updated_at)
    await advance(manager, data, reader.product(begun, text, data.corrections), rfqs)


@inject
async def on_several(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    index: str,
    reader: FromDishka[RfqReader],
    rfqs: FromDishka[RfqService],
) -> None:
    data = read(manager)
    if as_number(index) >= len(data.products):
        raise NotFoundError("err-not-found")
    await _name(manager, data, request(data), data.products[as_number(index)], reader, rfqs)


@inject
async def on_text(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[RfqReader],
    rfqs: FromDishka[RfqService],
    askers: FromDishka[Askers],
) -> None:
    asker = await askers.get(person(manager))
    await _take(manager, message.text or "", asker, reader, rfqs)


@inject
async def on_suggestion(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    text: str,
    reader: FromDishka[RfqReader],
    rfqs: FromDishka[RfqService],
    askers: FromDishka[Askers],
) -> None:
    """A button whose id is what one could have typed: a number of pieces."""
    asker = await askers.get(person(manager))
    await _take(manager, str(as_number(text)), asker, reader, rfqs)


async def _take(
    manager: DialogManager, text: str, asker: Asker, reader: RfqReader, rfqs: RfqService
) -> None:
    data, current = read(manager), step(manager)
    taken = reader.typed(request(data), current, text, asker)
    stays = current in _STAYS and current not in taken.rfq.skipped
    if stays or taken.is_quantity:
        keep(manager, data, taken.rfq, rfqs)
    elif current is Step.DELIVERY and taken.rfq.delivery and not taken.rfq.delivery.place:
        keep(manager, data, taken.rfq, rfqs)
        await manager.switch_to(RfqSG.place)
    else:
        await advance(manager, data, taken.rfq, rfqs)
    mention(manager, data, taken)


@inject
async def on_choice(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    choice_id: str,
    rfqs: FromDishka[RfqService],
    rules: FromDishka[RfqRules],
) -> None:
    """One choice answers some steps at once; on the others ticks are put and taken away."""
    data, current = read(manager), step(manager)
    if rules.choice(current, choice_id) is None:
        raise NotFoundError("err-not-found")
    alone = current in _ONE_CHOICE
    answer = ticked(request(data), current, rules).toggled(choice_id, alone=alone)
    rfq = request(data).with_answer(current, answer)
    if alone and answer:
        await advance(manager, data, rfq, rfqs)
    else:
        keep(manager, data, rfq, rfqs)


@inject
async def on_next(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
    rules: FromDishka[RfqRules],
) -> None:
    """What is ticked stays; the usual questions become the buyer's own choice."""
    data, current = read(manager), step(manager)
    rfq = request(data)
    if current is Step.QUESTIONS:
        rfq = rfq.with_answer(current, ticked(request(data), current, rules))
    await advance(manager, data, rfq if rfq.is_answered(current) else rfq.skip(current), rfqs)


@inject
async def on_back(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await manager.switch_to(before(step(manager), read(manager)))


async def on_review(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """Enough said for now: the rest stays open and can be answered from the review."""
    await manager.switch_to(RfqSG.review)


async def on_cancel(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_menu(manager, "rfq-stopped")
