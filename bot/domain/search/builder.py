"""Builds the query for one product of a translated phrase."""

from collections.abc import Iterator

from bot.domain.errors import NotFoundError
from bot.domain.search.amounts import first_quantity
from bot.domain.search.compose import Composition, compose
from bot.domain.search.errors import EmptyQueryError
from bot.domain.search.exclusions import minus_words as sensible
from bot.domain.search.explain import explain, explain_excluded
from bot.domain.search.heads import besides, find_head
from bot.domain.search.model import Change, Reason, SearchQuery
from bot.domain.search.names import product_name
from bot.domain.search.origin import first_country
from bot.domain.search.parts import Part
from bot.domain.search.quotes import quotations
from bot.domain.search.ranking import resolved
from bot.domain.search.rules import SearchRules
from bot.domain.search.sift import sift
from bot.domain.search.variants import shorter, wider
from bot.domain.translation import Phrase, Segment


def build_query(
    phrase: Phrase, rules: SearchRules, product: int = 0, minus_words: tuple[str, ...] = ()
) -> SearchQuery:
    """Build the query for one product of the phrase (S6-S13, C12-C14).

    `minus_words` are English words to exclude besides those the phrase itself names.
    Raises EmptyQueryError when nothing names a product, NotFoundError for no such product.
    """
    segments = _product(phrase, product)
    parts = sift(segments, rules.words)
    main, out = _composed(parts, rules)
    unwanted = (*_unwanted(phrase, out), *minus_words)
    minus = sensible(unwanted, main.words)
    shorter_text = shorter(main, rules.words)
    return SearchQuery(
        main=" ".join(main.words),
        shorter=shorter_text,
        wider=wider(main, shorter_text),
        minus_words=minus,
        country=first_country(parts, rules.words),
        changes=(
            *explain((*out, *main.left, *main.kept, main.head), minus, rules.words),
            *explain_excluded(phrase.excluded, minus),
            *_around(phrase, product),
        ),
        unsure=tuple(s for s in (*segments, *phrase.excluded) if not s.is_sure),
        quantity=first_quantity(parts, rules.amounts),
    )


def product_queries(phrase: Phrase, rules: SearchRules) -> tuple[str, ...]:
    """The main English query of each product, '' for one that names nothing (S8)."""
    return tuple(_main_words(segments, rules) for segments in phrase.products)


def _main_words(segments: tuple[Segment, ...], rules: SearchRules) -> str:
    try:
        main, _ = _composed(sift(segments, rules.words), rules)
    except EmptyQueryError:
        return ""
    return " ".join(main.words)


def _product(phrase: Phrase, product: int) -> tuple[Segment, ...]:
    if not phrase.products:
        raise EmptyQueryError
    if not 0 <= product < len(phrase.products):
        raise NotFoundError("err-not-found")
    return phrase.products[product]


def _composed(parts: tuple[Part, ...], rules: SearchRules) -> tuple[Composition, tuple[Part, ...]]:
    """The main query, and the parts that were never to stand in it."""
    head = find_head(parts, rules.words)
    if head is None:
        raise EmptyQueryError
    rest = besides(head, parts)
    properties = resolved([part for part in rest if part.is_usable], head)
    return compose(head, properties, rules.words), tuple(
        part for part in rest if not part.is_usable
    )


def _unwanted(phrase: Phrase, out: tuple[Part, ...]) -> Iterator[str]:
    """What the wish itself asks to leave out, in English."""
    yield from (segment.en for segment in phrase.excluded)
    yield from (" ".join(part.words) for part in out if part.reason is Reason.EXCLUDED)


def _around(phrase: Phrase, product: int) -> Iterator[Change]:
    """What happened to the quotes (S11) and to the other products (S8)."""
    yield from (Change(Reason.QUOTES, piece) for piece in quotations(phrase.text))
    for number, segments in enumerate(phrase.products):
        if number != product:
            yield Change(Reason.OTHER_PRODUCT, product_name(segments))
