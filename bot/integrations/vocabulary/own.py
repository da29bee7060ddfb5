"""The operator's own table: tab-separated columns named in its first line."""

from collections.abc import Iterable, Sequence

from bot.domain.translation import Role
from bot.domain.vocabulary import Word, WordSource
from bot.integrations.translation.glossary import HEADER
from bot.integrations.translation.keys import KeyMaker
from bot.integrations.vocabulary.draft import Draft, Fault, Mistake, Skip
from bot.integrations.vocabulary.files import TextFile
from bot.integrations.vocabulary.rules import ROLES, fault_of, tidy

_TAB = "\t"
_NEEDED = {"ru", "en"}
_COLUMNS = set(HEADER.split(_TAB))


def is_own(first_line: str) -> bool:
    """Whether the line names columns of our table: Russian and English at least, in any order."""
    named = _columns(first_line)
    return set(named) <= _COLUMNS and set(named) >= _NEEDED and len(set(named)) == len(named)


def read_own(files: Iterable[TextFile], maker: KeyMaker) -> Draft:
    """All rows of the tables. A row without a role is a product."""
    draft = Draft(WordSource.OWN)
    for file in files:
        columns = _columns(file.lines[0][1])
        for number, line in file.lines[1:]:
            draft.read += 1
            found = _row(line, columns)
            fault = found if isinstance(found, Fault) else fault_of(found, maker)
            if isinstance(found, Word) and fault is None:
                fault = _keep(found, draft)
            if fault:
                draft.mistakes.append(Mistake(file.name, number, fault))
    return draft


def _row(line: str, columns: Sequence[str]) -> Word | Fault:
    cells = line.split(_TAB)
    if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
        return Fault.COLUMNS
    row = dict(zip(columns, (cell.strip() for cell in cells), strict=False))
    role = ROLES.get(row.get("role", "").lower() or Role.HEAD.value)
    if role is None:
        return Fault.ROLE
    return tidy(row.get("ru", ""), row.get("en", ""), row.get("zh", ""), role)


def _keep(word: Word, draft: Draft) -> Fault | None:
    known = draft.words.setdefault(word.ru, word)
    if known is word:
        return None
    if known != word:
        return Fault.CONTRADICTION
    draft.skipped[Skip.REPEATED] += 1
    return None


def _columns(line: str) -> list[str]:
    return [name.strip().lower() for name in line.split(_TAB)]
