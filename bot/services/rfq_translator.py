"""Translates what a buyer typed into a request; waits for online translators, when there are any."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.personal import personal_details
from bot.domain.rfq import Rfq
from bot.domain.wording import TextKind, Wording
from bot.services.free_text import FreeText
from bot.services.ports import UnknownWords

# Left-out personal details are no words, and are nobody's business.
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Wordings:
    """Everything of a request that had to be translated: kept, so that it is asked for once."""

    product: Wording
    texts: dict[str, Wording]

    @property
    def drafts(self) -> tuple[Wording, ...]:
        """The texts whose translation the buyer should look at before sending."""
        return tuple(one for one in (self.product, *self.texts.values()) if one.draft)

    @property
    def doubtful(self) -> tuple[str, ...]:
        """Words, as typed, that the letters lack, guess, or spell in Latin letters."""
        found = (word for one in self.drafts for word in (*one.guessed, *one.left_out))
        return tuple(dict.fromkeys(word for word in found if any(map(str.isalpha, word))))

    @property
    def correctable(self) -> tuple[str, ...]:
        """The doubtful words that can be said otherwise; a phone number is none, nor is it kept."""
        return tuple(word for word in self.doubtful if not personal_details(word))

    @property
    def confidence(self) -> float:
        """That of the least sure text: one bad line spoils a letter, a mean would hide it."""
        return min(one.confidence for one in (self.product, *self.texts.values()))

    @property
    def engines(self) -> tuple[str, ...]:
        """Who translated, in order of appearance; offline is one of them."""
        return tuple(dict.fromkeys(one.engine for one in (self.product, *self.texts.values())))


class RfqTranslator:
    """Once for all texts of a request; the letters are then written without waiting."""

    def __init__(self, free_text: FreeText, unknown: UnknownWords) -> None:
        self._free_text = free_text
        self._unknown = unknown

    async def wordings(self, rfq: Rfq) -> Wordings:
        """Translate every text of the request. Texts that nothing could translate are marked.

        Words that the glossary lacks are counted, so that it can grow where people need it.
        """
        texts = list(dict.fromkeys(texts_of(rfq)))
        wordings = Wordings(
            product=await self.product(rfq),
            texts=dict(await self._free_text.translate(rfq.user_id, texts)),
        )
        self._unknown.count([word.lower() for word in wordings.doubtful if _WORD.fullmatch(word)])
        return wordings

    async def product(self, rfq: Rfq) -> Wording:
        """The product's name; an unknown word in it is spelt in Latin letters and marked."""
        found = await self._free_text.translate(rfq.user_id, [rfq.product], TextKind.NAME)
        return found[rfq.product]


def texts_of(rfq: Rfq) -> Iterator[str]:
    """Every text of the request that must be translated, the product's name apart."""
    for line in rfq.specification:
        yield from (text for text in (line.value, line.label) if text)
    if rfq.quantity and rfq.quantity.remark:
        yield rfq.quantity.remark
    for answer in rfq.answers.values():
        if answer.own:
            yield answer.own
