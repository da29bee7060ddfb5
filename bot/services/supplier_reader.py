"""Turns what was typed about a supplier into its fields, or says in one line what to type instead."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from bot.domain.supplier import Pasted, Payee, PayeeField, Supplier, SupplierField
from bot.domain.supplier.errors import SupplierError
from bot.domain.supplier.names import has_han
from bot.domain.supplier.typed import (
    LONGEST_NAME,
    LONGEST_PASTE,
    USCC_LENGTH,
    bare_number,
    looks_like_uscc,
    recognise,
    storefront,
    whole,
)
from bot.domain.wish import clean
from bot.services.ports import CompanyNumbers, Countries, Latin

LONGEST_NOTE: Final = 300
LONGEST_REASON: Final = 200
_LONGEST: Final[Mapping[SupplierField, int]] = {
    SupplierField.ADDRESS: 200,
    SupplierField.LICENCE_NUMBER: 40,
    SupplierField.EMPLOYEES: 40,
}
_MOST: Final[Mapping[SupplierField, int]] = {
    SupplierField.YEARS: 60,
    SupplierField.TRANSACTIONS: 10_000_000,
    SupplierField.RESPONSE_RATE: 100,
}
_NAMES: Final = frozenset(
    {SupplierField.NAME_EN, SupplierField.LICENCE_NAME, SupplierField.CONTRACT_NAME}
)
_SWIFT = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_SHORTEST_TAIL, _TAIL = 4, 4
_LABELS: Final[Mapping[PayeeField, re.Pattern[str]]] = {
    PayeeField.SWIFT: re.compile(r"(?:swift|bic)[^:]*", re.IGNORECASE),
    PayeeField.BANK: re.compile(r"(?:beneficiary'?s? )?bank(?: name)?", re.IGNORECASE),
    PayeeField.TAIL: re.compile(
        r"(?:account|a/c|acc)\.?(?: no\.?| number| #)?|iban", re.IGNORECASE
    ),
    PayeeField.BENEFICIARY: re.compile(
        r"beneficiary(?:'?s? name)?|account name|payee|company(?: name)?", re.IGNORECASE
    ),
    PayeeField.COUNTRY: re.compile(r"(?:bank )?country", re.IGNORECASE),
}


class SupplierReader:
    """Pure: changes copies, keeps nothing."""

    def __init__(self, numbers: CompanyNumbers, countries: Countries, latin: Latin) -> None:
        self._numbers = numbers
        self._countries = countries
        self._latin = latin

    def pasted(self, text: str) -> Pasted:
        """What is recognised in a typed name or a pasted block. SupplierError when nothing is.

        A wrong company number is refused at once: it would be taken for a right one later.
        """
        if len(text) > LONGEST_PASTE:
            raise SupplierError("err-check-long", most=LONGEST_PASTE)
        lines = "\n".join(clean(line) for line in text.splitlines())
        if looks_like_uscc(lines):
            return Pasted(uscc=self.uscc(lines))
        found = recognise(lines)
        if found == Pasted():
            raise SupplierError("err-check-name", most=LONGEST_NAME)
        if found.uscc:
            self.uscc(found.uscc)
        return replace(found, name_en=self._latin.name(found.name_en))

    def uscc(self, typed: str) -> str:
        """The bare number. SupplierError when it is not built like one."""
        number = bare_number(clean(typed))
        if problem := self._numbers.problem(number):
            raise SupplierError(
                f"err-check-uscc-{problem.value}", length=len(number), right=USCC_LENGTH
            )
        return number

    def change(self, supplier: Supplier, field: SupplierField, typed: str) -> Supplier:
        """The supplier with one field as typed."""
        changes: dict[str, Any] = {field.value: self._value(field, typed)}
        return replace(supplier, **changes)

    def clear(self, supplier: Supplier, field: SupplierField) -> Supplier:
        """Without one field. SupplierError for the only name the supplier has."""
        changes: dict[str, Any] = {field.value: None if field in _MOST else ""}
        cleared = replace(supplier, **changes)
        if not cleared.name:
            raise SupplierError("err-check-last-name")
        return cleared

    def note(self, typed: str) -> str:
        return self._words(typed, LONGEST_NOTE)

    def reason(self, typed: str) -> str:
        return self._words(typed, LONGEST_REASON)

    def payee(self, draft: Payee, field: PayeeField, typed: str) -> Payee:
        """The payee with one more detail; a block with labels fills several at once.

        Of an account number only the end is kept. A SWIFT code tells the bank's country.
        """
        block = dict(self._labelled(typed))
        if len(block) > 1 or field in block:
            for one, value in block.items():
                draft = self.payee(draft, one, value)
            return draft
        changes: dict[str, Any] = {field.value: self._payee_value(field, typed)}
        changed = replace(draft, **changes)
        if field is PayeeField.SWIFT and not changed.country:
            return replace(changed, country=changed.swift[4:6])
        return changed

    def details(self, known: Payee | None, typed: str) -> Payee:
        """Details typed in one go: labelled lines, or a name alone.

        Lines without a beneficiary complete the known ones. SupplierError when nobody is named.
        """
        block = dict(self._labelled(typed))
        if not block:
            return self.payee(Payee(), PayeeField.BENEFICIARY, typed)
        found = Payee() if PayeeField.BENEFICIARY in block or known is None else known
        for one, value in block.items():
            found = self.payee(found, one, value)
        if not found.beneficiary:
            raise SupplierError("err-check-payee-name")
        return found

    def _labelled(self, typed: str) -> list[tuple[PayeeField, str]]:
        found: list[tuple[PayeeField, str]] = []
        for line in typed.splitlines():
            label, colon, value = line.replace("\uff1a", ":").partition(":")
            for field, pattern in _LABELS.items():
                if colon and value.strip() and pattern.fullmatch(label.strip()):
                    found.append((field, value.strip()))
                    break
        return found

    def _payee_value(self, field: PayeeField, typed: str) -> str:
        if field is PayeeField.COUNTRY:
            country = self._countries.find(clean(typed))
            if country is None:
                raise SupplierError("err-check-country")
            return country.code
        if field is PayeeField.SWIFT:
            swift = bare_number(clean(typed))
            if not _SWIFT.fullmatch(swift):
                raise SupplierError("err-check-swift")
            return swift
        if field is PayeeField.TAIL:
            account = re.sub(r"[^0-9A-Z]", "", bare_number(clean(typed)))
            if len(account) < _SHORTEST_TAIL or not any(map(str.isdecimal, account)):
                raise SupplierError("err-check-tail")
            return account[-_TAIL:]
        return self._latin.name(self._words(typed, LONGEST_NAME))

    def _value(self, field: SupplierField, typed: str) -> str | int:
        if field is SupplierField.USCC:
            return self.uscc(typed)
        if field is SupplierField.LINK:
            return self._link(typed)
        if field in _MOST:
            return self._number(field, typed)
        words = self._words(typed, _LONGEST.get(field, LONGEST_NAME))
        if field is SupplierField.NAME_ZH and not has_han(words):
            raise SupplierError("err-check-not-chinese")
        return self._latin.name(words) if field in _NAMES else words

    def _link(self, typed: str) -> str:
        link = storefront(clean(typed))
        if link is None:
            raise SupplierError("err-check-link")
        return link

    def _number(self, field: SupplierField, typed: str) -> int:
        number, most = whole(clean(typed)), _MOST[field]
        if number is None or number > most:
            raise SupplierError("err-check-number", most=most)
        return number

    def _words(self, typed: str, most: int) -> str:
        words = clean(typed)
        if not any(map(str.isalnum, words)):
            raise SupplierError("err-check-no-words")
        if len(words) > most:
            raise SupplierError("err-check-long", most=most)
        return words
