"""The words a deal's first line is read by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineWords:
    """Lower-case, whole words or phrases where nothing else is said.

    `opening` begin a line and name nothing; `with_supplier` go before a supplier there. `supplier`
    stand before their name, `ends` behind the product's. `each_before` and `each_after` stand by
    the price of one piece, `whole_before` by the sum of all; `sum_before` only where money is named.
    `aside` are stems before other money, `paid` before the first part, `rest` before the last.
    `marks` name the platform's protection in capitals, `protected` in words; `denied` stand by
    either, `unprotected` alone. `lead` are stems of the production, `month` of a month, `working`
    of working days. `until` stand before a day, `at_once` is all in one payment. `lots` stand
    between how many lots and the pieces of one. `equal` are stems of equal parts, `counts` how
    many. `worth`: about how much of the money a dollar is.
    """

    opening: tuple[str, ...]
    with_supplier: tuple[str, ...]
    supplier: tuple[str, ...]
    ends: tuple[str, ...]
    each_before: frozenset[str]
    each_after: tuple[str, ...]
    whole_before: frozenset[str]
    sum_before: frozenset[str]
    aside: tuple[str, ...]
    paid: tuple[str, ...]
    rest: tuple[str, ...]
    marks: tuple[str, ...]
    protected: tuple[str, ...]
    denied_before: tuple[str, ...]
    denied_after: tuple[str, ...]
    unprotected: tuple[str, ...]
    lead: tuple[str, ...]
    month: tuple[str, ...]
    working: tuple[str, ...]
    until: tuple[str, ...]
    at_once: tuple[str, ...]
    lots: tuple[str, ...]
    equal: tuple[str, ...]
    counts: dict[str, int]
    worth: dict[str, int]
