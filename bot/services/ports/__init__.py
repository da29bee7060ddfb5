"""What the services need from the outside world; `bot.container` decides who provides it."""

from bot.services.ports.papers import (
    CalendarRepository,
    CalendarWriter,
    EvidenceRepository,
    PicturePainter,
)
from bot.services.ports.privacy import PersonalData
from bot.services.ports.sharing import ShareHelpers, ShareRepository
from bot.services.ports.storage import (
    BuyerRepository,
    DealRepository,
    NeedRepository,
    RateRepository,
    RegistrationRepository,
    ReminderRepository,
    RfqRepository,
    SearchRepository,
    SupplierRepository,
    UserRepository,
)
from bot.services.ports.translation import (
    CorrectionRepository,
    OnlineTranslator,
    OperatorWords,
    TranslationCache,
    Translator,
    UnknownWords,
)
from bot.services.ports.world import (
    Clock,
    CompanyNumbers,
    Countries,
    IdFactory,
    Latin,
    Phones,
    Places,
    RateFeed,
    SheetPrinter,
)

__all__ = [
    "BuyerRepository",
    "CalendarRepository",
    "CalendarWriter",
    "Clock",
    "CompanyNumbers",
    "CorrectionRepository",
    "Countries",
    "DealRepository",
    "EvidenceRepository",
    "IdFactory",
    "Latin",
    "NeedRepository",
    "OnlineTranslator",
    "OperatorWords",
    "PersonalData",
    "Phones",
    "PicturePainter",
    "Places",
    "RateFeed",
    "RateRepository",
    "RegistrationRepository",
    "ReminderRepository",
    "RfqRepository",
    "SearchRepository",
    "ShareHelpers",
    "ShareRepository",
    "SheetPrinter",
    "SupplierRepository",
    "TranslationCache",
    "Translator",
    "UnknownWords",
    "UserRepository",
]
