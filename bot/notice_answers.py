"""Reminders of deals in the conversation: their words, and what their messages become."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bot import i18n
from bot.domain.deal import Deal
from bot.domain.ids import UserId
from bot.domain.reminder import Reminder
from bot.domain.watch import Notice
from bot.services.ports.push import Note
from bot.services.watcher import Call, Watcher
from bot.texts import deal_text, notice_buttons, notice_text
from bot.texts.reminder_text import Buttons, packed


async def worded(reminder: Reminder, watcher: Watcher) -> Reminder:
    """The reminder with the words it says now; only to be shown, never to be kept."""
    call = await watcher.call(reminder)
    if call is None:
        return reminder
    return _with_words(reminder, call, await watcher.today(reminder.user_id))


async def all_worded(
    user_id: UserId, reminders: Iterable[Reminder], watcher: Watcher
) -> list[Reminder]:
    """The same for a list of one person."""
    shown, today = list(reminders), await watcher.today(user_id)
    calls = await watcher.calls(user_id, shown)
    return [_with_words(one, calls[one.id], today) if one.id in calls else one for one in shown]


def over(deal: Deal) -> str:
    """The deal no longer calls for it."""
    return i18n.html("notice-over", name=deal_text.name(deal))


def confirm_payment(
    deal: Deal, notice: Notice, reminder_id: str, today: date
) -> tuple[str, Buttons]:
    """Paid is never one tap: the sum and the day are said first. The button knows what was seen."""
    part = notice_text.milestone(deal, notice)
    if part is None:
        return over(deal), open_button(reminder_id)
    text = i18n.html(
        "notice-pay-sure",
        name=deal_text.name(deal),
        part=deal_text.part_name(part),
        amount=deal_text.of(deal, part.open),
        day=notice_text.day(today, today),
        how=i18n.Html(notice_text.how(deal, notice) or "none"),
    )
    buttons: Buttons = [
        [(i18n.plain("notice-btn-pay-sure"), packed("pay", reminder_id, str(len(deal.log))))],
        [(i18n.plain("notice-btn-pay-other"), packed("open", reminder_id))],
        [(i18n.plain("notice-btn-back"), packed("card", reminder_id))],
    ]
    return text, buttons


def acted(deal: Deal, notice: Notice) -> str:
    """What was marked, as the deal was before that."""
    part = notice_text.milestone(deal, notice)
    head = i18n.plain(
        f"notice-acted-{notice_text.key_of(notice)}",
        amount=deal_text.of(deal, part.open) if part else "",
    )
    return i18n.html("notice-acted", name=deal_text.name(deal), head=head)


def open_button(reminder_id: str) -> Buttons:
    return [[(i18n.plain("notice-btn-open"), packed("open", reminder_id))]]


def snoozed_buttons(reminder_id: str) -> Buttons:
    """What is offered under one that was put off."""
    change = (i18n.plain("reminder-btn-change"), packed("when", reminder_id))
    return [[change, *open_button(reminder_id)[0]]]


def card(call: Call, watcher: Watcher, reminder_id: str, today: date) -> Note:
    """The message as it would be sent now."""
    if call.notice is None:
        return Note(over(call.deal), open_button(reminder_id))
    return notice_buttons.note(call.deal, call.notice, watcher.rules, today, reminder_id)


def _with_words(reminder: Reminder, call: Call, today: date) -> Reminder:
    return replace(reminder, text=notice_text.line(call.deal, call.notice, today))
