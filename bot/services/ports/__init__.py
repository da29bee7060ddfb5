"""What the services need from the outside world; `bot.container` decides who provides it."""

from bot.services.ports.storage import (
    BuyerRepository,
    ReminderRepository,
    RfqRepository,
    SearchRepository,
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
    Countries,
    IdFactory,
    Latin,
    Phones,
    SheetPrinter,
)

__all__ = [
    "BuyerRepository",
    "Clock",
    "CorrectionRepository",
    "Countries",
    "IdFactory",
    "Latin",
    "OnlineTranslator",
    "OperatorWords",
    "Phones",
    "ReminderRepository",
    "RfqRepository",
    "SearchRepository",
    "SheetPrinter",
    "TranslationCache",
    "Translator",
    "UnknownWords",
    "UserRepository",
]
