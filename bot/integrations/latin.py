"""Latin spelling behind the Latin port: ICAO 9303 by iuliia, our own words of an address."""

import re
import tomllib
import unicodedata
from pathlib import Path

import iuliia

_WORD = re.compile(r"[^\W\d_]+")
# A word with its inner hyphen or slash, the dot after it, and whether a number follows.
_ADDRESS_WORD = re.compile(r"(?<![^\W\d_])([^\W\d_]+(?:[-/][^\W\d_]+)?)(\.?+)(?=(\s*\d)?)")
_LOOSE = re.compile(r" +(?=[,.;])")


class IcaoLatin:
    """Latin: names letter by letter as in a travel passport, addresses word by word first."""

    def __init__(self, path: Path) -> None:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        self._words: dict[str, str] = data["words"]
        self._numbered: dict[str, str] = data["numbered"]
        self._cities: dict[str, str] = data["cities"]
        letters: dict[str, str] = data["letters"]
        capitals = {letter.upper(): latin.capitalize() for letter, latin in letters.items()}
        self._letters = str.maketrans(letters | capitals)
        self._signs = str.maketrans(data["signs"])

    def name(self, text: str) -> str:
        """Letter by letter; a Cyrillic sign of no living alphabet is left out."""
        composed = unicodedata.normalize("NFC", text)
        spelled = _WORD.sub(lambda word: self._word(word[0]), composed)
        return "".join(char for char in spelled if not _is_cyrillic(char))

    def address(self, text: str) -> str:
        """Words of an address first, the rest letter by letter; Latin text stays as it is."""
        signs = unicodedata.normalize("NFC", text).translate(self._signs)
        worded = _ADDRESS_WORD.sub(self._address_word, signs)
        spaced = "\n".join(_LOOSE.sub("", " ".join(line.split())) for line in worded.splitlines())
        return self.name(spaced)

    def city(self, text: str) -> str:
        """The English name where there is one, else as in an address."""
        return self._cities.get(text.casefold()) or self.address(text)

    def _address_word(self, match: re.Match[str]) -> str:
        word, dot, number = match.groups()
        latin = self._words.get(word.lower())
        # A capital with a dot is somebody's initial: "ul. K. Marksa".
        if latin is None and (number or (dot and word.islower())):
            latin = self._numbered.get(word.lower())
        # Typed without a space: the Latin word must not stick to its number or name.
        return match[0] if latin is None else f" {latin} "

    def _word(self, word: str) -> str:
        if not any(_is_cyrillic(char) for char in word):
            return word
        spelled: str = iuliia.ICAO_DOC_9303.translate(word.translate(self._letters))
        return spelled.upper() if word.isupper() and len(word) > 1 else spelled


def _is_cyrillic(char: str) -> bool:
    return "CYRILLIC" in unicodedata.name(char, "")
