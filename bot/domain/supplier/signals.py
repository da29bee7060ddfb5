"""What the supplier's own data already say about items of the checklist."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.domain.supplier.model import Badge, Reply, Supplier
from bot.domain.supplier.names import Likeness, compare, is_person

ENOUGH_YEARS: Final = 2
ENOUGH_RESPONSE: Final = 80
MAINLAND: Final = "CN"


def signals(supplier: Supplier) -> dict[str, Reply]:
    """By signal; one that the data do not settle is left out (limits: BDG10, FRD scoring)."""
    said = {name: rule(supplier) for name, rule in SIGNALS.items()}
    return {name: _reply(value) for name, value in said.items() if value is not None}


def _reply(value: bool) -> Reply:
    return Reply.YES if value else Reply.NO


def _badge(badge: Badge) -> Callable[[Supplier], bool | None]:
    def has(supplier: Supplier) -> bool | None:
        known = supplier.badges or supplier.is_unbadged
        return badge in supplier.badges if known else None

    return has


def _is_young_gold(supplier: Supplier) -> bool | None:
    if not supplier.badges or supplier.years is None:
        return None
    is_young = Badge.GOLD in supplier.badges and supplier.years < ENOUGH_YEARS
    return is_young and Badge.VERIFIED not in supplier.badges


def _has_years(supplier: Supplier) -> bool | None:
    return None if supplier.years is None else supplier.years >= ENOUGH_YEARS


def _has_deals(supplier: Supplier) -> bool | None:
    return None if supplier.transactions is None else supplier.transactions > 0


def _responds(supplier: Supplier) -> bool | None:
    rate = supplier.response_rate
    return None if rate is None else rate >= ENOUGH_RESPONSE


def _knows(field: str) -> Callable[[Supplier], bool | None]:
    def known(supplier: Supplier) -> bool | None:
        return True if getattr(supplier, field) else None

    return known


def _is_payee_person(supplier: Supplier) -> bool | None:
    payee = supplier.payee
    return is_person(payee.beneficiary) if payee and payee.beneficiary else None


def payee_likeness(supplier: Supplier) -> Likeness:
    """The payee against the licence; without one, against the names the supplier goes by."""
    payee = supplier.payee.beneficiary if supplier.payee else ""
    if supplier.licence_name:
        own = compare(supplier.licence_name, payee)
        if own is not Likeness.INCOMPARABLE:
            return own
    others = [compare(one, payee) for one in (supplier.name_zh, supplier.name_en) if one]
    return next((one for one in others if one.is_settled), Likeness.INCOMPARABLE)


def _differs(supplier: Supplier) -> bool | None:
    likeness = payee_likeness(supplier)
    return likeness is Likeness.DIFFERENT if likeness.is_settled else None


def _is_abroad(supplier: Supplier) -> bool | None:
    country = supplier.payee.country if supplier.payee else ""
    return country != MAINLAND if country else None


def _changed(supplier: Supplier) -> bool | None:
    return True if supplier.alarm else None


def _names(supplier: Supplier) -> bool | None:
    """Three names, each pair of them comparable and alike (BDG12); one difference is enough."""
    payee = supplier.payee.beneficiary if supplier.payee else ""
    licence, contract = supplier.licence_name, supplier.contract_name
    pairs = (compare(licence, contract), compare(contract, payee), compare(licence, payee))
    if Likeness.DIFFERENT in pairs:
        return False
    return True if all(one.is_settled for one in pairs) else None


SIGNALS: Final[Mapping[str, Callable[[Supplier], bool | None]]] = {
    "zh_name": _knows("name_zh"),
    "uscc": _knows("uscc"),
    "verified": _badge(Badge.VERIFIED),
    "assurance": _badge(Badge.ASSURANCE),
    "free": _badge(Badge.FREE),
    "young_gold": _is_young_gold,
    "years": _has_years,
    "deals": _has_deals,
    "responds": _responds,
    "payee_person": _is_payee_person,
    "payee_differs": _differs,
    "payee_abroad": _is_abroad,
    "details_changed": _changed,
    "names": _names,
}
