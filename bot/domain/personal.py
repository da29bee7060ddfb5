"""Personal details inside free text: they never leave the process and are never cached."""

import re
from dataclasses import dataclass

# Bounded repetitions: a hostile text costs linear time.
_LINK = r"(?:https?://|www\.)\S{1,500}"
_MAIL = r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}"
_HANDLE = r"(?<![\w@])@\w{2,40}"
_SITE = r"(?<![\w.-])(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,10}(?:/\S{0,500})?(?![\w-])"
_CODE = r"(?<!\w)(?=\w{0,40}\d)(?=\w{0,40}[A-Za-z])\w{20,100}"
# Phones, cards, accounts and passports: nine digits and more. Quantities stay below.
_LONG_NUMBER = r"(?<!\w)(?:[A-Za-z]{2})?\+?[(]?\d(?:[ ()./-]{0,2}\d){8,33}(?!\d)"
_LITERAL = r"\{\d{1,3}\}"
_PERSONAL = re.compile(f"{_LINK}|{_MAIL}|{_HANDLE}|{_SITE}|{_CODE}|{_LONG_NUMBER}")
_MASKED = re.compile(f"{_LITERAL}|{_PERSONAL.pattern}")
_PLACEHOLDER = re.compile(r"[{\uff5b]\s?(\d{1,3})\s?[}\uff5d]")


@dataclass(frozen=True, slots=True)
class Masked:
    """A text whose personal details are replaced by `{0}`, `{1}`..., and those details."""

    text: str
    values: tuple[str, ...]

    def restore(self, text: str) -> str:
        """`text` with every placeholder replaced by what it stands for."""

        def value(found: re.Match[str]) -> str:
            number = int(found[1])
            return self.values[number] if number < len(self.values) else found[0]

        return _PLACEHOLDER.sub(value, text)


def mask(text: str) -> Masked:
    """Hide mail addresses, phones, cards and other long numbers, links and @names."""
    values: list[str] = []

    def placeholder(found: re.Match[str]) -> str:
        values.append(found[0])
        return f"{{{len(values) - 1}}}"

    return Masked(_MASKED.sub(placeholder, text), tuple(values))


def personal_details(text: str) -> tuple[str, ...]:
    """The personal details in the text, in order."""
    return tuple(found[0] for found in _PERSONAL.finditer(text))


def without_personal(text: str) -> str:
    """The text with a space in place of every personal detail."""
    return _PERSONAL.sub(" ", text)


def placeholders(text: str) -> list[str]:
    """The numbers of the placeholders in the text, in order of size."""
    return sorted(_PLACEHOLDER.findall(text))


def without_placeholders(text: str) -> str:
    return _PLACEHOLDER.sub(" ", text)
