"""Alphabets: lookalike letters, codes typed on the wrong keyboard, and transliteration."""

import re

import iuliia

from bot.integrations.translation.language import Language

_LATIN = re.compile("[A-Za-z\u00c0-\u024f]+")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_NOT_LATIN = re.compile("[^\x00-\u024f]")
_FIRST_RUN = re.compile("[\u0400-\u052f]+|[^\u0400-\u052f]+")


def has_cyrillic(text: str) -> bool:
    """Whether any letter is Cyrillic."""
    return _CYRILLIC.search(text) is not None


class Script:
    """Moves words between the Cyrillic and the Latin alphabet."""

    def __init__(self, language: Language) -> None:
        looks = language.lookalikes
        to_latin = {**looks, **{key.upper(): value.upper() for key, value in looks.items()}}
        self._to_latin = str.maketrans(to_latin)
        self._to_cyrillic = str.maketrans({value: key for key, value in to_latin.items()})
        letters = language.letters
        self._letters = str.maketrans(
            {**letters, **{key.upper(): value.title() for key, value in letters.items()}}
        )

    def one_alphabet(self, word: str) -> str:
        """The word with its lookalikes replaced, or its first run of one alphabet."""
        if not has_cyrillic(word) or not _LATIN.search(word):
            return word
        for table in (self._to_cyrillic, self._to_latin):
            changed = word.translate(table)
            if not has_cyrillic(changed) or not _LATIN.search(changed):
                return changed
        run = _FIRST_RUN.match(word)
        return run[0] if run else word

    def latin_code(self, code: str) -> str:
        """A model code in Latin letters: by looks where every letter has a twin, else by sound."""
        looks = code.translate(self._to_latin)
        return looks if not has_cyrillic(looks) else self.transliterate(code)

    def transliterate(self, word: str) -> str:
        """Latin letters by sound and no others; may come out empty."""
        latin = iuliia.WIKIPEDIA.translate(word.translate(self._letters))
        return _NOT_LATIN.sub("", latin)
