"""Turns a request in the buyer's words into one that letters are written from, in three languages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.attributes import Attributes
from bot.domain.buyer import Buyer
from bot.domain.letter import Words
from bot.domain.rfq import (
    Answer,
    Delivery,
    Request,
    Rfq,
    RfqRules,
    Sender,
    Spec,
    SpecWords,
    Step,
    break_words,
    period_words,
    quantity_words,
    ticked,
)
from bot.domain.wording import TextKind, Wording
from bot.services.free_text import FreeText
from bot.services.ports import Countries, Latin

_PIECE = "piece"


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
    def engines(self) -> tuple[str, ...]:
        """Who translated, in order of appearance; offline is one of them."""
        return tuple(dict.fromkeys(one.engine for one in (self.product, *self.texts.values())))


class RfqWriter:
    """Waits for online translators, when there are any; never sends them the buyer's profile."""

    def __init__(
        self,
        free_text: FreeText,
        latin: Latin,
        countries: Countries,
        attributes: Attributes,
        rules: RfqRules,
    ) -> None:
        self._free_text = free_text
        self._latin = latin
        self._countries = countries
        self._attributes = attributes
        self._rules = rules

    async def wordings(self, rfq: Rfq) -> Wordings:
        """Translate every text of the request. Texts that nothing could translate are marked."""
        texts = list(dict.fromkeys(_texts(rfq)))
        return Wordings(
            product=await self.product(rfq),
            texts=dict(await self._free_text.translate(rfq.user_id, texts)),
        )

    async def product(self, rfq: Rfq) -> Wording:
        """The product's name; an unknown word in it is spelt in Latin letters and marked."""
        found = await self._free_text.translate(rfq.user_id, [rfq.product], TextKind.NAME)
        return found[rfq.product]

    def quantity(self, rfq: Rfq) -> Words | None:
        return quantity_words(rfq.quantity, self._rules) if rfq.quantity else None

    async def sender(self, buyer: Buyer) -> Sender:
        """What a supplier may know about the buyer: no phone, e-mail or address (RFQ3)."""
        told = [text for text in (buyer.position, buyer.business) if text]
        known = await self._free_text.offline(buyer.user_id, told)
        return Sender(
            name=buyer.name_latin,
            company=self._latin.name(buyer.company),
            position=_words(known.get(buyer.position)),
            business=_words(known.get(buyer.business)),
            city=buyer.city_latin,
            country=self._countries.words(buyer.country),
        )

    def request(self, rfq: Rfq, wordings: Wordings, sender: Sender) -> Request:
        """What the letters say. A text without any translation is left out of them."""
        known = wordings.texts
        delivery = rfq.delivery or Delivery()
        own_question = known.get(rfq.answer(Step.QUESTIONS).own)
        is_draft = own_question is not None and own_question.draft
        return Request(
            product=_words(wordings.product) or Words.same(""),
            sender=sender,
            purpose=self._answer(rfq, Step.PURPOSE, known),
            specification=tuple(self._specification(rfq.specification, known)),
            quantity=self.quantity(rfq),
            breaks=break_words(rfq.quantity, self._rules) if rfq.quantity else None,
            remark=_words(known.get(rfq.quantity.remark)) if rfq.quantity else None,
            price=rfq.price,
            price_unit=self._unit(rfq),
            incoterm=delivery.incoterm,
            place=self.place(delivery.place),
            transport=self._transport(delivery.transport),
            packaging=self._answer(rfq, Step.PACKAGING, known),
            certificates=self._answer(rfq, Step.CERTIFICATES, known),
            sample=self._sample(rfq, known),
            deadline=rfq.deadline.day if rfq.deadline else None,
            period=period_words(rfq.deadline, self._rules) if rfq.deadline else None,
            payment=self._answer(rfq, Step.PAYMENT, known),
            photos=len(rfq.photos),
            questions=tuple(self._questions(rfq, None if is_draft else own_question)),
            topic=_words(own_question) if is_draft else None,
        )

    def place(self, typed: str) -> Words | None:
        """The named place: as suppliers write it when it is known, else in Latin letters."""
        if not typed:
            return None
        if known := self._rules.place(typed):
            return Words(known.en, known.zh, typed)
        latin = self._latin.city(typed)
        return Words(latin, latin, typed)

    def _transport(self, way_id: str) -> Words | None:
        way = next((one for one in self._rules.transports if one.id == way_id), None)
        return Words(way.en, way.zh, way.ru) if way else None

    def _unit(self, rfq: Rfq) -> Words:
        unit = self._rules.unit(rfq.quantity.unit if rfq.quantity else _PIECE)
        return Words(unit.en_one, unit.zh, unit.ru)

    def _specification(
        self, lines: Sequence[Spec], known: Mapping[str, Wording]
    ) -> Iterator[SpecWords]:
        for line in lines:
            value = _words(known.get(line.value))
            if value is None:
                continue
            attribute = self._attributes.by_id(line.attribute)
            label = _words(known.get(line.label))
            if attribute:
                label = Words(attribute.en, attribute.zh, attribute.ru)
            yield SpecWords(value, label, line.bound)

    def _answer(self, rfq: Rfq, step: Step, known: Mapping[str, Wording]) -> Words | None:
        parts = [*self._chosen(step, rfq.answer(step)), *_own(rfq.answer(step), known)]
        return Words.joined(parts) if parts else None

    def _sample(self, rfq: Rfq, known: Mapping[str, Wording]) -> Words | None:
        answer = rfq.answer(Step.SAMPLE)
        return next(iter((*self._chosen(Step.SAMPLE, answer), *_own(answer, known))), None)

    def _questions(self, rfq: Rfq, own: Wording | None) -> Iterator[Words]:
        yield from self._chosen(Step.QUESTIONS, ticked(rfq, Step.QUESTIONS, self._rules))
        if own and (words := _words(own)):
            yield words

    def _chosen(self, step: Step, answer: Answer) -> Iterator[Words]:
        for choice_id in answer.chosen:
            if choice := self._rules.choice(step, choice_id):
                yield Words(choice.en, choice.zh, choice.ru)


def _texts(rfq: Rfq) -> Iterator[str]:
    """Every text of the request that must be translated, the product's name apart."""
    for line in rfq.specification:
        yield from (text for text in (line.value, line.label) if text)
    if rfq.quantity and rfq.quantity.remark:
        yield rfq.quantity.remark
    for answer in rfq.answers.values():
        if answer.own:
            yield answer.own


def _own(answer: Answer, known: Mapping[str, Wording]) -> Iterator[Words]:
    if words := _words(known.get(answer.own)):
        yield words


def _words(wording: Wording | None) -> Words | None:
    """None for a text nothing of which could be translated."""
    return Words(wording.en, wording.zh, wording.ru) if wording and wording.en else None
