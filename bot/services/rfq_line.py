"""Reads a request's first line: what it names beside the product answers its steps."""

from contextlib import suppress
from dataclasses import replace

from bot.domain.errors import AppError
from bot.domain.rfq import (
    STEPS,
    Answer,
    FirstLine,
    Rfq,
    RfqRules,
    Step,
    first_line,
    first_quantity,
    lone_place,
    read_delivery,
    tidy,
)
from bot.domain.rfq.quantity import read_quantity
from bot.domain.search import SearchRules
from bot.services.askers import Asker
from bot.services.rfq_reader import RfqReader

# The goods and how many are shown at their steps, where more is added to them.
_TOLD = frozenset(STEPS) - {Step.PRODUCT, Step.SPECIFICATION, Step.QUANTITY}


class RfqLine:
    """CPU only."""

    def __init__(self, reader: RfqReader, rules: RfqRules, search: SearchRules) -> None:
        self._reader = reader
        self._rules = rules
        self._amounts = search.amounts

    def read(self, rfq: Rfq, text: str, asker: Asker) -> tuple[Rfq, str, tuple[Step, ...]]:
        """The request with the answers of the line, its words about the goods, the steps answered.

        What turns out to be no answer stays among the words.
        """
        line = first_line(text, self._rules)
        rfq, rest = self._all(rfq, line, asker)
        rfq, rest = self._counted(rfq, rest)
        if rfq.delivery is None:
            rfq, rest = self._all(rfq, lone_place(rest, self._rules), asker)
        told = tuple(step for step in STEPS if step in _TOLD and rfq.is_answered(step))
        return rfq, tidy(rest, self._rules) or text, told

    def _all(self, rfq: Rfq, line: FirstLine, asker: Asker) -> tuple[Rfq, str]:
        """The answers, and the words with what was none."""
        rest = line.rest
        papers = [said for step, said in line.said if step is Step.CERTIFICATES]
        for step, said in line.said:
            if step is not Step.CERTIFICATES:
                told = self._answered(rfq, step, said, asker)
                rest, rfq = (f"{rest} | {said}", rfq) if told is None else (rest, told)
        return self._certified(rfq, papers, asker), rest

    def _answered(self, rfq: Rfq, step: Step, said: str, asker: Asker) -> Rfq | None:
        """None when the step does not understand it."""
        folded = said.casefold()
        if step is Step.SAMPLE and any(one in folded for one in self._rules.line.unsampled):
            return rfq.with_answer(step, Answer(("no",)))
        try:
            taken = self._reader.typed(rfq, step, said, asker).rfq
        except AppError:
            return None
        if step is Step.DELIVERY and taken.delivery:
            # Right behind the term a place is in the nominative already.
            place = " ".join(said.split()[1:])
            is_plain = read_delivery(said, self._rules).place == place
            kept = replace(taken.delivery, place=place) if place and is_plain else taken.delivery
            return replace(taken, delivery=kept)
        return taken if taken.is_answered(step) else None

    def _certified(self, rfq: Rfq, papers: list[str], asker: Asker) -> Rfq:
        """Ready answers are ticked; the others are the buyer's own words."""
        known = [one for one in papers if self._rules.meant(Step.CERTIFICATES, one, asker.country)]
        own = ", ".join(one for one in papers if one not in known)
        for said in [*known, *([own] if own else [])]:
            rfq = self._answered(rfq, Step.CERTIFICATES, said, asker) or rfq
        return rfq

    def _counted(self, rfq: Rfq, rest: str) -> tuple[Rfq, str]:
        said, without = first_quantity(rest, self._rules, self._amounts)
        if said and rfq.quantity is None:
            with suppress(AppError):
                quantity = read_quantity(said, self._rules, self._amounts)
                return replace(rfq, quantity=quantity), without
        return rfq, rest
