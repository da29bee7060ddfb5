from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import dialog_data, states
from bot.dialogs.questions.data import TOPICS, HelpData, from_button, to_button
from bot.domain.answers import AnswerKind, Ref
from bot.domain.errors import NotFoundError
from bot.services.answers import Answers
from bot.states import HelpSG
from bot.widgets import say

LONGEST_QUESTION = 300


@inject
async def on_start(start_data: Any, manager: DialogManager, answers: FromDishka[Answers]) -> None:
    question = str((start_data or {}).get("question", ""))
    if entry := str((start_data or {}).get("entry", "")):
        await _show(manager, to_button(Ref(AnswerKind.ENTRY, answers.entry(entry).id)))
    elif question:
        await _answer(manager, answers, question)


@inject
async def on_question(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    answers: FromDishka[Answers],
) -> None:
    question = message.text or ""
    if not any(sign.isalnum() for sign in question):
        await say(message, manager, "help-empty")
        return
    await _answer(manager, answers, question)


async def on_topic(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, topic: str
) -> None:
    if topic not in TOPICS:
        raise NotFoundError("err-not-found")
    data = dialog_data.read(manager, HelpData)
    data.topic = topic
    dialog_data.write(manager, data)
    await manager.switch_to(HelpSG.topic)


@inject
async def on_ref(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    item: str,
) -> None:
    """The getter resolves the ref; what does not exist is refused there."""
    try:
        from_button(item)
    except ValueError as error:
        raise NotFoundError("err-not-found") from error
    await _show(manager, item)


async def on_open(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await states.ENTRANCES[str(button.widget_id)](manager)


async def _answer(manager: DialogManager, answers: Answers, question: str) -> None:
    found = answers.ask(question[:LONGEST_QUESTION])
    data = dialog_data.read(manager, HelpData)
    data.question = " ".join(question.split())[:LONGEST_QUESTION]
    data.nearest = [to_button(ref) for ref in found.nearest]
    dialog_data.write(manager, data)
    if found.answer:
        await _show(manager, to_button(found.answer))
    else:
        await manager.switch_to(HelpSG.nearest)


async def _show(manager: DialogManager, item: str) -> None:
    data = dialog_data.read(manager, HelpData)
    data.shown = item
    dialog_data.write(manager, data)
    await manager.switch_to(HelpSG.answer)
