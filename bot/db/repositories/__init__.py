"""The ports' storage side. Reads see what the same update has staged; writes only stage."""

from bot.db.repositories.buyers import SqlBuyerRepository
from bot.db.repositories.calendar_exports import SqlCalendarRepository
from bot.db.repositories.corrections import SqlCorrectionRepository
from bot.db.repositories.deals import SqlDealRepository
from bot.db.repositories.evidence import SqlEvidenceRepository
from bot.db.repositories.glossary_words import SqlOperatorWords
from bot.db.repositories.needs import SqlNeedRepository
from bot.db.repositories.rates import SqlRateRepository
from bot.db.repositories.registrations import SqlRegistrationRepository
from bot.db.repositories.reminders import SqlReminderRepository
from bot.db.repositories.rfqs import SqlRfqRepository
from bot.db.repositories.searches import SqlSearchRepository
from bot.db.repositories.share_helpers import SqlShareHelpers
from bot.db.repositories.shares import SqlShareRepository
from bot.db.repositories.suppliers import SqlSupplierRepository
from bot.db.repositories.translations import SqlTranslationCache
from bot.db.repositories.unknown_words import SqlUnknownWords
from bot.db.repositories.users import SqlUserRepository

__all__ = [
    "SqlBuyerRepository",
    "SqlCalendarRepository",
    "SqlCorrectionRepository",
    "SqlDealRepository",
    "SqlEvidenceRepository",
    "SqlNeedRepository",
    "SqlOperatorWords",
    "SqlRateRepository",
    "SqlRegistrationRepository",
    "SqlReminderRepository",
    "SqlRfqRepository",
    "SqlSearchRepository",
    "SqlShareHelpers",
    "SqlShareRepository",
    "SqlSupplierRepository",
    "SqlTranslationCache",
    "SqlUnknownWords",
    "SqlUserRepository",
]
