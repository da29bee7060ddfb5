"""Buttons under a shared deal: for its owner and the owner's helpers.

The card itself is never edited here: a worker does it, no oftener than the group can bear.
"""

from aiogram import F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message
from dishka import FromDishka
from dishka.integrations.aiogram import inject

from bot import i18n
from bot.domain.errors import NotFoundError
from bot.domain.ids import ChatId, ReminderId, ShareId, UserId
from bot.domain.reminder import to_local
from bot.domain.share import Presser
from bot.handlers.groups import IN_GROUPS
from bot.handlers.shares import NAME_SHOWN
from bot.messages import cut
from bot.services.deals import DealService
from bot.services.share_actions import ShareActions
from bot.texts import deal_text, notice_text, reminder_text, share_text
from bot.widgets import as_number

_PARTS = 4


def build_router() -> Router:
    router = Router(name="share_presses")
    router.callback_query.filter(F.message.chat.type.in_(IN_GROUPS))
    router.callback_query.register(on_press, F.data.startswith(share_text.PREFIX + ":"))
    return router


@inject
async def on_press(
    callback: CallbackQuery,
    actions: FromDishka[ShareActions],
    deals: FromDishka[DealService],
) -> None:
    """Exactly one answer to the press, whoever pressed. AppError for whoever may not."""
    values = (callback.data or "").split(":")
    if len(values) != _PARTS or callback.message is None:
        raise NotFoundError("err-not-found")
    _, act, share_id, what = values
    presser = await actions.presser(
        ShareId(share_id), ChatId(callback.message.chat.id), UserId(callback.from_user.id)
    )
    if act == "pay":
        await _pay(callback, presser, as_number(what), actions, deals)
    elif act == "later":
        await _put_off(callback, presser, ReminderId(what), actions)
    else:
        raise NotFoundError("err-not-found")


async def _pay(
    callback: CallbackQuery,
    presser: Presser,
    place: int,
    actions: ShareActions,
    deals: DealService,
) -> None:
    """The first press is answered with what the second one will keep."""
    who = _name(callback)
    paying = await actions.pay(presser, who, place)
    part = deal_text.part_name(paying.part)
    if paying.is_marked:
        await callback.answer(i18n.plain("share-pay-done", part=part), show_alert=True)
        await _mark(callback, presser, i18n.html("share-marked-pay", who=who))
        return
    today = await deals.today(presser.share.user_id)
    amount = deal_text.of(paying.deal, paying.amount) if presser.sees_money else "none"
    day = notice_text.day(today, today)
    asked = i18n.plain("share-pay-ask", part=part, amount=amount, day=day)
    await callback.answer(asked, show_alert=True)


async def _put_off(
    callback: CallbackQuery, presser: Presser, reminder_id: ReminderId, actions: ShareActions
) -> None:
    who = _name(callback)
    again = await actions.put_off(presser, who, reminder_id)
    when = reminder_text.moment(to_local(again.send_at, again.zone), again.zone)
    await callback.answer(i18n.plain("share-later-done", when=when))
    await _mark(callback, presser, i18n.html("share-marked-later", when=when, who=who))


async def _mark(callback: CallbackQuery, presser: Presser, line: str) -> None:
    """A reminder says what has become of it, and cannot be pressed again."""
    shown = callback.message
    if not isinstance(shown, Message) or shown.message_id == presser.share.message_id:
        return
    try:
        await shown.edit_text(f"{shown.html_text}\n{line}", reply_markup=None)
    except TelegramBadRequest as error:
        # Pressed twice, or deleted meanwhile: what was done stands.
        if "not modified" not in error.message and "not found" not in error.message:
            raise


def _name(callback: CallbackQuery) -> str:
    return cut(callback.from_user.full_name, NAME_SHOWN)
