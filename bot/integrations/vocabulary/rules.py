"""Which rows the engine can use, and in which shape."""

import re
import unicodedata

from bot.domain.translation import Role
from bot.domain.vocabulary import Word
from bot.integrations.translation.compiled import MAX_KEY_TOKENS
from bot.integrations.translation.keys import KeyMaker
from bot.integrations.translation.text import clean, fold
from bot.integrations.translation.tokens import Kind
from bot.integrations.vocabulary.draft import Fault

MOST_CHARACTERS = 100
_UNUSABLE_ROLES = {Role.SPEC, Role.UNKNOWN}
ROLES = {role.value: role for role in Role if role not in _UNUSABLE_ROLES}
_LATIN = r" -~\u00b0\u00b2\u00b3\u00b5\u00c0-\u024f\u2013\u2019"
_CHINESE = r"\u3001-\u301f\u3400-\u9fff\uff00-\uff65"
_ENGLISH_TEXT = re.compile(f"(?=.*[A-Za-z0-9])[{_LATIN}]+")
_CHINESE_TEXT = re.compile(f"(?=.*[A-Za-z0-9\u3400-\u9fff])[{_LATIN}{_CHINESE}]+")
_WORDS = {Kind.WORD, Kind.LATIN}
_SIGNS = {Kind.SIGN, Kind.MINUS, Kind.DASH}


def tidy(ru: str, en: str, zh: str, role: Role) -> Word:
    """The row in the shape of the glossary: no stray spaces, Russian in lower case."""
    russian = " ".join(fold(clean(ru)).split())
    return Word(russian, _squeezed(en), _squeezed(zh), role)


def fault_of(word: Word, maker: KeyMaker) -> Fault | None:
    """What makes a tidy row useless, if anything does."""
    tokens = maker.tokens(word.ru)
    kinds = {token.kind for token in tokens}
    if not kinds & _WORDS:
        return Fault.RUSSIAN
    if kinds & _SIGNS:
        return Fault.SIGNS
    longest = max(map(len, (word.ru, word.en, word.zh)))
    if longest > MOST_CHARACTERS or len(tokens) > MAX_KEY_TOKENS:
        return Fault.LONG
    return _fault_of_translations(word)


def _fault_of_translations(word: Word) -> Fault | None:
    if word.role is Role.DROP:
        return Fault.DROPPED if word.en or word.zh else None
    if not _ENGLISH_TEXT.fullmatch(word.en):
        return Fault.ENGLISH
    if word.zh and not _CHINESE_TEXT.fullmatch(word.zh):
        return Fault.CHINESE
    return None


def _squeezed(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
