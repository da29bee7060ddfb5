"""What is answered to a person who talks to the bot itself or asks about buying."""

from aiogram.types import Message
from aiogram_dialog import DialogManager
from dishka import AsyncContainer

from bot import i18n, notice_answers, reminder_list, states, sum_answers
from bot.answers import menu_button, to_asker
from bot.domain.answers import Kind, Ref, Reply, Sureness
from bot.domain.ids import UserId
from bot.domain.talk import Turn
from bot.domain.wish import clean
from bot.offer_answers import search_anyway
from bot.services.reminders import ReminderService
from bot.services.sums import SumService
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
    elif turn.opens == "rates":
        container: AsyncContainer = manager.middleware_data["dishka_container"]
        await sum_answers.answer_rates(message, await container.get(SumService))
    elif turn.opens:
        await ENTRANCES[turn.opens](manager)
    elif turn.answer:
        reply = Reply(Sureness.SURE, (Ref(Kind.QUESTION, turn.answer),))
        await show(reply, clean(message.text or ""), manager)
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


async def answer_unclear(message: Message, *, is_empty: bool, may_search: bool) -> None:
    """What was understood, and ways on: if it was a product after all, one tap searches for it."""
    if may_search:
        # Its button takes the words from the message that is answered.
        said, keyboard = i18n.html("talk-no-wish"), search_anyway()
        await message.answer(said, reply_markup=keyboard, reply_parameters=to_asker(message))
    else:
        said = i18n.html("err-search-nothing-left" if is_empty else "talk-unclear")
        await message.answer(said, reply_markup=menu_button())


async def _list_reminders(message: Message, container: AsyncContainer) -> None:
    if message.from_user is None:
        return
    user_id = UserId(message.from_user.id)
    ahead = await (await container.get(ReminderService)).ahead(user_id)
    shown = await notice_answers.all_worded(user_id, ahead, await container.get(Watcher))
    await reminder_list.answer_list(message, shown)
