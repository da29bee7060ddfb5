"""A shorter and a wider query, for when the main one finds too little (S5, S6)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from bot.domain.search.compose import Composition, new_words
from bot.domain.search.rules import WordRules
from bot.domain.search.wording import key, latin_words

_MOST_WORDS = 3
_FEWEST_OF_A_NAME = 2  # the last word of a name alone means another thing: «power bank»


def shorter(main: Composition, rules: WordRules) -> str | None:
    """The head with its strongest property in at most three words; None if that is the main."""
    candidates = chain(_named(main, main.head.words), _endings(main.head.words, rules))
    fewer = (words for words in candidates if len(words) < len(main.words))
    return _first_new(fewer, main.words)


def wider(main: Composition, shorter_text: str | None) -> str | None:
    """Another name of the product, or its bare name; None when there is nothing new to try."""
    names = map(latin_words, main.head.alternatives)
    renamed = chain.from_iterable(_named(main, name) for name in names)
    bare = () if main.head.is_typed else (main.head.words,)
    return _first_new(chain(renamed, bare), main.words, tuple((shorter_text or "").split()))


def _named(main: Composition, name: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The product under this name: with the most telling property that fits, then bare."""
    head = replace(main.head, words=name)
    for part in main.properties:
        fresh = replace(part, words=new_words(part, [head]))
        yield Composition(head, (fresh,), ()).words
    yield name


def _endings(name: tuple[str, ...], rules: WordRules) -> Iterator[tuple[str, ...]]:
    """The name without its first words, as long as the rest can stand alone."""
    for start in range(1, len(name) - _FEWEST_OF_A_NAME + 1):
        if name[start].casefold() not in rules.small:
            yield name[start:]


def _first_new(candidates: Iterable[tuple[str, ...]], *known: tuple[str, ...]) -> str | None:
    """The first candidate of at most three words that does not repeat a known query."""
    taken = {key(words) for words in known}
    for words in candidates:
        if 0 < len(words) <= _MOST_WORDS and key(words) not in taken:
            return " ".join(words)
    return None
