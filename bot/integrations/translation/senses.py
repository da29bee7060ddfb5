"""A word whose sense depends on the product: dryers and ovens have trays, freight has pallets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.translation import Origin, Role, Segment


@dataclass(frozen=True, slots=True)
class Sense:
    """What a Russian word beginning with `stem` means where the product is one of `heads`.

    `en` and `zh` are pairs: the usual word, and the one in this sense.
    """

    stem: str
    heads: frozenset[str]
    en: tuple[str, str]
    zh: tuple[str, str]

    @classmethod
    def of(cls, row: dict[str, Any]) -> "Sense":
        """From a row of language.toml."""
        return cls(row["stem"], frozenset(row["heads"]), tuple(row["en"]), tuple(row["zh"]))


def in_sense(segments: Sequence[Segment], senses: Sequence[Sense]) -> tuple[Segment, ...]:
    """The segments of one product; its main noun and what the user corrected stay as they are."""
    heads = {one.en for one in segments if one.role is Role.HEAD}
    fitting = [one for one in senses if not one.heads.isdisjoint(heads)]
    return tuple(_in_sense(segment, fitting) for segment in segments)


def _in_sense(segment: Segment, senses: Sequence[Sense]) -> Segment:
    if segment.role is Role.HEAD or segment.origin is Origin.USER:
        return segment
    for sense in senses:
        if re.search(rf"\b{sense.stem}", segment.source, re.IGNORECASE):
            en = re.sub(rf"\b{sense.en[0]}", sense.en[1], segment.en)
            segment = replace(segment, en=en, zh=segment.zh.replace(*sense.zh))
    return segment
