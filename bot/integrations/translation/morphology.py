"""Russian word forms behind a bounded cache: dictionary forms, cases, parts of speech."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

import pymorphy3

from bot.integrations.translation.text import fold

CACHED_WORDS = 8192
_MAX_FORMS = 5
_RUSSIAN = re.compile("[\u0430-\u044f]+")
_ADJECTIVES = {"ADJF", "PRTF", "NUMR"}
_SAYS_NO_THING = {
    *("VERB", "INFN", "GRND", "PRTS", "ADJS", "ADVB", "COMP", "PRED"),
    *("NPRO", "PREP", "CONJ", "PRCL", "INTJ"),
}
_PRONOUN = "Apro"
_REFLEXIVE = re.compile("(?<=\u0442\u044c|\u0442\u0438|\u0447\u044c)\u0441[\u044f\u044c]$")
_PARTICIPLES = {"PRTF", "PRTS"}
_FULL_PARTICIPLE = {"PRTF", "masc", "sing", "nomn"}
_NEARLY_ALWAYS = 0.9
_CASES = {"gen1": "gent", "gen2": "gent", "acc2": "accs", "loc1": "loct", "loc2": "loct"}
_TYPO_FORMS = ({"sing", "nomn"}, {"plur", "nomn"}, {"plur", "gent"})


@dataclass(frozen=True, slots=True)
class Word:
    """What grammar knows about one spelling.

    `lemmas`: every dictionary form it may belong to, likeliest first, never empty.
    `cases`: (case, number) pairs of its readings as a noun or an adjective.
    `is_talk`: a verb, pronoun, particle and the like: it cannot name a thing or a property.
    """

    lemmas: tuple[str, ...]
    is_known: bool
    is_adjective: bool
    cases: frozenset[tuple[str, str]]
    is_talk: bool = False

    def on_a_map(self, typed: str) -> str:
        """A name that cannot be nominative gives way to its dictionary form."""
        if not self.cases or any(case == "nomn" for case, _ in self.cases):
            return typed
        return self.lemmas[0].capitalize()


@cache
def _analyzer() -> pymorphy3.MorphAnalyzer:
    """One for the process: its dictionaries are large."""
    return pymorphy3.MorphAnalyzer()


class Morphology:
    """pymorphy3, reduced to what matching needs."""

    def __init__(self) -> None:
        self._analyzer = _analyzer()
        self.word = lru_cache(CACHED_WORDS)(self._word)
        self._verbs = lru_cache(CACHED_WORDS)(self._said)

    def _word(self, key: str) -> Word:
        if not _RUSSIAN.fullmatch(key):
            return Word((key,), is_known=True, is_adjective=False, cases=frozenset())
        parses = self._analyzer.parse(key)
        lemmas = dict.fromkeys(lemma for parse in parses for lemma in _lemmas(parse))
        return Word(
            lemmas=tuple(lemmas)[:_MAX_FORMS] or (key,),
            is_known=bool(parses) and self._analyzer.word_is_known(key),
            is_adjective=bool(parses) and parses[0].tag.POS in _ADJECTIVES,
            cases=frozenset(_cases(parse.tag for parse in parses)),
            is_talk=self._analyzer.word_is_known(key) and _is_talk(parses),
        )

    def is_known(self, key: str) -> bool:
        return bool(self._analyzer.word_is_known(key))

    def is_told(self, key: str) -> bool:
        """Whether it is a verb that says who does or did it, as likely as not."""
        return self._verbs(key)[0]

    def is_now(self, key: str) -> bool:
        """Whether it is a verb of what anybody does now, or you will."""
        return self._verbs(key)[1]

    def _said(self, key: str) -> tuple[bool, bool]:
        parses = self._analyzer.parse(key) if self._analyzer.word_is_known(key) else []
        verbs = [parse for parse in parses if {"VERB", "indc"} in parse.tag]
        is_told = sum(parse.score for parse in verbs) >= _NEARLY_ALWAYS
        return is_told, any("pres" in parse.tag or "2per" in parse.tag for parse in verbs)

    def spellings(self, key: str) -> set[str]:
        """The forms of a word that typos are compared with."""
        parse = self._analyzer.parse(key)[0]
        if parse.tag.POS != "NOUN":
            return {key, fold(parse.normal_form)}
        forms = (parse.inflect(wanted) for wanted in _TYPO_FORMS)
        return {key, *(fold(form.word) for form in forms if form)}


def _lemmas(parse: pymorphy3.analyzer.Parse) -> list[str]:
    """The dictionary form; a participle is an adjective before it is a form of its verb.

    What is done to a thing also has the verb of doing it: «is packed» is of «pack».
    """
    found = [parse.normal_form]
    if parse.tag.POS in _PARTICIPLES:
        whole = parse.inflect(_FULL_PARTICIPLE)
        found = [whole.word, *found] if whole else found
    plain = _REFLEXIVE.sub("", parse.normal_form)
    if plain != parse.normal_form:
        found.append(plain)
    return [fold(lemma) for lemma in found]


def _is_talk(parses: Iterable[pymorphy3.analyzer.Parse]) -> bool:
    likely = (
        parse.score for parse in parses if parse.tag.POS in _SAYS_NO_THING or _PRONOUN in parse.tag
    )
    return bool(sum(likely) >= _NEARLY_ALWAYS)


def _cases(tags: Iterable[pymorphy3.tagset.OpencorporaTag]) -> Iterable[tuple[str, str]]:
    for tag in tags:
        if tag.case:
            yield _CASES.get(tag.case, tag.case), tag.number or "sing"
