"""One in-memory stand-in per port, for tests that are about something else than storage."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count

from bot.domain.buyer import Buyer, UnreadableBuyerError
from bot.domain.deal import Deal, Evidence, Exported, UnreadableDealError
from bot.domain.ids import (
    ChatId,
    DealId,
    EvidenceId,
    ReminderId,
    RfqId,
    SearchId,
    ShareId,
    SupplierId,
    UserId,
)
from bot.domain.landed import Rates
from bot.domain.platforms import Need
from bot.domain.privacy import Held, Section, Topic
from bot.domain.registration import Registration
from bot.domain.reminder import AHEAD, Reminder, ReminderState
from bot.domain.rfq import Rfq
from bot.domain.search import Search
from bot.domain.share import Act, Followers, Helper, Press, Presser, Share
from bot.domain.sheet import Sheet
from bot.domain.supplier import Snapshot, Supplier
from bot.domain.translation import Language, OnlineText
from bot.domain.user import User
from bot.domain.vocabulary import OperatorWord

MORNING = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)


class FrozenClock:
    def __init__(self, now: dt.datetime = MORNING) -> None:
        self.time = now

    def now(self) -> dt.datetime:
        return self.time


class FakeIds:
    def __init__(self) -> None:
        self._numbers = count(1)

    def next(self) -> str:
        return f"id{next(self._numbers)}"


class FakeOperatorWords:
    def __init__(self, *words: OperatorWord) -> None:
        self.words = words

    async def all(self) -> Sequence[OperatorWord]:
        return self.words


class FakeUserRepository:
    def __init__(self) -> None:
        self.users: dict[UserId, User] = {}

    async def get(self, user_id: UserId) -> User:
        return self.users.get(user_id, User(user_id))

    def save(self, user: User) -> None:
        self.users[user.id] = user


class FakeBuyerRepository:
    def __init__(self) -> None:
        self.buyers: dict[UserId, Buyer] = {}
        self.is_encrypted = False
        self.is_unreadable = False

    async def get(self, user_id: UserId) -> Buyer:
        if self.is_unreadable:
            raise UnreadableBuyerError
        return self.buyers.get(user_id, Buyer(user_id))

    def save(self, buyer: Buyer) -> None:
        self.buyers[buyer.user_id] = buyer

    def delete(self, user_id: UserId) -> None:
        self.buyers.pop(user_id, None)
        self.is_unreadable = False


class FakeSearchRepository:
    def __init__(self) -> None:
        self.searches: dict[SearchId, Search] = {}

    async def get(self, user_id: UserId, search_id: SearchId) -> Search | None:
        search = self.searches.get(search_id)
        return search if search and search.user_id == user_id else None

    async def latest(self, user_id: UserId, limit: int) -> Sequence[Search]:
        own = [search for search in self.searches.values() if search.user_id == user_id]
        return own[::-1][:limit]

    def save(self, search: Search) -> None:
        self.searches[search.id] = search


class FakeRfqRepository:
    def __init__(self) -> None:
        self.rfqs: dict[RfqId, Rfq] = {}

    async def get(self, user_id: UserId, rfq_id: RfqId) -> Rfq | None:
        rfq = self.rfqs.get(rfq_id)
        return rfq if rfq and rfq.user_id == user_id else None

    async def latest(self, user_id: UserId, *, templates: bool = False) -> Sequence[Rfq]:
        own = [one for one in self.rfqs.values() if one.user_id == user_id]
        return [one for one in own if bool(one.template) == templates][::-1]

    def save(self, rfq: Rfq) -> None:
        self.rfqs[rfq.id] = rfq

    def delete(self, user_id: UserId, rfq_id: RfqId) -> None:
        if rfq_id in self.rfqs and self.rfqs[rfq_id].user_id == user_id:
            del self.rfqs[rfq_id]


class FakeSupplierRepository:
    def __init__(self) -> None:
        self.suppliers: dict[SupplierId, Supplier] = {}
        self.snapshots: list[Snapshot] = []
        self.is_encrypted = False

    async def get(self, user_id: UserId, supplier_id: SupplierId) -> Supplier | None:
        supplier = self.suppliers.get(supplier_id)
        return supplier if supplier and supplier.user_id == user_id else None

    async def latest(self, user_id: UserId) -> Sequence[Supplier]:
        return [one for one in self.suppliers.values() if one.user_id == user_id][::-1]

    async def count(self, user_id: UserId) -> int:
        return len(await self.latest(user_id))

    def save(self, supplier: Supplier) -> None:
        self.suppliers[supplier.id] = supplier

    def delete(self, user_id: UserId, supplier_id: SupplierId) -> None:
        if supplier_id in self.suppliers and self.suppliers[supplier_id].user_id == user_id:
            del self.suppliers[supplier_id]

    async def checks(self, user_id: UserId, supplier_id: SupplierId) -> Sequence[Snapshot]:
        kept = self.snapshots[::-1]
        return [one for one in kept if (one.user_id, one.supplier_id) == (user_id, supplier_id)]

    def add_check(self, check: Snapshot) -> None:
        self.snapshots.append(check)


class FakeNeedRepository:
    def __init__(self) -> None:
        self.needs: dict[UserId, Need] = {}

    async def get(self, user_id: UserId) -> Need | None:
        return self.needs.get(user_id)

    def save(self, user_id: UserId, need: Need) -> None:
        self.needs[user_id] = need


class FakeRegistrationRepository:
    def __init__(self) -> None:
        self.registrations: dict[tuple[UserId, str], Registration] = {}

    async def get(self, user_id: UserId, course: str) -> Registration:
        return self.registrations.get((user_id, course), Registration(user_id, course))

    def save(self, registration: Registration) -> None:
        self.registrations[registration.user_id, registration.course] = registration


class FakeCorrectionRepository:
    def __init__(self) -> None:
        self.words: dict[UserId, dict[str, str]] = {}

    async def all(self, user_id: UserId) -> Mapping[str, str]:
        return dict(self.words.get(user_id, {}))

    def save(self, user_id: UserId, source: str, english: str) -> None:
        self.words.setdefault(user_id, {})[source] = english


class FakeUnknownWords:
    def __init__(self) -> None:
        self.words: list[str] = []

    def count(self, words: Sequence[str]) -> None:
        self.words += words


class FakeSheetPrinter:
    def __init__(self) -> None:
        self.sheets: list[Sheet] = []

    async def pdf(self, sheet: Sheet) -> bytes:
        self.sheets.append(sheet)
        return b"%PDF-"


class FakeOnlineTranslator:
    """Knows what it is told: `answers` by text and target language."""

    def __init__(self, *names: str) -> None:
        self.names = names
        self.resting: Sequence[str] = ()
        self.answers: dict[tuple[str, Language], str] = {}
        self.asked: list[str] = []

    async def translate(self, text: str, source: Language, target: Language) -> OnlineText | None:
        self.asked.append(text)
        answer = self.answers.get((text, target))
        return OnlineText(answer, self.names[0]) if answer else None


class FakeTranslationCache:
    def __init__(self) -> None:
        self.answers: dict[str, OnlineText] = {}

    async def get_many(self, keys: Sequence[str]) -> Mapping[str, OnlineText]:
        return {key: self.answers[key] for key in keys if key in self.answers}

    def save(self, key: str, translated: OnlineText) -> None:
        self.answers[key] = translated


class FakeRateRepository:
    def __init__(self) -> None:
        self.kept: tuple[Rates, dt.datetime] | None = None

    async def latest(self) -> tuple[Rates, dt.datetime] | None:
        return self.kept

    def save(self, rates: Rates) -> None:
        self.kept = rates, MORNING


class FakeRateFeed:
    def __init__(self, rates: Rates | None = None) -> None:
        self.rates = rates
        self.asked = 0

    @property
    def is_on(self) -> bool:
        return self.rates is not None

    async def fetch(self, today: dt.date) -> Rates | None:
        self.asked += 1
        return self.rates


class FakeDealRepository:
    def __init__(self, shares: "FakeShareRepository | None" = None) -> None:
        self.shares = shares or FakeShareRepository()
        self.deals: dict[DealId, Deal] = {}
        self.is_unreadable = False

    async def get(self, user_id: UserId, deal_id: DealId) -> Deal | None:
        deal = self.deals.get(deal_id)
        return deal if deal and deal.user_id == user_id else None

    async def all(self, user_id: UserId) -> Sequence[Deal]:
        if self.is_unreadable:
            raise UnreadableDealError
        own = [one for one in self.deals.values() if one.user_id == user_id]
        return sorted(own, key=lambda one: (one.is_open, one.updated_at, one.id), reverse=True)

    async def followers(self, user_id: UserId, deal_id: DealId) -> Followers:
        found = await self.shares.of_deal(user_id, deal_id)
        titles = {one.chat_id: one.title for one in found}
        return Followers(len(titles), "".join(titles.values()) if len(titles) == 1 else "")

    async def count_open(self, user_id: UserId) -> int:
        return sum(one.is_open for one in self.deals.values() if one.user_id == user_id)

    def save(self, deal: Deal) -> None:
        self.deals[deal.id] = deal

    def delete(self, user_id: UserId, deal_id: DealId) -> None:
        if deal_id in self.deals and self.deals[deal_id].user_id == user_id:
            del self.deals[deal_id]


class FakeEvidenceRepository:
    def __init__(self) -> None:
        self.items: dict[EvidenceId, Evidence] = {}

    async def all(self, user_id: UserId, deal_id: DealId) -> Sequence[Evidence]:
        return [
            one for one in self.items.values() if (one.user_id, one.deal_id) == (user_id, deal_id)
        ]

    def save(self, evidence: Evidence) -> None:
        self.items[evidence.id] = evidence

    def delete(self, user_id: UserId, deal_id: DealId, evidence_id: EvidenceId) -> None:
        found = self.items.get(evidence_id)
        if found and (found.user_id, found.deal_id) == (user_id, deal_id):
            del self.items[evidence_id]


class FakeCalendarRepository:
    def __init__(self) -> None:
        self.exported: dict[UserId, Sequence[Exported]] = {}

    async def get(self, user_id: UserId) -> Sequence[Exported]:
        return self.exported.get(user_id, ())

    def save(self, user_id: UserId, exported: Sequence[Exported]) -> None:
        self.exported[user_id] = tuple(exported)


class FakeShareRepository:
    def __init__(self) -> None:
        self.shares: dict[ShareId, Share] = {}
        self.touched: list[DealId] = []
        self.reposted: list[ShareId] = []

    async def get(self, user_id: UserId, share_id: ShareId) -> Share | None:
        found = self.shares.get(share_id)
        return found if found and found.user_id == user_id else None

    async def of_deal(self, user_id: UserId, deal_id: DealId) -> Sequence[Share]:
        found = [one for one in self.shares.values() if not one.is_offer]
        return [one for one in found if (one.user_id, one.deal_id) == (user_id, deal_id)]

    async def in_chat(self, chat_id: ChatId, user_id: UserId | None = None) -> Sequence[Share]:
        found = [one for one in self.shares.values() if one.chat_id == chat_id]
        return [one for one in found if user_id in {None, one.user_id}]

    def offer(self, share: Share) -> None:
        self.shares[share.id] = share

    def attach(self, share: Share) -> None:
        self.shares[share.id] = replace(share, offered_until=None)

    def save(self, share: Share) -> None:
        self.shares[share.id] = share
        self.touched.append(share.deal_id)

    def touch(self, deal_id: DealId) -> None:
        self.touched.append(deal_id)

    def repost(self, share: Share) -> None:
        self.reposted.append(share.id)

    def end(self, share: Share) -> None:
        del self.shares[share.id]

    def end_all(self, user_id: UserId, deal_id: DealId | None = None) -> None:
        for one in list(self.shares.values()):
            if one.user_id == user_id and deal_id in {None, one.deal_id}:
                del self.shares[one.id]

    def move(self, old: ChatId, new: ChatId) -> None:
        for one in list(self.shares.values()):
            if one.chat_id == old:
                self.shares[one.id] = replace(one, chat_id=new, message_id=None)


class FakeShareHelpers:
    def __init__(self, shares: FakeShareRepository) -> None:
        self.shares = shares.shares
        self.named: dict[ShareId, list[Helper]] = {}
        self.pressed: list[tuple[Share, Press]] = []

    async def presser(self, share_id: ShareId, chat_id: ChatId, user_id: UserId) -> Presser | None:
        share = self.shares.get(share_id)
        if share is None or share.chat_id != chat_id:
            return None
        helps = any(one.user_id == user_id for one in await self.helpers(share))
        return Presser(share, user_id, helps)

    async def helpers(self, share: Share) -> Sequence[Helper]:
        return self.named.get(share.id, [])

    async def presses(self, user_id: UserId, deal_id: DealId, limit: int) -> Sequence[Press]:
        mine = [
            press
            for share, press in reversed(self.pressed)
            if (share.user_id, share.deal_id) == (user_id, deal_id) and press.act is not Act.ASK
        ]
        return mine[:limit]

    async def asked(self, presser: Presser) -> Press | None:
        of_them = [
            press
            for share, press in self.pressed
            if share.id == presser.share.id and press.presser_id == presser.user_id
        ]
        return of_them[-1] if of_them and of_them[-1].act is Act.ASK else None

    def add_helper(self, share: Share, helper: Helper) -> None:
        self.named.setdefault(share.id, []).append(helper)

    def drop_helper(self, share: Share, helper_id: UserId) -> None:
        kept = [one for one in self.named.get(share.id, []) if one.user_id != helper_id]
        self.named[share.id] = kept

    def log(self, share: Share, press: Press) -> None:
        self.pressed.append((share, press))


class FakeReminderRepository:
    def __init__(self) -> None:
        self.reminders: dict[ReminderId, Reminder] = {}
        self.prompts: dict[int, ReminderId] = {}

    async def get(self, user_id: UserId, reminder_id: ReminderId) -> Reminder | None:
        found = self.reminders.get(reminder_id)
        return found if found and found.user_id == user_id else None

    async def asked(self, user_id: UserId, message_id: int) -> Reminder | None:
        return await self.get(user_id, self.prompts.get(message_id, ReminderId("")))

    async def ahead(self, user_id: UserId) -> Sequence[Reminder]:
        own = [
            one
            for one in self.reminders.values()
            if one.user_id == user_id and one.share_id is None
        ]
        return sorted((one for one in own if one.state in AHEAD), key=lambda one: one.send_at)

    async def count_own_ahead(self, user_id: UserId) -> int:
        return sum(one.deal_id is None for one in await self.ahead(user_id))

    async def of_deal(self, user_id: UserId, deal_id: DealId) -> Sequence[Reminder]:
        own = (one for one in self.reminders.values() if one.user_id == user_id)
        return [one for one in own if one.deal_id == deal_id]

    def add(self, *added: Reminder) -> None:
        for one in added:
            self.reminders.setdefault(one.id, one)

    def save(self, reminder: Reminder) -> None:
        if self.reminders[reminder.id].rev == reminder.rev - 1:
            self.reminders[reminder.id] = reminder

    def drop(self, user_id: UserId, ids: Sequence[ReminderId]) -> None:
        for one in list(self.reminders.values()):
            if one.user_id == user_id and one.id in ids:
                self.reminders[one.id] = one.stands(ReminderState.CANCELLED)

    def drop_series(self, user_id: UserId, subject: str) -> None:
        of_series = [one.id for one in self.reminders.values() if one.subject == subject]
        self.drop(user_id, of_series)

    def ask(self, user_id: UserId, reminder_id: ReminderId, message_id: int) -> None:
        self.prompts[message_id] = reminder_id


class FakePersonalData:
    """One deal per person, until it is erased."""

    def __init__(self) -> None:
        self.erased: list[UserId] = []

    @property
    def held(self) -> Sequence[Held]:
        return [Held(topic, most=20, days=30) for topic in Topic]

    async def count(self, user_id: UserId) -> Mapping[Topic, int]:
        return {} if user_id in self.erased else {Topic.DEALS: 1, Topic.TALK: 1}

    async def export(self, user_id: UserId) -> Sequence[Section]:
        row = {"id": "d1", "user_id": user_id, "product": "cups <b>"}
        return [Section("deals", Topic.DEALS, [row], frozenset({"id", "user_id"}))]

    def erase(self, user_id: UserId) -> None:
        self.erased.append(user_id)
