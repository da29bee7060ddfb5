"""What the bot knows, and the pure services that need nothing else."""

import asyncio

from dishka import Provider, Scope, provide

from bot import i18n
from bot.db.repositories import SqlOperatorWords
from bot.domain.attributes import Attributes
from bot.domain.badges import BadgeFacts
from bot.domain.drafting import DraftRules
from bot.domain.facts import FactBook
from bot.domain.reminder.tokens import Words as ReminderWords
from bot.domain.rfq import RfqRules
from bot.domain.search import SearchRules
from bot.integrations.attributes import load_attributes
from bot.integrations.badges import load_badges
from bot.integrations.countries import CldrCountries
from bot.integrations.facts import load_facts
from bot.integrations.free_text_rules import load_draft_rules
from bot.integrations.knowledge import KNOWLEDGE, load_search_rules
from bot.integrations.latin import IcaoLatin
from bot.integrations.phones import PlannedPhones
from bot.integrations.printing import PdfPrinter
from bot.integrations.reminder_words import load_reminder_words
from bot.integrations.rfq_rules import load_rfq_rules
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE
from bot.services.buyer_fields import BuyerFields
from bot.services.finder import Finder
from bot.services.followup_reader import FollowupReader
from bot.services.ports import Countries, Latin, OperatorWords, Phones, SheetPrinter, Translator
from bot.services.rfq_reader import RfqReader
from bot.services.rfq_signs import RfqSigns
from bot.services.rfq_writer import RfqWriter


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
    def badges(self) -> BadgeFacts:
        return load_badges(KNOWLEDGE / "badges.toml")

    @provide
    def facts(self) -> FactBook:
        return load_facts(has_text=i18n.texts().has)

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
    rfq_reader = provide(RfqReader)
    followup_reader = provide(FollowupReader)
    rfq_signs = provide(RfqSigns)
    rfq_writer = provide(RfqWriter)
    printer = provide(PdfPrinter, provides=SheetPrinter)

    @provide
    def countries(self) -> Countries:
        return CldrCountries(KNOWLEDGE / "countries.toml")

    @provide
    def latin(self) -> Latin:
        return IcaoLatin(KNOWLEDGE / "latin.toml")

    phones = provide(PlannedPhones, provides=Phones)
    buyer_fields = provide(BuyerFields)
