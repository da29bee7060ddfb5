"""Checks the glossary, which an operator may have edited."""

import asyncio
from pathlib import Path

from bot.doctor.result import CheckResult, Mark
from bot.integrations.translation.glossary import read_entries

GLOSSARY = Path(__file__).resolve().parent.parent / "knowledge" / "glossary.tsv"
TITLE = "op-doctor-vocabulary"


async def vocabulary(path: Path = GLOSSARY) -> CheckResult:
    """How many entries there are, or where the file is broken."""
    try:
        entries = await asyncio.to_thread(read_entries, path)
    except ValueError as error:
        place = str(error).partition(": ")[0]
        return CheckResult(TITLE, Mark.BAD, "op-doctor-vocabulary-broken", {"place": place})
    except OSError:
        return CheckResult(TITLE, Mark.BAD, "op-doctor-vocabulary-absent", {"file": path.name})
    values = {"count": str(len(entries))}
    return CheckResult(TITLE, Mark.GOOD, "op-doctor-vocabulary-good", values)
