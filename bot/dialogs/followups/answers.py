"""The questions of a letter: what is chosen, typed, marked or passed over."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.followups.data import read, write
from bot.dialogs.followups.moving import advance
from bot.domain.errors import NotFoundError
from bot.domain.followup import FollowupKind, Question, QuoteField, reply_day
from bot.domain.ids import RfqId
from bot.domain.translation import Language
from bot.domain.user import LetterLanguages
from bot.domain.wish import classify, clean
from bot.progress import shown
from bot.services.askers import Askers
from bot.services.followup_reader import FollowupReader
from bot.services.followups import FollowupService
from bot.texts.search_text import wish_hint
from bot.widgets import bot_of, chat_of, person, say


@inject
async def on_start(
    start_data: Any,
    manager: DialogManager,
    followups: FromDishka[FollowupService],
    askers: FromDishka[Askers],
) -> None:
    """Take the product and the amounts from the request that the letters are about, if any."""
    data = read(manager)
    user_id = person(manager)
    if (await askers.get(user_id)).letters is LetterLanguages.CHINESE:
        data.language = Language.CHINESE
    if start_data and start_data["rfq_id"]:
        work = followups.attach(user_id, RfqId(start_data["rfq_id"]))
        subject = await shown(work, bot_of(manager), chat_of(manager))
        data.product, data.quantity = subject.product, subject.quantity
        data.wished = subject.price
    write(manager, data)


@inject
async def on_kind(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    kind: str,
    askers: FromDishka[Askers],
) -> None:
    if kind not in set(FollowupKind):
        raise NotFoundError("err-not-found")
    chosen = FollowupKind(kind)
    day = reply_day(chosen, (await askers.get(person(manager))).today)
    await advance(manager, read(manager).begun(chosen, day), None)


async def on_other_product(
    _callback: CallbackQuery, _button: Button, manager: DialogManager
) -> None:
    data = read(manager)
    data.product = data.quantity = data.wished = None
    data.supplier = ""
    write(manager, data)


@inject
async def on_product(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    followups: FromDishka[FollowupService],
) -> None:
    text = message.text or ""
    if problem := classify(text):
        await say(message, manager, wish_hint(problem))
        return
    data = read(manager)
    work = followups.product(person(manager), clean(text))
    data.product = await shown(work, bot_of(manager), chat_of(manager))
    await advance(manager, data, Question.PRODUCT)


async def on_mark(
    _callback: CallbackQuery, select: Any, manager: DialogManager, item: str
) -> None:
    """One handler for the three lists: the widget's id is the question."""
    data = read(manager)
    data.toggle(Question(select.widget_id), item)
    write(manager, data)


async def on_marked(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The list is done. A quotation without any missing detail is asked for as a whole."""
    data = read(manager)
    question = Question(str(button.widget_id).partition("_")[0])
    if question is Question.FIELDS and not data.marked.get(question):
        data.marked[question] = [one.value for one in QuoteField]
    await advance(manager, data, question)


@inject
async def on_quantity(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[FollowupReader],
) -> None:
    data = read(manager)
    data.quantity = reader.quantity(message.text or "")
    await advance(manager, data, Question.QUANTITY)


@inject
async def on_affected(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[FollowupReader],
) -> None:
    data = read(manager)
    data.affected = reader.quantity(message.text or "")
    await advance(manager, data, Question.AFFECTED)


@inject
async def on_price(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[FollowupReader],
) -> None:
    data = read(manager)
    data.price = reader.price(message.text or "")
    await advance(manager, data, Question.PRICE)


async def on_no_price(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.price = None
    await advance(manager, data, Question.PRICE)


async def on_as_it_is(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Pass the question over: what is known about it, if anything, stays."""
    question = Question(str(button.widget_id).partition("_")[0])
    await advance(manager, read(manager), question)


@inject
async def on_problem(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    followups: FromDishka[FollowupService],
    reader: FromDishka[FollowupReader],
) -> None:
    data = read(manager)
    work = followups.problem(person(manager), reader.problem(message.text or ""))
    data.problem = await shown(work, bot_of(manager), chat_of(manager))
    await advance(manager, data, Question.PROBLEM)
