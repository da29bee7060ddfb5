"""Cuts a request's first line into the answers it names and the words about the goods."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.domain.choices import one_of
from bot.domain.rfq.model import Step
from bot.domain.rfq.rules import RfqRules

_STEM = 4
_NUMBER = r"[0-9]+(?:(?:\s(?=[0-9]{3}(?![0-9]))|[.,](?=[0-9]))[0-9]+)*"
_SIGNS = "$€₽₸¥"


@dataclass(frozen=True, slots=True)
class FirstLine:
    """`rest` is about the goods; `said` is what was said of each step, in the order it is read."""

    rest: str
    said: tuple[tuple[Step, str], ...] = ()


def first_line(text: str, rules: RfqRules) -> FirstLine:
    """The clauses of the line that answer a step beyond the product."""
    line = FirstLine(text)
    for step, pattern in _patterns(rules):
        line = _taken(line, step, pattern)
    return line


def lone_place(rest: str, rules: RfqRules) -> FirstLine:
    """A name of a place, with its capital, that stands alone behind the goods: a cauldron is none."""
    place, idle = rf"(?:{_places(rules)})[\w-]*", one_of(rules.line.idle)
    pattern = rf"[,;.|]\s*(?P<said>{place})\s*(?:(?:{idle})\s*)?(?=[,;.|]|$)"
    found = _taken(FirstLine(rest), Step.DELIVERY, pattern)
    return found if any(said[0].isupper() for _, said in found.said) else FirstLine(rest)


def tidy(rest: str, rules: RfqRules) -> str:
    """Without the commas and small words that the taken clauses leave behind."""
    idle = one_of(rules.line.idle)
    before = ""
    while before != rest:
        before = rest
        rest = re.sub(r"\s*([,.;+|])(?:\s*[,.;+|])+", r"\1", " ".join(rest.split()))
        rest = re.sub(rf"(?<!\w)(?:{idle})\s*(?=[,;|]|$)", "", rest, flags=re.IGNORECASE)
        rest = re.sub(r"\([\s,|]*\)", "", rest).strip(" ,;:.|+-–—~?!")
    return rest.replace("|", ",").replace(" ,", ",")


def _taken(line: FirstLine, step: Step, pattern: str) -> FirstLine:
    found = re.search(pattern, line.rest, re.IGNORECASE)
    if found is None or (step is not Step.CERTIFICATES and step in dict(line.said)):
        return line
    said = found["said"].strip(" ,.;")
    rest = f"{line.rest[: found.start()]} | {line.rest[found.end() :]}"
    return replace(line, rest=rest, said=(*line.said, (step, said)))


def _patterns(rules: RfqRules) -> Sequence[tuple[Step, str]]:
    words = rules.line
    shares = r"[0-9]{1,3}\s?%?(?:\s?[/–-]\s?[0-9]{1,2}|[^0-9,.;]{1,20}[0-9]{1,2})?[^,;.]*"
    split = r"(?<![\w/.,])[1-9]0(?:/[1-9]0){1,3}(?![\w/])"
    papers = _any_pattern(words.papers)
    denied = one_of((*words.idle, *words.unsampled))
    small, after = rf"(?:(?:{denied})\w*\s+)*", rf"(?:\s+(?:{denied})\w*)*"
    around = one_of(words.of_papers)
    return (
        (Step.PAYMENT, rf"(?<!\w)(?:{one_of(words.pay)})\w*\s+(?P<said>{shares})"),
(Step.SAMPLE, rf"(?<=[\s,.;!|])(?P<said>{small}(?:{one_of(words.sampled)})(?:\s+[0-9][0-9–-]*\s?\w+)?{after})"),
        *[(Step.CERTIFICATES, rf"(?:[+]|(?<!\w)(?:{around})\w*\s)*\s*(?<![\w-])(?P<said>{papers})(?![\w])")] * 3,
        *_delivery(rules),
        (Step.PRICE, _price(rules)),
        (Step.DEADLINE, _deadline(rules)),
        (Step.PAYMENT, rf"(?P<said>{split})(?=\s*$)"),
    )  # fmt: skip


def _delivery(rules: RfqRules) -> list[tuple[Step, str]]:
    terms = one_of(one for term in rules.incoterms for one in term.spellings)
    places = _places(rules)
    bring, place = one_of(rules.line.bring), rf"(?:{places})[\w-]*"
    openers, name = one_of(rules.words.delivery_openers), r"[^\W\d_][\w-]+(?=\s*(?:[,;.]|$))"
    return [
        (Step.DELIVERY, rf"(?<!\w)(?P<said>{place}\s+(?:{terms}))(?!\w)"),
        (Step.DELIVERY, rf"(?<!\w)(?P<said>(?:{terms})(?:\s+(?:(?:{openers})\s+)*(?:{place}|{name}))?)(?!\w)"),
        (Step.DELIVERY, rf"(?<!\w)(?P<said>(?:(?:{bring})\s+)+{place})(?!\w)"),
    ]  # fmt: skip


def _places(rules: RfqRules) -> str:
    known = (stem for place in rules.places for stem in place.stems)
    return one_of((*known, *rules.line.towns))


def _deadline(rules: RfqRules) -> str:
    words = rules.line
    months = rf"(?:{one_of(rules.words.months)})[^\W\d_]*"
    year = one_of(rules.words.new_year)
    periods = one_of(stem for one in rules.periods for stem in one.stems)
    part = rf"(?:(?:{one_of(words.parts_of_time)})\w*\s+)?"
    day = (
        rf"(?:[0-9]{{1,2}}\s+)?{part}{months}|[0-9]{{1,2}}\.[0-9]{{1,2}}(?:\.[0-9]{{2,4}})?|{year}"
    )
    until = rf"(?:{one_of(words.until)})\s+(?:{day})"
    after = rf"(?:{one_of(words.in_time)})[\s–—-]+(?:[0-9]{{1,3}}\s+)?(?:{periods})\w*"
    return rf"(?<!\w)(?P<said>{until}|{after})(?!\w)"


def _price(rules: RfqRules) -> str:
    names = {name for one in rules.currencies for name in (*one.words, *rules.words.cents)}
    long = one_of(name for name in names if len(name) >= _STEM)
    short = one_of(name for name in names if len(name) < _STEM and name[0].isalpha())
    money = rf"(?:[{_SIGNS}]|(?:{long})\w*|(?:{short})(?!\w))\.?"
    span = rf"{_NUMBER}(?:\s?[-–—]\s?{_NUMBER})?"
    one = rf"(?:\s?/\s?[^\W\d_]+|\s+(?:{one_of(rules.line.for_one)})(?!\w))?"
    before = rf"(?:(?:{one_of(rules.line.price)})\s*)*"
    total = one_of(rules.words.total)
    return rf"(?<!\w){before}(?P<said>(?:(?:{total})\s+)?(?:{span}\s?{money}|[{_SIGNS}]\s?{_NUMBER}){one})"


def _any_pattern(patterns: Iterable[str]) -> str:
    return "|".join(sorted(patterns, key=len, reverse=True))
