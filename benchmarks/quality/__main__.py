"""Word accuracy and number-preservation on the blind set: `make quality`, or with `--sealed` both parts."""

import asyncio
import csv
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.quality import producing
from benchmarks.quality.matching import keeps, says

FOLDER = Path(__file__).parent
Row = dict[str, Any]


@dataclass
class Tally:
    """Counts of one category, and what was missed."""

    words: int = 0
    said: int = 0
    numbers: int = 0
    kept: int = 0
    misses: list[str] = field(default_factory=list)

    def judge(self, source: str, text: str, slots: list[str], numbers: list[str]) -> None:
        unsaid = [slot for slot in slots if not says(text, slot)]
        lost = [number for number in numbers if not keeps(text, number)]
        self.words += len(slots)
        self.said += len(slots) - len(unsaid)
        self.numbers += len(numbers)
        self.kept += len(numbers) - len(lost)
        if unsaid or lost:
            wanted = "; ".join(one.partition("|")[0] for one in (*unsaid, *lost))
            self.misses.append(f"{source} => {' '.join(text.split())} | {wanted}")

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.words + other.words, self.said + other.said,
            self.numbers + other.numbers, self.kept + other.kept, self.misses + other.misses,
        )  # fmt: skip

    def line(self, name: str) -> str:
        words = f"words {self.said}/{self.words} {_percent(self.said, self.words)}"
        return f"{name:12} {words}  numbers {self.kept}/{self.numbers} {_percent(self.kept, self.numbers)}"


def phrases(part: str) -> dict[str, Tally]:
    tallies: dict[str, Tally] = defaultdict(Tally)
    with (FOLDER / f"phrases_{part}.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            numbers = [one for one in (row["numbers"] or "").split("; ") if one]
            text = producing.phrase(row["russian"])
            tallies[row["category"]].judge(
                row["russian"], text, row["expected"].split("; "), numbers
            )
    return tallies


async def rfqs(part: str) -> dict[str, Tally]:
    rows = tomllib.loads((FOLDER / f"rfqs_{part}.toml").read_text(encoding="utf-8"))["rfq"]
    tallies: dict[str, Tally] = defaultdict(Tally)
    for row in rows:
        rfq, refused = producing.answered(row)
        whole = await producing.letter(rfq)
        for name, source, slots in _expected(row):
            alone, _ = producing.answered(
                {"product": row["product"], name: _as_answer(name, source)}
            )
            text = await producing.letter(alone)
            tallies[name].judge(source, text, slots, [])
        tallies["numbers"].judge(row["name"], whole, [], row["expected"]["numbers"])
        tallies["refused"].misses += [f"{row['name']}: {one.field} {one.key}" for one in refused]
    return tallies


def _expected(row: Row) -> Iterator[tuple[str, str, list[str]]]:
    expected = row["expected"]
    for name in ("product", "purpose", "packaging", "question"):
        if name in expected:
            yield name, row[name], expected[name].split("; ")
    for source, slots in zip(
        row.get("specification", []), expected.get("specification", []), strict=True
    ):
        if slots:
            yield "specification", source, slots.split("; ")


def _as_answer(name: str, source: str) -> str | list[str]:
    return [source] if name == "specification" else source


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def report(name: str, tallies: dict[str, Tally], *, verbose: bool) -> None:
    print(f"== {name}")
    for category, tally in sorted(tallies.items()):
        print(tally.line(category))
    total = sum(tallies.values(), Tally())
    print(total.line("all"))
    for miss in total.misses if verbose else ():
        print("  ", miss)


def main(arguments: list[str]) -> None:
    parts = ["open", "sealed"] if "--sealed" in arguments else ["open"]
    for part in parts:
        # What the sealed part misses stays unread, or it would be sealed no longer.
        verbose = "--misses" in arguments and part == "open"
        report(f"phrases, {part}", phrases(part), verbose=verbose)
        report(f"RFQ answers, {part}", asyncio.run(rfqs(part)), verbose=verbose)


if __name__ == "__main__":
    main(sys.argv[1:])
