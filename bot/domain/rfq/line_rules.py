"""The words by which a request's first line is cut into answers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineRules:
    """Stems and phrases of rfq.toml, [line]; what a clause is about stands before or in it.

    `pay` begin a clause about the payment,  `price` stand before a price,
    `for_one` behind it. `papers` are certificates as patterns, `of_papers` words around them.
    `bring` stand before a place, `until` before a day; `in_time` before a period.
    `sampled` are stems of samples, `unsampled` words that deny one.
    `towns` are stems. `many` are what lots of pieces are counted by; `idle` words end no name; `joins` stand
    between two quantities.
    """

    pay: tuple[str, ...]
    price: tuple[str, ...]
    for_one: tuple[str, ...]
    papers: tuple[str, ...]
    of_papers: tuple[str, ...]
    bring: tuple[str, ...]
    until: tuple[str, ...]
    parts_of_time: tuple[str, ...]
    in_time: tuple[str, ...]
    sampled: tuple[str, ...]
    unsampled: tuple[str, ...]
    towns: tuple[str, ...]
    many: tuple[str, ...]
    idle: tuple[str, ...]
    joins: tuple[str, ...]
