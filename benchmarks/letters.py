"""What a letter costs offline: `python -m benchmarks.letters`. Compare within one run only."""

import asyncio
import datetime as dt
import statistics
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

from benchmarks.quality import producing
from bot.domain.sheet import Sheet, SheetPart
from bot.integrations.printing import PdfPrinter

ROWS = Path(__file__).parent / "quality" / "rfqs_open.toml"
ROUNDS = 5


def milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def report(name: str, times: list[float]) -> None:
    worst = max(times)
    print(f"{name:28} p50 {statistics.median(times):7.2f} ms   worst {worst:7.2f} ms")


def main() -> None:
    rows = tomllib.loads(ROWS.read_text(encoding="utf-8"))["rfq"]
    rfqs = [producing.answered(row)[0] for row in rows]
    with asyncio.Runner() as runner:
        letters = [runner.run(producing.letter(rfq)) for rfq in rfqs]
        answers = [
            milliseconds(lambda row=row: producing.answered(row)) / len(row)
            for _ in range(ROUNDS)
            for row in rows
        ]
        written = [
            milliseconds(lambda rfq=rfq: runner.run(producing.letter(rfq)))
            for _ in range(ROUNDS)
            for rfq in rfqs
        ]
        printer, day = PdfPrinter(), dt.date(2026, 11, 25).isoformat()
        sheets = [Sheet("RFQ", (SheetPart("", (text,)),), day) for text in letters]
        first = milliseconds(lambda: runner.run(printer.pdf(sheets[0])))
        printed = [milliseconds(lambda one=one: runner.run(printer.pdf(one))) for one in sheets]
    report("one answer read", answers)
    report("letter translated, written", written)
    print(f"{'first PDF of the process':28}     {first:7.2f} ms")
    report("PDF", printed)


if __name__ == "__main__":
    main()
