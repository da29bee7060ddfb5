"""What the bot knows, and the pure services that need nothing else."""

import asyncio

from dishka import Provider, Scope, provide

from bot import i18n
from bot.db.repositories import SqlOperatorWords
from bot.domain.attributes import Attributes
from bot.domain.drafting import DraftRules
from bot.domain.facts import FactBook
from bot.domain.inline import InlineWords
from bot.domain.landed import CustomsBook
from bot.domain.payment import PaymentRules
from bot.domain.platforms import PlatformRules
from bot.domain.registration import Courses
from bot.domain.reminder.tokens import Words as ReminderWords
from bot.domain.rfq import RfqRules
from bot.domain.search import SearchRules
from bot.domain.supplier import Checklist
from bot.integrations.attributes import load_attributes
from bot.integrations.checklist import load_checklist
from bot.integrations.company_numbers import UsccNumbers
from bot.integrations.countries import CldrCountries
from bot.integrations.customs import load_customs
from bot.integrations.drawing import PillowPainter
from bot.integrations.facts import load_facts
from bot.integrations.free_text_rules import load_draft_rules
from bot.integrations.ical import IcalWriter
from bot.integrations.knowledge import KNOWLEDGE, load_search_rules, read_knowledge
from bot.integrations.latin import IcaoLatin
from bot.integrations.payments import load_payments
from bot.integrations.phones import PlannedPhones
from bot.integrations.places import MappedPlaces
from bot.integrations.platforms import load_platforms
from bot.integrations.printing import PdfPrinter
from bot.integrations.registration import load_courses
from bot.integrations.reminder_words import load_reminder_words
from bot.integrations.rfq_rules import load_rfq_rules
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE
from bot.services.adviser import Adviser
from bot.services.buyer_fields import BuyerFields
from bot.services.cost_reader import CostReader
from bot.services.cost_words import CostWords
from bot.services.day_reader import DayReader
from bot.services.finder import Finder
from bot.services.followup_reader import FollowupReader
from bot.services.inline_reader import InlineReader
from bot.services.payment_reader import PaymentReader
from bot.services.ports import (
    CalendarWriter,
    CompanyNumbers,
    Countries,
    Latin,
    OperatorWords,
    Phones,
    PicturePainter,
    Places,
    SheetPrinter,
    Translator,
)
from bot.services.rfq_reader import RfqReader
from bot.services.rfq_signs import RfqSigns
from bot.services.rfq_writer import RfqWriter
from bot.services.supplier_reader import SupplierReader


class Knowledge(Provider):
    """What the bot knows: read from its data files, shared by everybody."""

    scope = Scope.APP

    operator_words = provide(SqlOperatorWords, provides=OperatorWords)

    @provide
    async def translator(self, operator_words: OperatorWords) -> Translator:
        words = await operator_words.all()
        # A third of a second of dictionaries: the loop goes on answering meanwhile.
        return await asyncio.to_thread(OfflineTranslator.load, cache_dir=CACHE, words=words)

    @provide
    def rules(self) -> SearchRules:
        return load_search_rules()

    @provide
    def facts(self) -> FactBook:
        return load_facts(has_text=i18n.texts().has)

    @provide
    def payments(self, facts: FactBook) -> PaymentRules:
        return load_payments(facts, i18n.texts().has)

    payment_reader = provide(PaymentReader)
    cost_reader = provide(CostReader)

    @provide
    def customs(self) -> CustomsBook:
        return load_customs()

    @provide
    def cost_words(self) -> CostWords:
        return read_knowledge(KNOWLEDGE / "cost.toml", CostWords)

    @provide
    def inline_words(self) -> InlineWords:
        return read_knowledge(KNOWLEDGE / "inline.toml", InlineWords)

    inline_reader = provide(InlineReader)

    @provide
    def checklist(self, facts: FactBook) -> Checklist:
        return load_checklist(facts, has_text=lambda key, locale: i18n.texts(locale).has(key))

    @provide
    def courses(self, facts: FactBook) -> Courses:
        return load_courses(facts, i18n.texts().has)

    @provide
    def platforms(self, facts: FactBook) -> PlatformRules:
        return load_platforms(facts, i18n.texts().has)

    @provide
    def draft_rules(self) -> DraftRules:
        return load_draft_rules(KNOWLEDGE / "free_text.toml")

    @provide
    def reminder_words(self) -> ReminderWords:
        return load_reminder_words(KNOWLEDGE / "reminders.toml")

    @provide
    def attributes(self) -> Attributes:
        return load_attributes(KNOWLEDGE / "attributes.toml")

    @provide
    def rfq_rules(self) -> RfqRules:
        return load_rfq_rules()

    finder = provide(Finder)
    adviser = provide(Adviser)
    day_reader = provide(DayReader)
    rfq_reader = provide(RfqReader)
    followup_reader = provide(FollowupReader)
    rfq_signs = provide(RfqSigns)
    rfq_writer = provide(RfqWriter)
    printer = provide(PdfPrinter, provides=SheetPrinter)
    painter = provide(PillowPainter, provides=PicturePainter)
    calendar_writer = provide(IcalWriter, provides=CalendarWriter)

    @provide
    def countries(self) -> Countries:
        return CldrCountries(KNOWLEDGE / "countries.toml")

    @provide
    def latin(self) -> Latin:
        return IcaoLatin(KNOWLEDGE / "latin.toml")

    places = provide(MappedPlaces, provides=Places)
    phones = provide(PlannedPhones, provides=Phones)
    company_numbers = provide(UsccNumbers, provides=CompanyNumbers)
    supplier_reader = provide(SupplierReader)
    buyer_fields = provide(BuyerFields)
