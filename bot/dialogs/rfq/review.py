"""From the answers to the letters: the review, the translation, and the words it was unsure of."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.dialogs.rfq.data import STATES, RfqData, read, request, write
from bot.dialogs.rfq.moving import keep
from bot.domain.errors import NotFoundError
from bot.domain.rfq import STEPS, AnswerError, Step
from bot.progress import shown
from bot.services.askers import Askers
from bot.services.rfq_reader import RfqReader
from bot.services.rfq_translator import RfqTranslator
from bot.services.rfqs import RfqService
from bot.states import ANSWERED, RfqSG
from bot.widgets import as_number, bot_of, chat_of, person

_STEP_NAMES = frozenset(step.value for step in STEPS)


async def on_fix(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, name: str
) -> None:
    """Correct one answer and come back."""
    if name not in _STEP_NAMES:
        raise NotFoundError("err-not-found")
    data = read(manager)
    data.is_fixing = True
    write(manager, data)
    await manager.switch_to(STATES[Step(name)])


async def on_buyer(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_buyer(manager, nested=True)


@inject
async def on_buyer_told(
    _start_data: Any, result: Any, manager: DialogManager, askers: FromDishka[Askers]
) -> None:
    """Back from the buyer's questionnaire: letters are introduced anew.

    Back from a question asked on the way, nothing changes.
    """
    if result == ANSWERED:
        return
    data = read(manager)
    data.is_introduced = (await askers.buyer(person(manager))).introduces
    data.wordings = None
    write(manager, data)
    await manager.switch_to(RfqSG.review)


@inject
async def on_write(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    translator: FromDishka[RfqTranslator],
    rfqs: FromDishka[RfqService],
    askers: FromDishka[Askers],
) -> None:
    """Translate everything once; toggles of the letter's window then cost nothing."""
    data = read(manager)
    if not request(data).product:
        raise AnswerError("err-rfq-product")
    deadline = request(data).deadline
    # A draft may have waited for longer than its goods can.
    if deadline and deadline.day <= (await askers.get(person(manager))).today:
        raise AnswerError("err-rfq-deadline-gone")
    if data.wordings is None:
        keep(manager, data, request(data).finished(), rfqs)
        await translate(manager, data, translator)
    await manager.switch_to(RfqSG.letter)


async def translate(manager: DialogManager, data: RfqData, translator: RfqTranslator) -> None:
    """Keep the words of the letters; waiting for a translator is shown."""
    work = translator.wordings(request(data))
    data.wordings = await shown(work, bot_of(manager), chat_of(manager))
    write(manager, data)


async def on_word(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, index: str
) -> None:
    data = read(manager)
    words = correctable(data)
    if as_number(index) >= len(words):
        raise NotFoundError("err-not-found")
    data.word = words[as_number(index)]
    write(manager, data)
    await manager.switch_to(RfqSG.word)


@inject
async def on_word_text(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[RfqReader],
    translator: FromDishka[RfqTranslator],
    askers: FromDishka[Askers],
) -> None:
    """The buyer's own word, English or Russian; it is remembered and wins from now on."""
    data = read(manager)
    english = reader.english(message.text or "", data.corrections)
    askers.correct(person(manager), data.word, english)
    data.corrections[data.word.lower()] = english
    await translate(manager, data, translator)
    await manager.switch_to(RfqSG.letter)


def correctable(data: RfqData) -> tuple[str, ...]:
    """The words that the buyer may say otherwise, in the order of their buttons."""
    return data.wordings.correctable if data.wordings else ()


def doubtful(data: RfqData) -> tuple[str, ...]:
    """The words of the letters that the buyer should look at."""
    return data.wordings.doubtful if data.wordings else ()
