"""Words made of others: a little boot is a boot, a bottle trap is of a bottle."""

from collections.abc import Container, Iterable, Iterator, Sequence

_SHORTEST_STEM, _SHORTEST_PLAIN = 2, 3


class Derived:
    """`endings`: how a made word ends, and how the plain one does."""

    def __init__(self, endings: Sequence[tuple[str, str]], known: Container[str]) -> None:
        self._endings = endings
        self._known = known

    def plain(self, lemmas: Iterable[str]) -> tuple[str, ...]:
        """The plain words that are known, the likeliest first."""
        return tuple(dict.fromkeys(one for one in self._bases(lemmas) if one in self._known))

    def _bases(self, lemmas: Iterable[str]) -> Iterator[str]:
        for lemma in lemmas:
            for small, plain in self._endings:
                stem = lemma.removesuffix(small)
                is_long = len(stem) >= _SHORTEST_STEM and len(stem + plain) >= _SHORTEST_PLAIN
                if stem != lemma and is_long:
                    yield stem + plain
