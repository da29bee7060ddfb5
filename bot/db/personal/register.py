"""Which tables hold something of a person, why, and for how long.

A table that is in neither list fails the tests; `/privacy`, `/export` and `/delete` follow this one.
"""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, RowMapping, Table, or_

from bot.db import housekeeping, tables
from bot.db.repositories.rfqs import KEPT_RFQS
from bot.db.repositories.searches import KEPT_SEARCHES
from bot.db.repositories.suppliers import KEPT_SUPPLIERS
from bot.domain.privacy import Topic


@dataclass(frozen=True, slots=True)
class Kept:
    """The rows of a table whose `owner` columns name the person.

    `sealed` is a column that `bot.db.cipher` may have sealed, in the place that `place` names.
    `technical` columns say nothing to their owner. `most` and `days`: see `Held`.
    """

    table: Table
    topic: Topic
    owner: tuple[str, ...] = ("user_id",)
    spelled: str = ""
    sealed: str = ""
    place: tuple[str, ...] = ()
    json: str = ""
    technical: frozenset[str] = frozenset()
    most: int = 0
    days: int = 0

    def of(self, user_id: int) -> ColumnElement[bool]:
        """Whether a row is this person's."""
        value = self.spelled.format(user_id) if self.spelled else user_id
        return or_(*(self.table.c[name] == value for name in self.owner))

    def seal_place(self, row: RowMapping) -> str:
        return ":".join([self.table.name, *(str(row[name]) for name in self.place)])


_IDS = frozenset({"id", "user_id"})
_OF_CARDS = frozenset(
    {"deal_id", "group_id", "thread_id", "message_id", "shown", "wanted", "next_at"}
) | {"edited_at", "attempt", "failures"}

REGISTER: Final = (
    Kept(tables.users, Topic.SETTINGS, owner=("id",), technical=_IDS),
    Kept(tables.buyers, Topic.BUYER, sealed="data", place=("user_id",), technical=_IDS),
    Kept(tables.searches, Topic.SEARCHES, technical=_IDS, most=KEPT_SEARCHES),
    Kept(tables.corrections, Topic.WORDS, technical=_IDS),
    Kept(tables.rfqs, Topic.LETTERS, technical=_IDS, most=KEPT_RFQS),
    Kept(tables.needs, Topic.START, technical=_IDS),
    Kept(tables.registrations, Topic.START, technical=_IDS),
    Kept(
        tables.suppliers,
        Topic.SUPPLIERS,
        sealed="data",
        place=("user_id", "id"),
        technical=_IDS,
        most=KEPT_SUPPLIERS,
    ),
    Kept(
        tables.supplier_checks,
        Topic.SUPPLIERS,
        sealed="data",
        place=("user_id", "id"),
        technical=_IDS | {"supplier_id"},
    ),
    Kept(tables.deals, Topic.DEALS, sealed="data", place=("id",), technical=_IDS),
    Kept(
        tables.deal_evidence,
        Topic.DEALS,
        sealed="data",
        place=("id",),
        technical=_IDS | {"deal_id"},
    ),
    Kept(
        tables.calendar_exports,
        Topic.DEALS,
        sealed="data",
        place=("user_id",),
        technical=_IDS,
    ),
    Kept(tables.deal_shares, Topic.GROUPS, technical=_IDS | _OF_CARDS),
    Kept(
        tables.share_helpers,
        Topic.GROUPS,
        owner=("user_id", "helper_id"),
        technical=_IDS | {"share_id", "helper_id"},
    ),
    Kept(
        tables.share_presses,
        Topic.GROUPS,
        owner=("user_id", "presser_id"),
        technical=_IDS | {"deal_id", "share_id", "presser_id", "place", "seen"},
    ),
    Kept(
        tables.reminders,
        Topic.REMINDERS,
        owner=("user_id", "chat_id"),
        technical=_IDS
        | {
            "subject",
            "deal_id",
            "share_id",
            "chat_id",
            "next_at",
            "owner",
            "attempt",
            "attempt_started_at",
            "failures",
        }
        | {"last_error", "message_id", "prompt_id", "rev", "nags"},
        days=housekeeping.REMINDER_MEMORY.days,
    ),
    Kept(
        tables.dialog_states,
        Topic.TALK,
        owner=("user_id", "chat_id"),
        json="data",
        technical=_IDS | {"chat_id", "thread_id", "version", "data"},
    ),
    Kept(
        tables.parked_updates,
        Topic.TALK,
        technical=_IDS | {"update_id", "data"},
        days=housekeeping.UPDATE_MEMORY.days,
    ),
    Kept(
        tables.send_budget,
        Topic.TALK,
        owner=("key",),
        spelled="chat:{}",
        technical=frozenset({"key", "tat", "blocked_until"}),
        days=1,
    ),
)

# Rows that name nobody and cannot be told whose they were.
NOBODYS: Final = (
    tables.processed_updates,
    tables.translations,
    tables.unknown_words,
    tables.glossary_words,
    tables.exchange_rates,
    tables.withdrawn_messages,
)
