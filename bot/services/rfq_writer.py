"""Turns a request in the buyer's words into one that letters are written from, in three languages."""

from collections.abc import Iterator, Mapping, Sequence

from bot.domain.attributes import Attributes
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
from bot.domain.wording import Wording
from bot.services.ports import Latin
from bot.services.rfq_translator import Wordings
from bot.services.senders import words_of

_PIECE = "piece"


class RfqWriter:
    """Pure: every word was translated before."""

    def __init__(self, latin: Latin, attributes: Attributes, rules: RfqRules) -> None:
        self._latin = latin
        self._attributes = attributes
        self._rules = rules

    def quantity(self, rfq: Rfq) -> Words | None:
        return quantity_words(rfq.quantity, self._rules) if rfq.quantity else None

    def request(self, rfq: Rfq, wordings: Wordings, sender: Sender) -> Request:
        """What the letters say. A text without any translation is left out of them."""
        known = wordings.texts
        delivery = rfq.delivery or Delivery()
        own_question = known.get(rfq.answer(Step.QUESTIONS).own)
        is_draft = own_question is not None and own_question.draft
        return Request(
            product=words_of(wordings.product) or Words.same(""),
            sender=sender,
            purpose=self._answer(rfq, Step.PURPOSE, known),
            specification=tuple(self._specification(rfq.specification, known)),
            quantity=self.quantity(rfq),
            breaks=break_words(rfq.quantity, self._rules) if rfq.quantity else None,
            remark=words_of(known.get(rfq.quantity.remark)) if rfq.quantity else None,
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
            topic=words_of(own_question) if is_draft else None,
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
            value = words_of(known.get(line.value))
            if value is None:
                continue
            attribute = self._attributes.by_id(line.attribute)
            label = words_of(known.get(line.label))
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
        if own and (words := words_of(own)):
            yield words

    def _chosen(self, step: Step, answer: Answer) -> Iterator[Words]:
        for choice_id in answer.chosen:
            if choice := self._rules.choice(step, choice_id):
                yield Words(choice.en, choice.zh, choice.ru)


def _own(answer: Answer, known: Mapping[str, Wording]) -> Iterator[Words]:
    if words := words_of(known.get(answer.own)):
        yield words
