"""Compares the operator's words with the shipped glossary and makes their keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.vocabulary import OperatorWord, WordSource
from bot.integrations.translation.glossary import Entry
from bot.integrations.translation.lexicon import Lexicon
from bot.integrations.vocabulary.draft import Draft, Skip


@dataclass(frozen=True, slots=True)
class Prepared:
    """Words ready to be stored; `overruled` are those that the shipped glossary means otherwise."""

    words: Sequence[OperatorWord]
    overruled: Sequence[str]


def prepare(draft: Draft, shipped: Lexicon) -> Prepared:
    """An own word wins over the shipped glossary; an imported one it knows is left out."""
    words: list[OperatorWord] = []
    overruled: list[str] = []
    for word in draft.words.values():
        known = _known(word.ru, shipped)
        if known and draft.source is WordSource.TAXONOMY:
            draft.skipped[Skip.SHIPPED] += 1
            continue
        if known and word.en not in (known.en, *known.alternatives):
            overruled.append(word.ru)
        words.append(shipped.key_maker.ready(word, draft.source))
    return Prepared(words, overruled)


def _known(ru: str, shipped: Lexicon) -> Entry | None:
    """The shipped entry that the whole phrase means."""
    forms = shipped.key_maker.forms(ru)
    match = shipped.trie.longest(forms)
    return match.entry if match and match.length == len(forms) else None
