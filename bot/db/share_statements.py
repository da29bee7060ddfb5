"""What ends, moves or renews shares: the same statements for conversations and for workers."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Executable,
    RowMapping,
    case,
    delete,
    literal,
    select,
    update,
)

from bot.db.database import Database
from bot.db.db_clock import DbClock
from bot.db.tables import deal_shares, reminders, withdrawn_messages
from bot.domain.ids import ChatId, DealId, ShareId, UserId
from bot.domain.share import EDIT_PAUSE, Share
from bot.services.ports import Clock
from bot.services.ports.sharing import REMOVED

_PAUSE_MS: Final = round(EDIT_PAUSE.total_seconds() * 1000)


class ShareStatements:
    """Every condition is one on `deal_shares`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = DbClock(database, clock)

    def ending(self, which: ColumnElement[bool]) -> Sequence[Executable]:
        """The messages in the group are to be taken back, the reminders and the shares go."""
        ended = select(deal_shares.c.id).where(which)
        of_ended = reminders.c.share_id.in_(ended)
        return [
            self._withdrawing(deal_shares.c.group_id, deal_shares.c.message_id, which),
            self._withdrawing(reminders.c.chat_id, reminders.c.message_id, of_ended),
            delete(reminders).where(of_ended),
            delete(deal_shares).where(which),
        ]

    def touching(self, which: ColumnElement[bool]) -> Executable:
        """There is something new to show, as soon as the group has had its pause."""
        return (
            update(deal_shares)
            .where(which, deal_shares.c.group_id != 0)
            .values(wanted=deal_shares.c.wanted + 1, next_at=self._soon())
        )

    def reposting(self, which: ColumnElement[bool]) -> Sequence[Executable]:
        """A new card in place of the one that is there."""
        return [
            self._withdrawing(deal_shares.c.group_id, deal_shares.c.message_id, which),
            update(deal_shares).where(which).values(self._unposted()),
        ]

    def moving(self, old: ChatId, new: ChatId) -> Sequence[Executable]:
        """Messages of the old chat are out of reach."""
        moved: dict[Any, Any] = {deal_shares.c.group_id: new, **self._unposted()}
        in_group = reminders.c.chat_id == old
        return [
            update(deal_shares).where(deal_shares.c.group_id == old).values(moved),
            update(reminders)
            .where(in_group, reminders.c.share_id.is_not(None))
            .values(message_id=None),
            update(reminders).where(in_group).values(chat_id=new),
        ]

    def attaching(self, share: Share) -> Sequence[Executable]:
        """One card of a deal in one place: an earlier one goes."""
        elsewhere = deal_shares.c.id != share.id
        earlier = (
            elsewhere
            & (deal_shares.c.deal_id == share.deal_id)
            & (deal_shares.c.group_id == share.chat_id)
            & (deal_shares.c.thread_id == share.thread_id)
        )
        values: dict[Any, Any] = {
            deal_shares.c.group_id: share.chat_id,
            deal_shares.c.thread_id: share.thread_id,
            deal_shares.c.title: share.title,
            deal_shares.c.offered_until: None,
            **self._unposted(),
        }
        is_offered = (deal_shares.c.id == share.id) & (deal_shares.c.group_id == 0)
        return [*self.ending(earlier), update(deal_shares).where(is_offered).values(values)]

    def _unposted(self) -> dict[Any, Any]:
        return {
            deal_shares.c.message_id: None,
            deal_shares.c.shown: None,
            deal_shares.c.wanted: deal_shares.c.wanted + 1,
            # Whoever is showing the old one has lost it.
            deal_shares.c.attempt: deal_shares.c.attempt + 1,
            deal_shares.c.next_at: self._clock.now(),
        }

    def _soon(self) -> ColumnElement[Any]:
        """Not before what is planned already: it may be a lease, or a wait after a failure."""
        rested, now = deal_shares.c.edited_at + literal(_PAUSE_MS, BigInteger), self._clock.now()
        soon = case((rested > now, rested), else_=now)
        return case((deal_shares.c.next_at.is_(None), soon), else_=deal_shares.c.next_at)

    def _withdrawing(
        self, group: Column[int], message: Column[int], which: ColumnElement[bool]
    ) -> Executable:
        # Numbers of groups are negative, so no private chat can get in here.
        found = select(group, message, self._clock.now(), literal(0)).where(
            which, group < 0, message.is_not(None)
        )
        names = ["group_id", "message_id", "next_at", "failures"]
        insert = self._database.insert(withdrawn_messages).from_select(names, found)
        return insert.on_conflict_do_nothing()


def to_share(row: RowMapping) -> Share:
    return Share(
        id=ShareId(row["id"]),
        user_id=UserId(row["user_id"]),
        deal_id=DealId(row["deal_id"]),
        chat_id=ChatId(row["group_id"]),
        thread_id=row["thread_id"],
        title=row["title"],
        shows_money=row["shows_money"],
        shows_supplier=row["shows_supplier"],
        offered_until=row["offered_until"],
        message_id=row["message_id"],
        is_card_removed=row["shown"] == REMOVED,
    )
