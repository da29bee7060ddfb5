"""Tells the operator what became of the files."""

from collections.abc import Sequence

from bot.commands import output
from bot.integrations.vocabulary import Draft, Mistake
from bot.integrations.vocabulary.rules import ROLES

_MISTAKES_SHOWN = 10
_EXAMPLES = 5


def refuse(mistakes: Sequence[Mistake]) -> None:
    """The first mistakes, each with its place, and how many more there are."""
    output.complain("op-glossary-refused", count=str(len(mistakes)))
    for mistake in mistakes[:_MISTAKES_SHOWN]:
        fault = output.line(mistake.fault, roles=", ".join(ROLES))
        place = {"file": mistake.file, "line": str(mistake.line)}
        output.complain("op-glossary-mistake", **place, fault=fault)
    if (more := len(mistakes) - _MISTAKES_SHOWN) > 0:
        output.complain("op-glossary-mistakes-more", count=str(more))


def tell(draft: Draft, taken: int, overruled: Sequence[str], *, changed: bool) -> None:
    """What was read, left out and taken."""
    output.tell("op-glossary-read", count=str(draft.read))
    for reason, count in draft.skipped.most_common():
        if count:
            output.tell("op-glossary-skip", count=str(count), reason=output.line(reason))
    if overruled:
        examples = ", ".join(overruled[:_EXAMPLES])
        output.tell("op-glossary-overruled", count=str(len(overruled)), examples=examples)
    if changed:
        output.tell("op-glossary-taken", count=str(taken))
    else:
        output.tell("op-glossary-taken-nothing")
