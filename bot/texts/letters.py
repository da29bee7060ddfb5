"""How a letter reads in each language: plain text to be copied, and its Russian reading."""

from collections.abc import Iterator
from datetime import date
from itertools import count

from babel.dates import format_date

from bot import i18n
from bot.domain.drafting import latin_only
from bot.domain.letter import Layout, Letter, Line, Paragraph, Value, Words
from bot.domain.translation import Language

_DATES = {
    Language.ENGLISH: ("en_GB", "d MMMM y"),
    Language.CHINESE: ("zh_Hans_CN", "long"),
    Language.RUSSIAN: ("ru", "d MMMM y"),
}


def subject(letter: Letter, language: Language, limit: int | None = None) -> str:
    """The title in one line; cut at a word when the site takes no more than `limit` signs."""
    text = line(letter.title, language)
    if limit is None or len(text) <= limit:
        return text
    cut = text[: limit + 1].rpartition(" ")[0] or text[:limit]
    return cut.rstrip(" ,，、")


def body(letter: Letter, language: Language) -> str:
    """The whole letter as plain text, an empty line between paragraphs."""
    return "\n\n".join(paragraph(one, language) for one in letter.paragraphs)


def paragraph(part: Paragraph, language: Language) -> str:
    texts = [line(one, language) for one in part.lines]
    if part.layout is Layout.PROSE:
        return ("" if language is Language.CHINESE else " ").join(texts)
    if part.layout is Layout.LINES:
        return "\n".join(texts)
    marks = ("-" if part.layout is Layout.BULLETS else f"{n}." for n in count(1))
    return "\n".join([texts[0], *map(" ".join, zip(marks, texts[1:], strict=False))])


def line(one: Line, language: Language) -> str:
    """One sentence. What a supplier reads has no Cyrillic, whatever came in with the words."""
    values = {name: _said(value, language) for name, value in one.values.items()}
    text = i18n.texts(language.value).plain(one.key, **values)
    return text if language is Language.RUSSIAN else latin_only(text)[0]


def pairs(letter: Letter, language: Language) -> Iterator[tuple[str, str]]:
    """Each sentence as it will be sent, and the Russian of it."""
    for part in letter.paragraphs:
        for one in part.lines:
            yield line(one, language), line(one, Language.RUSSIAN)


def _said(value: Value, language: Language) -> str:
    if isinstance(value, Words):
        return {
            Language.ENGLISH: value.en,
            Language.CHINESE: value.zh,
            Language.RUSSIAN: value.ru,
        }[language]
    if isinstance(value, date):
        locale, pattern = _DATES[language]
        return str(format_date(value, pattern, locale=locale))
    return value
