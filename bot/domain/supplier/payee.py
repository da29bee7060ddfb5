"""The payee lock: the first agreed payee stays, and whatever differs from it is an alarm."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from bot.domain.supplier.model import Payee, PayeeChange, Supplier
from bot.domain.supplier.names import Likeness, compare


class PayeeField(StrEnum):
    """What is compared, in the order in which it is asked; each bears its attribute's name."""

    BENEFICIARY = "beneficiary"
    BANK = "bank"
    COUNTRY = "country"
    SWIFT = "swift"
    TAIL = "tail"


_OF_THE_BANK = frozenset({PayeeField.BANK, PayeeField.COUNTRY, PayeeField.SWIFT})


def differences(agreed: Payee, new: Payee) -> tuple[PayeeField, ...]:
    """What the new details say otherwise; what one of the two does not mention is no difference.

    A name in Chinese against one in Latin letters is: nobody can tell that they are the same.
    """
    return tuple(field for field in PayeeField if _differs(agreed, new, field))


def _differs(agreed: Payee, new: Payee, field: PayeeField) -> bool:
    before, after = (str(getattr(one, field.value)) for one in (agreed, new))
    if not before or not after:
        return False
    if field in {PayeeField.BENEFICIARY, PayeeField.BANK}:
        return compare(before, after) not in {Likeness.SAME, Likeness.SPELLING}
    return before != after


def meet(supplier: Supplier, new: Payee) -> Supplier:
    """The first details are agreed, and what was missing may be added to them.

    Those that differ raise the alarm and change nothing; equal ones do not end it.
    """
    if supplier.payee is None:
        return replace(supplier, payee=new)
    if differences(supplier.payee, new):
        return replace(supplier, alarm=new)
    return replace(supplier, payee=_merged(new, supplier.payee))


def change(supplier: Supplier, at: datetime, reason: str) -> Supplier:
    """Agree to the details that raised the alarm; why is kept. No alarm: nothing changes."""
    if supplier.payee is None or supplier.alarm is None:
        return supplier
    after = _succeeding(supplier.payee, supplier.alarm)
    logged = PayeeChange(at, supplier.payee, after, reason)
    return replace(supplier, payee=after, alarm=None, payee_log=(*supplier.payee_log, logged))


def refuse(supplier: Supplier) -> Supplier:
    """The agreed details stay and the alarm is over: the supplier has taken the new ones back."""
    return replace(supplier, alarm=None)


def _succeeding(agreed: Payee, new: Payee) -> Payee:
    """The new details; of the old ones only what can still belong to them.

    An account belongs to one payee in one bank, a SWIFT code and a country to the bank.
    """
    changed = set(differences(agreed, new))
    if PayeeField.BENEFICIARY in changed:
        return new
    if changed & _OF_THE_BANK:
        return _merged(Payee(agreed.beneficiary), new)
    return _merged(agreed, new)


def _merged(agreed: Payee, new: Payee) -> Payee:
    """The new details, completed from the agreed ones."""
    values = {
        one.value: getattr(new, one.value) or getattr(agreed, one.value) for one in PayeeField
    }
    return Payee(**values)
