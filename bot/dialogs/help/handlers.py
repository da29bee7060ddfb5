from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import AsyncContainer, FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.help.data import HelpData, read, reference, topic_of, write
from bot.domain.answers import AnswerBook, Kind, Sureness
from bot.domain.errors import NotFoundError
from bot.services.answers import AnswerService
from bot.states import ANSWERED, ENTRANCES, HelpSG
from bot.widgets import say
from bot.wish_input import answer_words, wants_something

_ENOUGH = 0.5


@inject
async def on_question(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    answers: FromDishka[AnswerService],
) -> None:
    """A question, from every window of the conversation; a wish that is none goes its own way."""
    typed = message.text or ""
    reply = answers.ask(typed)
    container: AsyncContainer = manager.middleware_data["dishka_container"]
    is_doubtful = reply.sureness is not Sureness.SURE and reply.cover < _ENOUGH
    if is_doubtful and await wants_something(message, container):
        await answer_words(message, manager)
        return
    if reply.sureness is Sureness.UNCLEAR:
        await say(message, manager, "help-unclear")
        return
    found = [str(ref) for ref in reply.found]
    is_sure = reply.sureness is Sureness.SURE
    write(manager, HelpData(question=typed, found=found, is_sure=is_sure, chosen=found[0]))
    await manager.switch_to(HelpSG.answer if is_sure else HelpSG.nearest)


async def on_topic(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, topic: str
) -> None:
    write(manager, HelpData(topic=topic_of(topic)))
    await manager.switch_to(HelpSG.topic)


async def on_words(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, topic: str
) -> None:
    write(manager, HelpData(topic=topic_of(topic)))
    await manager.switch_to(HelpSG.words)


async def on_choice(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, chosen: str
) -> None:
    reference(chosen)
    data = read(manager)
    data.chosen = chosen
    write(manager, data)
    await manager.switch_to(HelpSG.answer)


async def on_leaf(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.page += 1 if button.widget_id == "next" else -1
    write(manager, data)


@inject
async def on_open(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    book: FromDishka[AnswerBook],
) -> None:
    """Go on to the conversation that does what was asked about."""
    ref = reference(read(manager).chosen)
    opens = book.entry(ref.id).opens if ref.kind is Kind.QUESTION else ""
    if opens not in ENTRANCES:
        raise NotFoundError("err-not-found")
    await ENTRANCES[opens](manager)


async def on_resume(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """Back to the conversation that was interrupted by a question."""
    await manager.done(ANSWERED)
