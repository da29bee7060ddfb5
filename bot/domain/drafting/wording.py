"""A whole text worded offline, and whether that wording needs a second opinion."""

from collections.abc import Iterable, Sequence

from bot.domain.drafting.cutting import DraftRules, sentences_of, words_of
from bot.domain.drafting.pieces import Piece, joined, piece_of
from bot.domain.translation import CONFIDENCE, Origin, Phrase, Role, Segment
from bot.domain.wording import OFFLINE, TextKind, Wording

_LONGEST_PHRASE = 7


def worded(text: str, phrases: Sequence[Phrase], kind: TextKind, rules: DraftRules) -> Wording:
    """The wording of a text whose chunks were translated offline into `phrases`.

    The least sure of what is said gives the origin; a word left out makes the whole unsure.
    """
    pieces = [piece_of(phrase, kind, rules) for phrase in phrases]
    left_out = tuple(word for piece in pieces for word in piece.left_out)
    origins = [segment.origin for piece in pieces for segment in piece.said]
    origin = min(origins, key=CONFIDENCE.__getitem__, default=Origin.TRANSLITERATION)
    return Wording(
        source=text,
        en=joined("; ", (piece.en for piece in pieces)),
        zh=joined("; ", (piece.zh for piece in pieces)),
        ru=joined("; ", (piece.ru for piece in pieces)),
        origin=origin,
        engine=OFFLINE,
        confidence=min((CONFIDENCE[origin], *map(_confidence, pieces))),
        left_out=left_out,
        guessed=tuple(guess for piece in pieces for guess in _guesses(piece)),
    )


def _confidence(piece: Piece) -> float:
    """Words in the order of another language may say something else, lost ones surely do."""
    if piece.left_out or piece.numbers:
        return CONFIDENCE[Origin.TRANSLITERATION]
    return CONFIDENCE[Origin.FUZZY] if piece.is_told else CONFIDENCE[Origin.USER]


def _guesses(piece: Piece) -> list[str]:
    return [*(one.source for one in piece.said if not one.is_sure), *piece.numbers]


def stands(wording: Wording, kind: TextKind) -> bool:
    """Whether the offline wording needs no second opinion.

    A name stands when it is sure. A free text has to be one phrase of at most seven words as
    well: in a sentence, known words in a known order may still say something else.
    """
    if wording.draft or not wording.en:
        return False
    is_phrase = len(sentences_of(wording.source)) == 1
    words = words_of(wording.source)
    return kind is TextKind.NAME or (is_phrase and len(words) <= _LONGEST_PHRASE)


def names_to_keep(phrases: Iterable[Phrase]) -> tuple[str, ...]:
    """English that no other translation may replace: the person's own words and brands."""
    return tuple(
        segment.en
        for phrase in phrases
        for product in phrase.products
        for segment in product
        if segment.en and (segment.origin is Origin.USER or _is_sure_brand(segment))
    )


def _is_sure_brand(segment: Segment) -> bool:
    return segment.role is Role.BRAND and segment.is_sure and segment.origin is not Origin.NUMBER
