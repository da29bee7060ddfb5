"""Finds in a phrase's tokens the parts that say when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.reminder.tokens import Token

# Letters are kinds of tokens: see `bot.domain.reminder.tokens` and `bot.integrations.reminder_words`.
_DATES = (
    ("edge", r"[vouk]*(?P<e>E)(?P<s>s?)(?:U(?=[mU]))?(?:(?P<m>m)|(?P<u>U))"),
    ("month_date", r"[vouk]?(?P<n>[nJ])(?P<m>m)(?:(?P<y>n)U?)?"),
    ("digits", r"[vouk]?(?P<d>d)"),
    ("digits", r"(?<!v)[ouk]?(?P<d>p)"),
    ("day_number", r"[vouk]?(?P<n>[nJ])S"),
    ("day_after", r"T(?P<r>r)"),
    ("new_year", r"(?<!K)[vouk]?(?P<g>G)U"),
    ("relative", r"[vu]?o?(?P<r>r)"),
    ("weekday", r"[vouk]?(?P<s>s?)(?P<w>w)"),
    ("next_week", r"[ov]s(?P<u>U)"),
    ("day_number", r"[vouk]?(?P<n>J)(?![UPqx])"),
    ("day_number", r"[vouk]?(?P<n>J)(?=x)"),
)
_TIMES = (
    ("half_past", r"v?(?:(?P<l>L)|l(?P<j>J))(?P<q>[qP])?"),
    ("quarter_past", r"v?Q(?P<j>J)(?P<q>[qP])?"),
    ("less", r"v?X(?:(?P<m>n)U?|Q)(?P<n>n)U?(?P<q>[qP])?"),
    ("clock", r"[vo]?(?P<t>t)(?P<q>[qP])?"),
    ("clock", r"v(?P<t>p)(?P<q>[qP])?"),
    ("hours", r"v?(?P<n>n)(?P<u>U)(?P<n2>n)(?P<u2>U)(?P<q>[qP])?"),
    ("hours", r"v(?P<n>n)(?P<u>U)(?P<q>[qPU])"),
    ("hours", r"(?P<n>n)(?P<u>U)(?P<q>[qP])"),
    ("hours", r"v(?P<n>n)(?P<u>U)"),
    ("hours", r"v(?P<n>n)(?P<n2>n)(?![mSUx])(?P<q>q)?"),
    ("hours", r"v(?P<n>n)(?P<n2>n)(?=x*$)"),
    ("hours", r"U?[vo]*(?P<n>n)(?P<q>q)"),
    ("hours", r"U?v(?P<n>n)(?P<q>P)?"),
    ("hours", r"T(?P<n>n)U?(?![UmS])"),
    ("after_part", r"T(?P<p>P)"),
    ("since", r"o(?P<h>q)"),
    ("noon", r"v(?P<x>N)"),
    ("midnight", r"v(?P<x>M)"),
    ("part", r"[vok]?(?P<p>P)"),
)
_REPEATS = (
    ("weekly_on", r"(?:e|k)(?=w)"),
    ("each_part", r"(?:e|k)(?=P)"),
    ("each_number", r"e(?=[nJ]S)"),
    ("each", r"v?e(?P<n>n?)(?P<u>U)"),
    ("each", r"(?:n|U)?Rv(?P<n>n?)(?P<u>U)"),
    ("workdays", r"[kve]*(?P<x>B)"),
    ("daily", r"(?P<x>D)"),
    ("weekly", r"(?P<x>W)"),
    ("monthly", r"(?P<x>O)"),
)
_AFTER = (
    ("after", r"i(?P<n>n)(?P<u>U)(?:(?P<n2>n)(?P<u2>U))?"),
    ("half_hour", r"i(?:h|l(?P<u>U))"),
    ("half_year", r"i(?P<y>Y)"),
    ("hour_and", r"i(?P<u>U)(?P<n2>n)(?![UmSq])"),
    ("after", r"i(?P<u>U)"),
)
_BEFORE = (("before", r"z(?P<n>n?)(?P<u>U)u(?=v?[nJdpr])"), ("before", r"z(?P<n>n?)(?P<u>U)u"))


@dataclass(slots=True)
class Said:
    """A part that was found: its name and the values of its tokens."""

    name: str
    values: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Reading:
    """Whatever was found, and the tokens that nothing took."""

    rest: list[Token]
    after: Said | None = None
    before: Said | None = None
    repeat: Said | None = None
    date: Said | None = None
    time: Said | None = None


def read(tokens: Sequence[Token]) -> Reading:
    """The first pattern of each list that fits takes its tokens out of the phrase."""
    reading = Reading(list(tokens))
    reading.before = _take(reading, _BEFORE)
    reading.after = _take(reading, _AFTER)
    reading.repeat = _take(reading, _REPEATS)
    reading.date = _take(reading, _DATES)
    if reading.repeat is None:
        reading.repeat = _take(reading, _REPEATS)
    reading.time = _take(reading, _TIMES)
    if reading.time and reading.time.name == "part":
        exact = _take(reading, _TIMES[:-1])
        if exact:
            exact.values.setdefault("q", reading.time.values["p"])
            reading.time = exact
    elif reading.time and (part := _take(reading, _TIMES[-1:])):
        reading.time.values.setdefault("q", part.values["p"])
    return reading


def _take(reading: Reading, patterns: Sequence[tuple[str, str]]) -> Said | None:
    solid = [(at, one) for at, one in enumerate(reading.rest) if one.kind != ","]
    kinds = "".join(one.kind for _, one in solid)
    for name, pattern in patterns:
        if match := re.search(pattern, kinds):
            values = {
                key: solid[start][1].value
                for key, (start, end) in ((key, match.span(key)) for key in match.re.groupindex)
                if end > start >= 0
            }
            taken = {at for at, _ in solid[match.start() : match.end()]}
            # A hole keeps words apart that were not neighbours.
            reading.rest = [
                Token("#", "", one.start, one.start) if at in taken else one
                for at, one in enumerate(reading.rest)
            ]
            return Said(name, values)
    return None
