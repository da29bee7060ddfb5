"""Windows that promise "or just write what you need" keep that promise with this input."""

from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput
from dishka import AsyncContainer

from bot import i18n, message_answers, reminder_answers, states, sum_answers, talk_answers
from bot.answers import answer_found, answer_wish
from bot.domain.answers import Sureness
from bot.domain.ids import UserId
from bot.domain.search import EmptyQueryError
from bot.domain.wish import classify, clean, product_link
from bot.services.finder import Found
from bot.services.listener import Listener
from bot.services.profile import ProfileService
from bot.services.reminders import ReminderService
from bot.services.search import SearchService
from bot.services.sums import SumService
from bot.services.supplier_messages import SupplierMessages


async def on_wish(message: Message, _source: MessageInput, manager: DialogManager) -> None:
    """Answer beside the window, which stays where it is; links and questions open another."""
    await answer_words(message, manager)


async def answer_words(message: Message, manager: DialogManager) -> None:
    """Words are a supplier's, a link, a request to remind, said to the bot, a question, or a wish."""
    text = message.text or ""
    container: AsyncContainer = manager.middleware_data["dishka_container"]
    reminders = await container.get(ReminderService)
    # A request to remind is the buyer's own, unless it was forwarded.
    is_request = reminders.is_request(text)
    is_own = is_request and message.forward_origin is None
    messages = await container.get(SupplierMessages)
    if not is_own and await message_answers.answered(message, messages, manager):
        _stay(manager)
        return
    if await _opened_link(text, manager):
        return
    if is_request:
        _stay(manager)
        profile = await container.get(ProfileService)
        await reminder_answers.answer_request(message, text, reminders, profile)
    elif turn := (await container.get(Listener)).turn(text):
        if not (turn.opens or turn.answer):
            _stay(manager)
        await talk_answers.take(turn, message, manager)
    elif await sum_answers.answered(message, text, await container.get(SumService)):
        _stay(manager)
    else:
        await _answer_wish(message, text, manager, container)


async def _opened_link(text: str, manager: DialogManager) -> bool:
    """Whether the text links to a product: such a choice is the beginning of a deal."""
    link = product_link(text)
    if link is not None:
        await states.open_deals(manager, link=link)
    return link is not None


async def _answer_wish(
    message: Message, text: str, manager: DialogManager, container: AsyncContainer
) -> None:
    searches = await container.get(SearchService)
    if classify(text) or message.from_user is None:
        _stay(manager)
        await answer_wish(message, text, searches)
        return
    listener = await container.get(Listener)
    found = await _looked(UserId(message.from_user.id), listener.wish(clean(text)), searches)
    reply = listener.answer(clean(text), found)
    if reply is None and found is not None:
        _stay(manager)
        searches.learn(found)
        searches.keep(found)
        is_copy = listener.wants_copy(text, found)
        await answer_found(message, found, i18n.html("talk-copy") if is_copy else "")
    elif reply and (turn := listener.courtesy(text, reply)):
        _stay(manager)
        await talk_answers.take(turn, message, manager)
    elif reply and reply.sureness is not Sureness.UNCLEAR:
        await talk_answers.show(reply, clean(text), manager)
    else:
        _stay(manager)
        await talk_answers.answer_unclear(message, is_empty=reply is None, may_search=bool(found))


async def wants_something(message: Message, container: AsyncContainer) -> bool:
    """Whether the words are no question: a supplier's, a link, a request to remind, a wish."""
    text = message.text or ""
    reminders = await container.get(ReminderService)
    if product_link(text) or reminders.is_request(text):
        return True
    if message_answers.recognised(message, await container.get(SupplierMessages)):
        return True
    if classify(text) or message.from_user is None:
        return False
    searches = await container.get(SearchService)
    found = await _looked(UserId(message.from_user.id), clean(text), searches)
    return (await container.get(Listener)).is_wish(clean(text), found)


async def _looked(user_id: UserId, text: str, searches: SearchService) -> Found | None:
    try:
        return await searches.look(user_id, text)
    except EmptyQueryError:
        return None


def _stay(manager: DialogManager) -> None:
    """The window below needs no drawing anew."""
    manager.show_mode = ShowMode.NO_UPDATE


async def says_something(message: Message, dishka_container: AsyncContainer) -> bool:
    """A filter: a text, or a supplier's words under a photo or a file; anything else is no wish."""
    if message.text or not message.caption:
        return bool(message.text)
    messages = await dishka_container.get(SupplierMessages)
    return message_answers.recognised(message, messages) is not None


def wish_input() -> MessageInput:
    return MessageInput(on_wish, filter=says_something)
