"""Words the user does not want to see (S12, C13). Whether Alibaba minds them is unproven."""

from collections.abc import Iterable, Sequence
from itertools import islice

from bot.domain.search.wording import LONGEST_WORD, latin_words, same

MOST_MINUS_WORDS = 4  # with four long words in front the whole still fits a copy button


def minus_word(text: str) -> str | None:
    """One word to put after the minus; None when nothing Latin is left of the text.

    Several words are joined by hyphens: apart, each would exclude more than was asked.
    """
    return "-".join(latin_words(text)).casefold()[:LONGEST_WORD].rstrip("-") or None


def minus_words(texts: Iterable[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """Each once, at most four, and none that the query itself asks for: that would find nothing."""
    asked = {same(word) for word in wanted}
    words = (word for word in map(minus_word, texts) if word)
    sensible = (word for word in words if not asked.issuperset(map(same, word.split("-"))))
    return tuple(islice(dict.fromkeys(sensible), MOST_MINUS_WORDS))
