"""How the parts of a phrase look, as sequences of the kinds of its tokens.

Letters are kinds: see `bot.domain.reminder.tokens` and `bot.integrations.reminder_words`; `#` is
where another part has been taken out. Of each list the first pattern that fits is the one.
"""

Patterns = tuple[tuple[str, str], ...]

_WEEKDAYS = "[wV](?:a?[kev]*[wV])*"

DATES: Patterns = (
    ("ranked", r"[vouk]?(?P<k>[CE])(?P<w>w)(?:(?P<m>m)|U)"),
    ("edge", r"[vouk]*(?P<e>E)(?P<s>s?)(?:U(?=[mU]))?(?:(?P<m>m)|(?P<u>U))"),
    ("month_date", r"[vouk]?(?P<n>[nJ])(?P<m>m)(?:(?P<y>n)U?)?"),
    ("digits", r"[vouk]?(?P<d>d)"),
    ("digits", r"(?<!v)[ouk]?(?P<d>p)"),
    ("day_number", r"[ov](?P<s>s)U[vouk]?(?P<n>[nJ])S"),
    ("day_number", r"[vouk]?(?P<n>[nJ])S(?:(?P<s>s)U)?"),
    ("day_after", r"T(?P<r>r)"),
    ("new_year", r"(?<!K)[vouk]?(?P<g>G)U"),
    ("spring_festival", r"[vouk]?(?P<days>K)GU"),
    ("week_day", r"[ov]sU[vo]?(?P<w>w)"),
    ("week_day", r"[vo]?(?P<w>w)[ov]sU"),
    ("relative", r"[vu]?o?(?P<r>r)"),
    ("weekday", r"[vouk]?(?P<s>s?)(?P<w>[wV])"),
    ("next", r"[ov]s(?P<u>U)"),
    ("day_number", r"(?<![Ql])[vouk]?(?P<n>J)(?![UPq])"),
)
RELATIVE: Patterns = (("relative", r"[vu]?o?(?P<r>r)"),)
AGREEING: Patterns = (("same_day", r"[vo]*s?[wr](?=#)"), ("same_day", r"(?<=#)[vo]*s?[wr]"))
"""The weekday that is told beside a date."""
TWO_DATES = r"(?:[nJ]m|d).*(?<![nJ]m)(?<!d)[vou]*r|r(?!v?o?(?:[nJ]m|d)).*(?:[nJ]m|d)"
"""A day like «tomorrow», and elsewhere a date, which then belongs to the matter."""

TIMES: Patterns = (
    ("half_past", r"v?(?:(?P<l>L)|l(?P<j>J))(?P<q>[qP])?"),
    ("quarter_past", r"v?Q(?P<j>J)(?P<q>[qP])?"),
    ("less", r"v?X(?:(?P<m>n)U?|Q)(?P<n>n)U?(?P<q>[qP])?"),
    ("clock", r"[vo]?(?P<t>t)(?P<q>[qP])?"),
    ("clock", r"v(?P<t>[pc])(?P<q>[qP])?"),
    ("clock", r"(?:^|(?<=#))(?P<t>c)(?P<q>[qP])?"),
    ("hours", r"v?(?P<n>n)(?P<u>U)(?P<n2>n)(?P<u2>U)(?P<q>[qP])?"),
    ("hours", r"v(?P<n>n)(?P<u>U)(?P<q>[qPU])"),
    ("hours", r"(?P<n>n)(?P<u>U)(?P<q>[qP])"),
    ("hours", r"v(?P<n>n)(?P<u>U)"),
    ("hours", r"v(?P<u>U)(?P<q>[qU])"),
    ("hours", r"v(?P<n>n)(?P<n2>n)(?![mSUxA])(?P<q>q)?"),
    ("hours", r"v(?P<n>n)(?P<n2>n)(?=[xA]*$)"),
    ("hours", r"U?[vo]*(?P<n>n)(?P<q>q)"),
    ("hours", r"U?v(?P<n>n)(?P<q>P)?"),
    ("hours", r"T(?P<n>n)U?(?![UmS])"),
    ("after_part", r"T(?P<p>P)"),
    ("before_part", r"u(?P<p>P)"),
    ("since", r"o(?P<h>q)"),
    ("toward", r"v(?P<h>q)"),
    ("noon", r"v?(?P<x>N)"),
    ("midnight", r"v?(?P<x>M)"),
)
PART_OF_DAY: Patterns = (("part", r"[vok]?(?P<p>P)"),)
REPEATS: Patterns = (
    ("all_but", rf"(?:D|eU)c(?P<w>{_WEEKDAYS})"),
    ("all_but", rf"c(?P<w>{_WEEKDAYS})(?:D|eU)"),
    ("each", r"(?:n|U)?Rv(?P<n>n?)(?P<u>U)"),
    ("weekly_on", rf"[ek](?P<w>{_WEEKDAYS})"),
    ("each_part", r"(?:e|k)(?=P)"),
    ("each_number", r"e(?=[nJ]S)"),
    ("each", r"v?e(?P<n>n?)(?P<u>U)"),
    ("workdays", r"[kve]*(?P<x>B)"),
    ("daily", r"(?P<x>D)"),
    ("weekly", r"(?P<x>W)"),
    ("monthly", r"(?P<x>O)"),
)
AFTER: Patterns = (
    ("working_days", r"i(?P<n>n)b(?P<u>U)"),
    ("after", r"(?P<u>U)i(?P<n>n)(?!U)"),
    ("after", r"i(?P<n>n)(?P<u>U)(?:(?P<n2>n)(?P<u2>U))?"),
    ("half_hour", r"i(?:h|l(?P<u>U))"),
    ("quarter_hour", r"iQ(?P<u>U)"),
    ("half_year", r"i(?P<y>Y)"),
    ("hour_and", r"i(?P<u>U)(?P<n2>n)(?![UmSq])"),
    ("after", r"i(?P<u>U)"),
)
_A_DAY = r"(?=v?(?:[nJ][mS]|[dprEM]|K?G))"
BEFORE: Patterns = (
    ("later", rf"i(?P<n>n?)(?P<u>U)T{_A_DAY}"),
    ("later", rf"[ov]s(?P<u>U)T{_A_DAY}"),
    ("before", r"z(?P<n>n?)(?P<u>U)u(?=v?[nJdpr])"),
    ("before", r"z(?P<n>n?)(?P<u>U)u"),
    ("half_hour", r"z(?:h|l(?P<u>U))u"),
    ("before", r"Ax?z(?P<n>n?)(?P<u>U)"),
    ("before", r"z(?P<n>n?)(?P<u>U)(?=A)"),
    ("half_hour", r"Ax?z(?:h|l(?P<u>U))"),
    ("later", r"(?P<u>T)(?=v?(?:K?GU|[nJ]m|d))"),
    ("before", r"(?P<u>y)"),
    ("before", r"(?P<u>f)(?=K?G|[nJ]m|d)"),
)
