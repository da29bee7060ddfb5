"""What stands under a notice about a deal: acting in place, putting off, the way into the deal.

Free of aiogram and of python-telegram-bot: the conversation and the push worker share it.
"""

from datetime import date
from typing import Final

from bot import i18n
from bot.domain.deal import Deal, DealStage
from bot.domain.watch import Notice, NoticeKind, WatchRules
from bot.services.ports.push import Note
from bot.texts import notice_text
from bot.texts.notice_text import key_of, milestone
from bot.texts.reminder_text import Buttons, other_time, packed, snooze_buttons

# What can be marked in place; everything else is only acknowledged.
ACTING: Final = frozenset(
    {
        NoticeKind.READY,
        NoticeKind.SHIPMENT,
        NoticeKind.ARRIVAL,
        NoticeKind.RECEIPT,
        NoticeKind.REVIEW,
        NoticeKind.SILENCE,
    }
)
_SENT: Final = frozenset({DealStage.SHIPPED, DealStage.CUSTOMS, DealStage.DELIVERED})


def note(deal: Deal, notice: Notice, rules: WatchRules, today: date, reminder_id: str) -> Note:
    """The whole message as it is on a day."""
    said = notice_text.text(deal, notice, rules, today)
    return Note(said, buttons(deal, notice, rules, reminder_id))


def buttons(deal: Deal, notice: Notice, rules: WatchRules, reminder_id: str) -> Buttons:
    """What can be done in place, four ways to put it off, and the way into the deal."""
    return [
        *_main(deal, notice, rules, reminder_id),
        *snooze_buttons(reminder_id),
        [
            other_time(reminder_id),
            (i18n.plain("notice-btn-open"), packed("open", reminder_id)),
        ],
    ]


def can_extend(deal: Deal, notice: Notice) -> bool:
    """Whether the buyer still has their one extension, and anything to extend."""
    can_be = deal.terms.stage in _SENT and not deal.terms.extended
    return notice.kind is NoticeKind.AUTO_CONFIRM and can_be


def _main(deal: Deal, notice: Notice, rules: WatchRules, reminder_id: str) -> Buttons:
    part = milestone(deal, notice)
    if part is not None:
        is_open = deal.terms.gate.is_open(part)
        action, label = ("paid", "payment") if is_open else ("check", "gate")
        return [[(i18n.plain(f"notice-btn-act-{label}"), packed(action, reminder_id))]]
    acknowledge = (i18n.plain("notice-btn-act-done"), packed("done", reminder_id))
    if can_extend(deal, notice):
        label = i18n.plain("notice-btn-act-auto-confirm", extension=rules.extension)
        return [[(label, packed("act", reminder_id))], [acknowledge]]
    if notice.kind not in ACTING:
        return [[acknowledge]]
    main = (i18n.plain(f"notice-btn-act-{key_of(notice)}"), packed("act", reminder_id))
    if notice.kind is NoticeKind.SILENCE:
        return [[main, (i18n.plain("notice-btn-letter"), packed("letter", reminder_id))]]
    return [[main]]
