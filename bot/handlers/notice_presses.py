"""What the buttons under a reminder of a deal do: marked in place, or the deal is opened."""

from aiogram.types import InlineKeyboardMarkup

from bot import notice_answers, reminder_answers, states
from bot.domain.errors import NotFoundError
from bot.domain.watch import NoticeKind
from bot.handlers.press import Press, Shown
from bot.notice_answers import open_button
from bot.texts.reminder_text import Buttons


async def act(press: Press) -> Shown:
    """It has happened today."""
    call = await press.notices.act(press.user_id, press.id)
    if call.notice is None:
        return _shown(notice_answers.over(call.deal), open_button(press.id))
    return _shown(notice_answers.acted(call.deal, call.notice), open_button(press.id))


async def paid(press: Press) -> Shown:
    """Asks once more, with the sum and the day."""
    call = await press.notices.call(press.user_id, press.id)
    if call.notice is None or call.notice.kind is not NoticeKind.PAYMENT:
        return _shown(notice_answers.over(call.deal), open_button(press.id))
    today = await press.today()
    return _shown(*notice_answers.confirm_payment(call.deal, call.notice, press.id, today))


async def pay(press: Press) -> Shown:
    """Kept as paid; when the deal has changed since the question, the question comes again."""
    seen = int(press.value(1)) if press.value(1).isdecimal() else -1
    call = await press.notices.pay(press.user_id, press.id, seen)
    if call.notice is None or len(call.deal.log) != seen:
        return await paid(press)
    return _shown(notice_answers.acted(call.deal, call.notice), open_button(press.id))


async def open_deal(press: Press) -> None:
    """The deal, at the payment the reminder is about."""
    call = await press.notices.call(press.user_id, press.id)
    place = call.notice.place if call.notice else None
    await states.open_deal(press.manager, call.deal.id, place)


async def check(press: Press) -> None:
    """What is to be checked before the payment, at once."""
    call = await press.notices.call(press.user_id, press.id)
    place = call.notice.place if call.notice else None
    await states.open_deal(press.manager, call.deal.id, place, is_checking=True)


async def open_letter(press: Press) -> None:
    """A draft for the supplier who is silent, about the request of the deal if it has one."""
    call = await press.notices.call(press.user_id, press.id)
    await states.open_followups(press.manager, call.deal.terms.rfq_id)


async def card(press: Press) -> Shown:
    """The reminder as it would be sent now. NotFoundError for one that is of no deal."""
    call = await press.watcher.call(await press.reminders.get(press.user_id, press.id))
    if call is None:
        raise NotFoundError("err-not-found")
    today = await press.today()
    note = notice_answers.card(call, press.watcher, press.id, today)
    return note.text, reminder_answers.keyboard(note.buttons)


def _shown(text: str, buttons: Buttons) -> tuple[str, InlineKeyboardMarkup]:
    return text, reminder_answers.keyboard(buttons)
