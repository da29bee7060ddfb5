"""Checking a supplier: what is known, what is asked, what it adds up to, and who may be paid."""

from bot.domain.supplier.changes import Changes, changes
from bot.domain.supplier.checklist import Checklist, Item
from bot.domain.supplier.model import (
    Badge,
    ItemAnswer,
    Payee,
    PayeeChange,
    Photo,
    Reply,
    Snapshot,
    Supplier,
    SupplierField,
)
from bot.domain.supplier.names import Likeness, compare, has_han, is_person
from bot.domain.supplier.payee import PayeeField, differences
from bot.domain.supplier.questions import ask, question
from bot.domain.supplier.signals import SIGNALS, payee_likeness, signals
from bot.domain.supplier.typed import Pasted, UsccProblem
from bot.domain.supplier.verdict import Grade, Verdict, judge

__all__ = [
    "SIGNALS",
    "Badge",
    "Changes",
    "Checklist",
    "Grade",
    "Item",
    "ItemAnswer",
    "Likeness",
    "Pasted",
    "Payee",
    "PayeeChange",
    "PayeeField",
    "Photo",
    "Reply",
    "Snapshot",
    "Supplier",
    "SupplierField",
    "UsccProblem",
    "Verdict",
    "ask",
    "changes",
    "compare",
    "differences",
    "has_han",
    "is_person",
    "judge",
    "payee_likeness",
    "question",
    "signals",
]
