"""How a shared deal reads in a group: only what its owner chose to show.

Free of aiogram and of python-telegram-bot: the conversation and the push worker share it.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from bot import i18n
from bot.domain.deal import Deal, Milestone, paid
from bot.domain.reminder import Reminder
from bot.domain.share import Followers, Press, Share
from bot.domain.watch import SHARED, Notice, NoticeKind, WatchRules, coming
from bot.messages import cut
from bot.services.ports.push import Note
from bot.texts import deal_text, notice_text
from bot.texts.reminder_text import Buttons, packed

PREFIX: Final = "sh"
_TITLE_SHOWN, _WORDS_SHOWN = 60, 120


def card(deal: Deal, share: Share, rules: WatchRules, today: date) -> Note:
    """The live card as it is on a day where the owner lives."""
    lines = [
        i18n.html("share-card", name=deal_text.name(deal), stage=deal_text.stage(deal)),
        _money(deal, share),
        _due(deal, share, today),
        _next(deal, rules, today),
        _supplier(deal, share),
    ]
    return Note(
        "\n".join(one for one in lines if one), _card_buttons(deal, share), share.thread_id
    )


def notice(deal: Deal, said: Notice, share: Share, today: date, reminder_id: str) -> Note:
    """A reminder in the group: what is due, when, and who may mark it."""
    words = head(deal, said, share, today)
    lines = [
        i18n.html("share-notice", name=deal_text.name(deal), head=words[:1].upper() + words[1:]),
        notice_text.distance(said, today),
    ]
    later = [(i18n.plain("share-btn-later"), later_data(share, reminder_id))]
    part = notice_text.milestone(deal, said)
    is_payable = part is not None and deal.terms.gate.is_open(part)
    if part is not None and not is_payable:
        lines.append(i18n.html("share-gate"))
    pay = [_pay_button(share, said.place)] if is_payable and said.place is not None else []
    buttons = [pay, later] if pay else [later]
    return Note("\n".join(one for one in lines if one), buttons, share.thread_id)


def head(deal: Deal, said: Notice, share: Share, today: date) -> str:
    """The notice in a few words, as plain text; without the sum if the group is not to see it."""
    part = notice_text.milestone(deal, said)
    if part is None or share.shows_money:
        return notice_text.head(deal, said, today)
    day = notice_text.day(said.deadline, today)
    return i18n.plain("share-head-payment", part=deal_text.part_name(part), day=day)


def digest(together: Sequence[Reminder], share: Share) -> Note:
    """One message for several of one morning."""
    lines = (i18n.html("share-digest-line", words=cut(one.text, _WORDS_SHOWN)) for one in together)
    text = "\n".join((i18n.html("share-digest"), *lines))
    return Note(text, (), share.thread_id)


def lost(deal: Deal, reminder: Reminder) -> Note:
    """To the owner in private: the group of that name is out of reach."""
    title = cut(reminder.text, _TITLE_SHOWN)
    button = (i18n.plain("notice-btn-open"), packed("open", reminder.id))
    return Note(i18n.html("share-lost", name=deal_text.name(deal), title=title), [[button]])


def over() -> Note:
    """In place of a card too old to be deleted."""
    return Note(i18n.html("share-over"), ())


def place(share: Share) -> str:
    """The name of the group, as plain text."""
    return _titled(share.title)


def followers(who: Followers) -> str:
    """Who follows the deal, on its card in the private chat; "" for nobody."""
    if not who.chats:
        return ""
    return i18n.html("deal-followers", count=who.chats, title=_titled(who.title))


def _titled(title: str) -> str:
    return cut(title, _TITLE_SHOWN) or i18n.plain("share-nameless")


def press(one: Press, deal: Deal, today: date) -> str:
    """A line of the log, as HTML."""
    part = _part(deal, one.place)
    return i18n.html(
        "share-log-line",
        who=one.name,
        act=one.act.value,
        part=deal_text.part_name(part) if part else "none",
        day=notice_text.day(one.at.date(), today),
    )


def pay_data(share: Share, part: int) -> str:
    """Callback data; ids and places only, at most 64 bytes."""
    return f"{PREFIX}:pay:{share.id}:{part}"


def later_data(share: Share, reminder_id: str) -> str:
    return f"{PREFIX}:later:{share.id}:{reminder_id}"


def _money(deal: Deal, share: Share) -> str:
    plan = deal.terms.plan
    if share.shows_money:
        total = deal_text.of(deal, deal.terms.total.amount)
        return i18n.html("share-paid", paid=deal_text.of(deal, paid(deal)), total=total)
    if plan is None:
        return ""
    settled = sum(part.open <= 0 for part in plan.milestones)
    return i18n.html("share-parts", settled=settled, parts=len(plan.milestones))


def _due(deal: Deal, share: Share, today: date) -> str:
    found = _open_part(deal)
    if found is None:
        return ""
    part = found[1]
    on = deal.terms.due(part)
    line = i18n.html(
        "share-due",
        part=deal_text.part_name(part),
        amount=deal_text.of(deal, part.open) if share.shows_money else "none",
        when=deal_text.when(deal, part),
        late="yes" if on and on < today else "no",
    )
    gate = "" if deal.terms.gate.is_open(part) else i18n.html("share-gate")
    return "\n".join(one for one in (line, gate) if one)


def _next(deal: Deal, rules: WatchRules, today: date) -> str:
    shown = SHARED - {NoticeKind.PAYMENT}
    found = next((one for one in coming(deal, rules, today) if one.kind in shown), None)
    return i18n.html("share-next", head=notice_text.head(deal, found, today)) if found else ""


def _supplier(deal: Deal, share: Share) -> str:
    name = deal.terms.supplier
    if not share.shows_supplier or not name:
        return ""
    return i18n.html("share-supplier", supplier=cut(name, _TITLE_SHOWN))


def _card_buttons(deal: Deal, share: Share) -> Buttons:
    found = _open_part(deal)
    if found is None or not deal.terms.gate.is_open(found[1]):
        return []
    return [[_pay_button(share, found[0])]]


def _pay_button(share: Share, part: int) -> tuple[str, str]:
    return i18n.plain("notice-btn-act-payment"), pay_data(share, part)


def _open_part(deal: Deal) -> tuple[int, Milestone] | None:
    """The part that is paid next, with its place in the plan."""
    plan = deal.terms.plan
    if plan is None or not deal.is_open or not deal.is_payable:
        return None
    return next(((at, one) for at, one in enumerate(plan.milestones) if one.open > 0), None)


def _part(deal: Deal, part: int | None) -> Milestone | None:
    plan = deal.terms.plan
    if plan is None or part is None or part >= len(plan.milestones):
        return None
    return plan.milestones[part]
