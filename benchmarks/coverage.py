"""How much of a list of Russian product names the glossary knows.

`python -m benchmarks.coverage FILE` reads any tab-separated file with a `ru` column. A content
word counts as covered when the engine translated it without guessing.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pymorphy3

from bot.domain.translation import Origin, Segment
from bot.integrations.translation import OfflineTranslator

GUESSED = {Origin.FUZZY, Origin.TRANSLITERATION}
SHORTEST_WORD = 3


def names(file: Path) -> list[str]:
    with file.open(encoding="utf-8", newline="") as lines:
        return [row["ru"] for row in csv.DictReader(lines, delimiter="\t")]


def segments(translator: OfflineTranslator, name: str) -> Iterator[Segment]:
    """Every piece once: what several products share stands in each of them."""
    phrase = translator.translate(name, {})
    found = [*phrase.excluded, *(part for product in phrase.products for part in product)]
    yield from {segment.source: segment for segment in found}.values()


def content_words(segment: Segment) -> list[str]:
    words = segment.source.lower().replace("-", " ").split()
    return [word.strip(".,()") for word in words if len(word) >= SHORTEST_WORD]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--top", type=int, default=100, help="how many unknown words to print")
    arguments = parser.parse_args()
    lemma = pymorphy3.MorphAnalyzer().normal_forms
    known, unknown, complete = 0, Counter[str](), 0
    with TemporaryDirectory() as folder:
        translator = OfflineTranslator.load(cache_dir=Path(folder))
    rows = names(arguments.file)
    for name in rows:
        missed: list[str] = []
        for segment in segments(translator, name):
            words = content_words(segment)
            if segment.origin in GUESSED:
                missed += words
            else:
                known += len(words)
        unknown.update(lemma(word)[0] for word in missed)
        complete += not missed
    print(
        f"content words covered  {known / (known + unknown.total()):6.1%} of {known + unknown.total()}"
    )
    print(f"names without a guess  {complete / len(rows):6.1%} of {len(rows)}")
    print(" ".join(f"{word}:{times}" for word, times in unknown.most_common(arguments.top)))


if __name__ == "__main__":
    main()
