"""What is answered to a person who talks to the bot itself or asks about buying."""

from aiogram.types import Message
from aiogram_dialog import DialogManager
from dishka import AsyncContainer

from bot import i18n, notice_answers, reminder_list, states
from bot.answers import menu_button
from bot.domain.answers import Reply, Sureness
from bot.domain.ids import UserId
from bot.domain.talk import Turn
from bot.services.reminders import ReminderService
from bot.services.watcher import Watcher
from bot.states import ENTRANCES


async def take(turn: Turn, message: Message, manager: DialogManager) -> None:
    """Do what was said in words as its command would; else say something with a way on."""
    if turn.opens == "start":
        await states.open_menu(manager)
    elif turn.opens == "cancel":
        await states.open_menu_instead(manager)
    elif turn.opens == "reminders":
        await _list_reminders(message, manager.middleware_data["dishka_container"])
    elif turn.opens:
        await ENTRANCES[turn.opens](manager)
    else:
        await message.answer(i18n.html(f"talk-{turn.id}"), reply_markup=menu_button())


async def show(reply: Reply, question: str, manager: DialogManager) -> None:
    """The answer, the nearest three, or the topics; over the open conversation."""
    await states.open_help(
        manager,
        question=question,
        found=[str(ref) for ref in reply.found],
        is_sure=reply.sureness is Sureness.SURE,
    )


async def _list_reminders(message: Message, container: AsyncContainer) -> None:
    if message.from_user is None:
        return
    user_id = UserId(message.from_user.id)
    ahead = await (await container.get(ReminderService)).ahead(user_id)
    shown = await notice_answers.all_worded(user_id, ahead, await container.get(Watcher))
    await reminder_list.answer_list(message, shown)
