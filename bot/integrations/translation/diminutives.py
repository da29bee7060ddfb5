"""Small and dear words: a little boot is a boot, when the glossary knows only that."""

from collections.abc import Container, Iterable, Iterator, Sequence

_SHORTEST_STEM = 3


class Diminutives:
    """`endings`: how a small word ends, and how the plain one does."""

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
                if stem != lemma and len(stem) >= _SHORTEST_STEM:
                    yield stem + plain
