"""Takes what a person typed at a step of the RFQ conversation. Pure and cheap: no storage, no network."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bot.domain.attributes import Attribute, Attributes
from bot.domain.personal import personal_details
from bot.domain.phrase import english
from bot.domain.rfq import (
    CHOICE_STEPS,
    AnswerError,
    Delivery,
    Rfq,
    RfqRules,
    Spec,
    Step,
    is_nothing,
    is_vague,
    merged,
    misplaced_quantity,
    read_delivery,
    read_place,
    read_price,
    read_quantity,
    read_specification,
    read_value,
    ticked,
    with_shares,
)
from bot.domain.search import SearchRules
from bot.domain.translation import Role, Segment
from bot.domain.wish import clean
from bot.services.askers import Asker
from bot.services.day_reader import DayReader
from bot.services.ports import Translator
from bot.services.rfq_signs import CHECKABLE, CHECKABLE_ATTRIBUTES

LONGEST_OWN = 300
LONGEST_WORD = 60
# Words around the goods: how many, from where, on what terms, and talk.
_NOT_GOODS = frozenset({Role.UNIT, Role.TRADE, Role.ORIGIN, Role.DROP})
_ALONE = frozenset({Step.PURPOSE, Step.SAMPLE, Step.PAYMENT})


@dataclass(frozen=True, slots=True)
class Taken:
    """The request with the answer in it, and what the person should be told about it.

    `vague` are words refused because nobody can measure them. `is_quantity`: the answer said how
    many, though something else was asked.
    """

    rfq: Rfq
    vague: tuple[str, ...] = ()
    is_personal: bool = False
    is_quantity: bool = False


class RfqReader:
    """Every method raises AnswerError or AmountError when the text does not fit the step."""

    def __init__(
        self,
        translator: Translator,
        attributes: Attributes,
        rules: RfqRules,
        search_rules: SearchRules,
        days: DayReader,
    ) -> None:
        self._days = days
        self._translator = translator
        self._attributes = attributes
        self._rules = rules
        self._amounts = search_rules.amounts

    def products(self, text: str, corrections: Mapping[str, str]) -> tuple[str, ...]:
        """The products that the text names, as typed; one letter asks for one (S8)."""
        phrase = self._translator.translate(text, corrections)
        if len(phrase.products) <= 1:
            return (text,)
        return tuple(" ".join(one.source for one in product) for product in phrase.products)

    def product(self, rfq: Rfq, text: str, corrections: Mapping[str, str]) -> Rfq:
        """The product; a quantity, sizes, a material and a colour named with it are kept too."""
        phrase = self._translator.translate(text, corrections)
        segments = [one for product in phrase.products for one in product]
        if not any(segment.en and segment.role not in _NOT_GOODS for segment in segments):
            raise AnswerError("err-rfq-product")
        counted = [one for one in segments if one.role is Role.UNIT]
        name = _without(text, (one for one in segments if one.role in _NOT_GOODS))
        quantity = rfq.quantity
        if counted and quantity is None:
            quantity = read_quantity(counted[0].source, self._rules, self._amounts)
        lines = (
            Spec(one.source, attribute=CHECKABLE_ATTRIBUTES.get(one.role, ""))
            for one in segments
            if _is_line(one)
        )
        return replace(
            rfq,
            product=name,
            quantity=quantity,
            specification=rfq.specification or tuple(dict.fromkeys(lines)),
        )

    def typed(self, rfq: Rfq, step: Step, text: str, asker: Asker) -> Taken:
        """Any other step answered in words. "Nothing" skips a step that may be skipped."""
        words = self._rules.words
        if is_nothing(text, words) and not self._rules.meant(step, text, asker.country):
            return Taken(rfq.skip(step))
        if counted := misplaced_quantity(rfq, step, clean(text), self._rules, self._amounts):
            return Taken(replace(rfq, quantity=counted), is_quantity=True)
        if step in CHOICE_STEPS:
            return self._own(rfq, step, text, asker)
        if step is Step.SPECIFICATION:
            lines = "\n".join(map(clean, text.splitlines()))
            read = read_specification(lines, self._attributes, words)
            known = merged(rfq.specification, read.lines)
            return Taken(replace(rfq, specification=known), read.vague, _is_personal(text))
        return Taken(self._read(rfq, step, clean(text), asker))

    def value(self, rfq: Rfq, attribute_id: str, text: str) -> Rfq:
        """The value of one attribute of the product."""
        line = read_value(clean(text), attribute_id, self._rules.words)
        return replace(rfq, specification=merged(rfq.specification, (line,)))

    def place(self, rfq: Rfq, text: str) -> Rfq:
        """The place that the chosen Incoterm names; "nothing" leaves it to the supplier."""
        delivery = rfq.delivery or Delivery()
        if is_nothing(text, self._rules.words):
            return replace(rfq, delivery=replace(delivery, place=""))
        place = self._translator.nominative(read_place(clean(text), self._rules))
        if not place:
            raise AnswerError("err-rfq-place")
        return replace(rfq, delivery=replace(delivery, place=place))

    def offered_attributes(
        self, rfq: Rfq, corrections: Mapping[str, str]
    ) -> tuple[Attribute, ...]:
        """What a factory needs to know about this kind of product, the most important first."""
        phrase = self._translator.translate(rfq.product, corrections)
        product = phrase.products[0] if phrase.products else ()
        head = next((one.en for one in product if one.role is Role.HEAD), "")
        return self._attributes.for_product(head, english(product))

    def english(self, typed: str, corrections: Mapping[str, str]) -> str:
        """English for one word or a short name typed in either language."""
        words = clean(typed)
        phrase = self._translator.translate(words, corrections)
        found = english(phrase.products[0]) if phrase.products else ""
        if not found or len(words) > LONGEST_WORD:
            raise AnswerError("err-rfq-word", most=LONGEST_WORD)
        return found

    def _read(self, rfq: Rfq, step: Step, text: str, asker: Asker) -> Rfq:
        if step is Step.QUANTITY:
            return replace(rfq, quantity=read_quantity(text, self._rules, self._amounts))
        if step is Step.PRICE:
            return replace(rfq, price=read_price(text, self._rules, self._amounts))
        if step is Step.DELIVERY:
            read = read_delivery(text, self._rules)
            place = self._translator.nominative(read.place)
            return replace(rfq, delivery=replace(read, place=place))
        if step is Step.DEADLINE:
            return replace(rfq, deadline=self._days.deadline(text, asker.today))
        raise AnswerError("err-rfq-not-here")

    def _own(self, rfq: Rfq, step: Step, text: str, asker: Asker) -> Taken:
        own = with_shares(clean(text)) if step is Step.PAYMENT else clean(text)
        answer = ticked(rfq, step, self._rules)
        if meant := self._rules.meant(step, own, asker.country):
            if meant.id not in answer.chosen:
                answer = answer.toggled(meant.id, alone=step in _ALONE)
            return Taken(rfq.with_answer(step, answer))
        if len(own) > LONGEST_OWN:
            raise AnswerError("err-rfq-own-long", most=LONGEST_OWN)
        if not any(sign.isalnum() for sign in own):
            raise AnswerError("err-rfq-own-empty")
        if is_vague(own, self._rules.words):
            raise AnswerError("err-rfq-vague")
        chosen = () if step in _ALONE else answer.chosen
        kept = rfq.with_answer(step, replace(answer, own=own, chosen=chosen))
        return Taken(kept, is_personal=_is_personal(own))


def _is_line(segment: Segment) -> bool:
    return segment.role in CHECKABLE - {Role.UNIT} and segment.is_sure


def _is_personal(text: str) -> bool:
    return bool(personal_details(text))


def _without(text: str, segments: Iterable[Segment]) -> str:
    for segment in segments:
        text = re.sub(rf"(?<!\w){re.escape(segment.source)}(?!\w)", " ", text, count=1)
    return " ".join(text.split()).strip(" ,;.-–—") or text
