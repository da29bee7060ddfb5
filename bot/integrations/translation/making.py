"""Makes translated pieces out of tokens: the segment, and the grammar of its leading noun."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from bot.domain.translation import Origin, Role, Segment
from bot.integrations.translation.apart import Apart
from bot.integrations.translation.forms import Forms
from bot.integrations.translation.lexicon import Lexicon
from bot.integrations.translation.morphology import Word
from bot.integrations.translation.pieces import Grammar, Inner, Piece
from bot.integrations.translation.tokens import Kind, Token
from bot.integrations.translation.trie import Match


class PieceMaker:
    """Knows the text, so that every segment carries its words exactly as they were typed."""

    def __init__(
        self, lexicon: Lexicon, text: str, tokens: Sequence[Token], forms: Sequence[Forms]
    ) -> None:
        self._lexicon = lexicon
        self._text = text
        self._tokens = tokens
        self._forms = forms

    def matched(self, index: int, match: Match) -> Piece:
        """A glossary entry; found through a misspelt word it is only a guess."""
        is_guess = any(form.is_guess for form in self._forms[index : index + match.length])
        origin = Origin.FUZZY if is_guess else Origin.GLOSSARY
        piece = self._piece(index, match.length, entry_segment("", match, origin))
        return replace(piece, alone=match.entry.alone)

    def apart(self, apart: Apart) -> Piece:
        """A name whose words do not stand together; what is between them has its own pieces."""
        is_guess = any(self._forms[at].is_guess for at in apart.words)
        origin = Origin.FUZZY if is_guess else Origin.GLOSSARY
        source = " ".join(self._tokens[at].text for at in apart.words)
        words = [self._lexicon.morphology.word(self._tokens[at].key) for at in apart.words]
        noun = next(
            at for at, word in zip(apart.words, words, strict=True) if not word.is_adjective
        )
        piece = self._piece(noun, 1, entry_segment(source, apart.match, origin))
        return replace(piece, segment=replace(piece.segment, source=source))

    def corrected(self, index: int, length: int, english: str) -> Piece:
        """The user's word takes the part that the glossary gives its Russian, if it gives any."""
        keys = [form.keys for form in self._forms[index : index + length]]
        match = self._lexicon.trie.longest(keys)
        is_foreign = self._tokens[index].kind is Kind.LATIN
        is_modifier = is_foreign or self._grammar(index, length).is_adjective
        role = Role.ATTRIBUTE if is_modifier else Role.UNKNOWN
        if not english:
            role = Role.DROP
        elif match and match.length == length and match.entry.role is not Role.DROP:
            role = match.entry.role
        return self._piece(index, length, Segment("", english, english, role, Origin.USER))

    def transliterated(self, index: int) -> Piece:
        """A word nobody knows, by sound; one that can name nothing is only talk and left out."""
        token = self._tokens[index]
        word = self._lexicon.morphology.word(token.key)
        if word.is_talk:
            return self._piece(index, 1, Segment("", "", "", Role.DROP, Origin.GLOSSARY))
        if word.is_adjective and (match := self._noun_of(word)):
            guessed = entry_segment("", match, Origin.FUZZY)
            return self._piece(index, 1, replace(guessed, role=Role.ATTRIBUTE, alternatives=()))
        is_name = token.text.istitle() and word.is_known
        name = word.on_a_map(token.text) if is_name else self._nominative(token, word)
        latin = self._lexicon.script.transliterate(name)
        role = Role.ATTRIBUTE if word.is_adjective else Role.UNKNOWN
        segment = Segment("", latin, latin or token.text, role, Origin.TRANSLITERATION)
        return self._piece(index, 1, segment)

    def _noun_of(self, adjective: Word) -> Match | None:
        """The thing that an adjective is made of, if the glossary has one plain word for it."""
        for noun in self._lexicon.nouns_of.plain(adjective.lemmas):
            match = self._lexicon.trie.longest([(noun,)])
            is_thing = match and match.entry.role in {Role.HEAD, Role.MATERIAL}
            if match and is_thing and " " not in match.entry.en:
                return match
        return None

    @staticmethod
    def _nominative(token: Token, word: Word) -> str:
        """A noun nobody knows is written as a dictionary would."""
        is_bent = bool(word.cases) and all(case != "nomn" for case, _ in word.cases)
        return word.lemmas[0] if is_bent and not word.is_adjective else token.text

    def measured(self, index: int) -> Piece:
        """A number, with its unit if it has one."""
        measure = self._tokens[index].measure
        if measure is None:
            raise ValueError("the token is not a measure")
        segment = Segment("", measure.en, measure.zh, measure.role, Origin.NUMBER)
        return self._piece(index, 1, segment)

    def latin(self, index: int, length: int) -> Piece:
        """A Latin word or model code, with the parts that hyphens glue to it."""
        name = "-".join(token.text for token in self._tokens[index : index + length])
        return self._piece(index, length, Segment("", name, name, Role.UNKNOWN, Origin.LATIN))

    def english_name(self, index: int, length: int) -> Piece:
        """The name of a product in an English wish, as it was typed."""
        name = " ".join(token.text for token in self._tokens[index : index + length])
        return self._piece(index, length, Segment("", name, name, Role.HEAD, Origin.LATIN))

    def chinese(self, index: int) -> list[Piece]:
        """Known Chinese names are guesses to be asked about; the others say nothing."""
        token = self._tokens[index]
        found: list[Piece] = []
        start = token.start
        for text, entry in self._lexicon.foreign.chinese(token.text):
            segment = Segment(text, "", text, Role.UNKNOWN, Origin.TRANSLITERATION)
            if entry:
                segment = entry_segment(text, Match(entry, 1), Origin.FUZZY)
            found.append(Piece(segment, start, start + len(text)))
            start += len(text)
        return found

    def branded(self, index: int, match: Match, split: int) -> list[Piece]:
        """`iphone15`: the known name, then the number written without a space."""
        token = self._tokens[index]
        name, number = token.text[:split], token.text[split:]
        brand = entry_segment(name, match, Origin.GLOSSARY)
        model = Segment(number, number, number, Role.SPEC, Origin.NUMBER)
        middle = token.start + split
        return [Piece(brand, token.start, middle), Piece(model, middle, token.end)]

    def _piece(self, index: int, length: int, segment: Segment) -> Piece:
        start, end = self._tokens[index].start, self._tokens[index + length - 1].end
        located = replace(segment, source=self._text[start:end])
        return Piece(located, start, end, self._grammar(index, length))

    def _grammar(self, index: int, length: int) -> Grammar:
        """Of the first noun in front of a preposition, or else of the last word."""
        tokens = self._tokens[index : index + length]
        prepositions = self._lexicon.language.prepositions
        opening = prepositions.get(tokens[0].key) if length > 1 else None
        rest = tokens[bool(opening) :]
        leading = list(takewhile(lambda token: token.key not in prepositions, rest)) or tokens
        word = self._noun(leading)
        return Grammar(word.cases, word.is_adjective, opening, self._inner(rest[len(leading) :]))

    def _inner(self, tokens: Sequence[Token]) -> Inner | None:
        if len(tokens) <= 1:
            return None
        preposition = self._lexicon.language.prepositions[tokens[0].key]
        return Inner(tokens[0].start, preposition, self._noun(tokens[1:]).cases)

    def _noun(self, tokens: Sequence[Token]) -> Word:
        words = [self._lexicon.morphology.word(token.key) for token in tokens]
        return next((word for word in words if not word.is_adjective), words[-1])


def entry_segment(source: str, match: Match, origin: Origin) -> Segment:
    """The segment of a glossary entry."""
    entry = match.entry
    guess = entry.ru if origin is Origin.FUZZY else None
    return Segment(source, entry.en, entry.zh, entry.role, origin, entry.alternatives, guess)
