"""The listed questions and how many of them get an answer that would help."""

from dataclasses import dataclass
from pathlib import Path

from bot.domain.answers import Index, Kind, Ref, Sureness, judge

QUESTIONS = Path(__file__).with_name("questions.tsv")
STORIES = QUESTIONS.with_name("stories.tsv")
LATER = QUESTIONS.with_name("later.tsv")
NOTHING = "none"
HELD_OUT = 3


@dataclass(frozen=True)
class Asked:
    question: str
    accepted: frozenset[str]


@dataclass(frozen=True)
class Score:
    """Shares of what can be answered; `false_sure` counts answers to what cannot be."""

    first: float
    nearest: float
    false_sure: int


def asked(path: Path = QUESTIONS) -> list[Asked]:
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines() if line)
    return [Asked(question, frozenset(accepted.split("|"))) for question, accepted in rows]


def open_part() -> list[Asked]:
    """What the ranking was tuned on: two of every three."""
    return [one for place, one in enumerate(asked()) if place % HELD_OUT != HELD_OUT - 1]


def held_out() -> list[Asked]:
    return [one for place, one in enumerate(asked()) if place % HELD_OUT == HELD_OUT - 1]


def name(ref: Ref) -> str:
    return f"term:{ref.id}" if ref.kind is Kind.TERM else ref.id


def measure(index: Index, questions: list[Asked]) -> Score:
    replies = [(one.accepted, judge(index.rank(one.question))) for one in questions]
    real = [
        (accepted, [name(ref) for ref in reply.found])
        for accepted, reply in replies
        if NOTHING not in accepted
    ]
    false = [
        reply
        for accepted, reply in replies
        if NOTHING in accepted and reply.sureness is Sureness.SURE
    ]
    first = sum(bool(found) and found[0] in accepted for accepted, found in real)
    nearest = sum(not accepted.isdisjoint(found) for accepted, found in real)
    return Score(first / len(real), nearest / len(real), len(false))
