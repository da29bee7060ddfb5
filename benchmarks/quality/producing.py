"""What the product makes of a phrase or of a set of RFQ answers, offline, without storage."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from bot.domain.errors import AppError
from bot.domain.ids import RfqId, UserId
from bot.domain.phrase import english
from bot.domain.rfq import Answer, Rfq, Sender, Step, inquiry
from bot.domain.translation import Language
from bot.domain.user import LetterLanguages
from bot.integrations.attributes import load_attributes
from bot.integrations.free_text_rules import load_draft_rules
from bot.integrations.knowledge import KNOWLEDGE, load_search_rules
from bot.integrations.latin import IcaoLatin
from bot.integrations.reminder_words import load_reminder_words
from bot.integrations.rfq_rules import load_rfq_rules
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE
from bot.services.askers import Asker
from bot.services.day_reader import DayReader
from bot.services.free_text import FreeText
from bot.services.online_texts import OnlineTexts
from bot.services.rfq_reader import RfqReader
from bot.services.rfq_translator import RfqTranslator
from bot.services.rfq_writer import RfqWriter
from bot.texts import letters
from tests import fakes

NOW = dt.datetime(2026, 11, 25, 9, tzinfo=dt.UTC)
BUYER = Asker("RU", "", NOW.date(), LetterLanguages.ENGLISH)
EMPTY = Rfq(RfqId("r"), UserId(1), NOW, NOW)
STEPS = (
    ("purpose", Step.PURPOSE), ("quantity", Step.QUANTITY), ("price", Step.PRICE),
    ("delivery", Step.DELIVERY), ("packaging", Step.PACKAGING), ("certificates", Step.CERTIFICATES),
    ("deadline", Step.DEADLINE), ("payment", Step.PAYMENT), ("question", Step.QUESTIONS),
)  # fmt: skip


@cache
def translator() -> OfflineTranslator:
    return OfflineTranslator.load(cache_dir=CACHE)


@cache
def reader() -> RfqReader:
    attributes = load_attributes(KNOWLEDGE / "attributes.toml")
    rules = load_rfq_rules()
    days = DayReader(load_reminder_words(KNOWLEDGE / "reminders.toml"), rules)
    return RfqReader(translator(), attributes, rules, load_search_rules(), days)


def phrase(russian: str) -> str:
    """The whole English of a wish: every product, and what it should be without."""
    found = translator().translate(russian, {})
    said = [english(product) for product in found.products]
    if found.excluded:
        said.append(f"without {english(found.excluded)}")
    return ", ".join(said)


@dataclass(frozen=True)
class Refused:
    """An answer that the conversation would not take."""

    field: str
    key: str


def answered(answers: Mapping[str, Any]) -> tuple[Rfq, Sequence[Refused]]:
    """The answers as a person would give them, step by step; a refused one is left out."""
    rfq, refused = EMPTY, []
    lines = answers.get("specification", [])
    given = [(name, step, answers[name]) for name, step in STEPS if name in answers]
    given += [("specification", Step.SPECIFICATION, line) for line in lines]
    try:
        rfq = replace(reader().product(rfq, answers["product"], {}), specification=())
    except AppError as error:
        refused.append(Refused("product", error.key))
    for name, step, text in given:
        try:
            rfq = reader().typed(rfq, step, text, BUYER).rfq
        except AppError as error:
            refused.append(Refused(name, error.key))
    return rfq, refused


async def letter(rfq: Rfq) -> str:
    """The inquiry in English; without the ready questions, which no answer asked for."""
    asked = rfq.answer(Step.QUESTIONS).own
    rfq = rfq.with_answer(Step.QUESTIONS, Answer(own=asked))
    wordings = await _texts().wordings(rfq)
    made = inquiry(_writer().request(rfq, wordings, Sender()))
    title = letters.subject(made, Language.ENGLISH)
    return f"{title}\n\n{letters.body(made, Language.ENGLISH)}"


@cache
def _writer() -> RfqWriter:
    attributes = load_attributes(KNOWLEDGE / "attributes.toml")
    return RfqWriter(IcaoLatin(KNOWLEDGE / "latin.toml"), attributes, load_rfq_rules())


@cache
def _texts() -> RfqTranslator:
    texts = FreeText(
        translator(),
        OnlineTexts(fakes.FakeOnlineTranslator(), fakes.FakeTranslationCache()),
        fakes.FakeCorrectionRepository(),
        load_draft_rules(KNOWLEDGE / "free_text.toml"),
    )
    return RfqTranslator(texts, fakes.FakeUnknownWords())
