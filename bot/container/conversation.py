"""What lives for one update and shares its session."""

from dishka import Provider, Scope, from_context, provide

from bot.db.ids import SteadyIds
from bot.db.personal import SqlPersonalData
from bot.db.repositories import (
    SqlBuyerRepository,
    SqlCalendarRepository,
    SqlCorrectionRepository,
    SqlDealRepository,
    SqlEvidenceRepository,
    SqlNeedRepository,
    SqlRateRepository,
    SqlRegistrationRepository,
    SqlReminderRepository,
    SqlRfqRepository,
    SqlSearchRepository,
    SqlShareHelpers,
    SqlShareRepository,
    SqlSupplierRepository,
    SqlTranslationCache,
    SqlUnknownWords,
    SqlUserRepository,
)
from bot.db.session import UpdateSession
from bot.services.askers import Askers
from bot.services.buyers import BuyerService
from bot.services.costs import CostService
from bot.services.deal_calendar import DealCalendars
from bot.services.deal_evidence import EvidenceService
from bot.services.deal_letters import DealLetters
from bot.services.deal_methods import DealMethods
from bot.services.deal_suppliers import DealSuppliers
from bot.services.deals import DealService
from bot.services.followups import FollowupService
from bot.services.free_text import FreeText
from bot.services.notice_actions import NoticeActions
from bot.services.online_texts import OnlineTexts
from bot.services.payments import PaymentService
from bot.services.ports import (
    BuyerRepository,
    CalendarRepository,
    CorrectionRepository,
    DealRepository,
    EvidenceRepository,
    IdFactory,
    NeedRepository,
    PersonalData,
    RateRepository,
    RegistrationRepository,
    ReminderRepository,
    RfqRepository,
    SearchRepository,
    ShareHelpers,
    ShareRepository,
    SupplierRepository,
    TranslationCache,
    UnknownWords,
    UserRepository,
)
from bot.services.privacy import PrivacyService
from bot.services.profile import ProfileService
from bot.services.quick_letters import QuickLetters
from bot.services.rates import RateService
from bot.services.registrations import RegistrationService
from bot.services.reminder_calm import ReminderCalm
from bot.services.reminders import ReminderService
from bot.services.rfq_translator import RfqTranslator
from bot.services.rfqs import RfqService
from bot.services.search import SearchService, Vocabulary
from bot.services.senders import Senders
from bot.services.share_actions import ShareActions
from bot.services.shares import ShareService
from bot.services.sums import SumService
from bot.services.supplier_messages import SupplierMessages
from bot.services.suppliers import SupplierService
from bot.services.watcher import Watcher


class Conversation(Provider):
    """Everything that lives for one update and shares its session."""

    scope = Scope.REQUEST
    session = from_context(UpdateSession)

    users = provide(SqlUserRepository, provides=UserRepository)
    buyers = provide(SqlBuyerRepository, provides=BuyerRepository)
    searches = provide(SqlSearchRepository, provides=SearchRepository)
    corrections = provide(SqlCorrectionRepository, provides=CorrectionRepository)
    unknown_words = provide(SqlUnknownWords, provides=UnknownWords)
    translations = provide(SqlTranslationCache, provides=TranslationCache)
    ids = provide(SteadyIds, provides=IdFactory)
    profile = provide(ProfileService)
    buyer_profile = provide(BuyerService)
    vocabulary = provide(Vocabulary)
    search = provide(SearchService)
    rfq_rows = provide(SqlRfqRepository, provides=RfqRepository)
    rfqs = provide(RfqService)
    deal_rows = provide(SqlDealRepository, provides=DealRepository)
    deals = provide(DealService)
    watcher = provide(Watcher)
    share_rows = provide(SqlShareRepository, provides=ShareRepository)
    share_helpers = provide(SqlShareHelpers, provides=ShareHelpers)
    shares = provide(ShareService)
    share_actions = provide(ShareActions)
    notice_actions = provide(NoticeActions)
    deal_letters = provide(DealLetters)
    deal_suppliers = provide(DealSuppliers)
    deal_methods = provide(DealMethods)
    evidence_rows = provide(SqlEvidenceRepository, provides=EvidenceRepository)
    evidence = provide(EvidenceService)
    calendar_rows = provide(SqlCalendarRepository, provides=CalendarRepository)
    calendars = provide(DealCalendars)
    askers = provide(Askers)
    senders = provide(Senders)
    rfq_translator = provide(RfqTranslator)
    quick_letters = provide(QuickLetters)
    online_texts = provide(OnlineTexts)
    supplier_messages = provide(SupplierMessages)
    free_text = provide(FreeText)
    followups = provide(FollowupService)
    payments = provide(PaymentService)
    rates = provide(SqlRateRepository, provides=RateRepository)
    rate_service = provide(RateService)
    costs = provide(CostService)
    sums = provide(SumService)

    supplier_rows = provide(SqlSupplierRepository, provides=SupplierRepository)
    suppliers = provide(SupplierService)
    needs = provide(SqlNeedRepository, provides=NeedRepository)
    registration_rows = provide(SqlRegistrationRepository, provides=RegistrationRepository)
    registrations = provide(RegistrationService)
    reminder_rows = provide(SqlReminderRepository, provides=ReminderRepository)
    reminders = provide(ReminderService)
    reminder_calm = provide(ReminderCalm)
    personal_data = provide(SqlPersonalData, provides=PersonalData)
    privacy = provide(PrivacyService)
