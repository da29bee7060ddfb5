"""The maker's country: named in the wish, it belongs into the filter (S9)."""

from collections.abc import Sequence

from bot.domain.search.model import Reason
from bot.domain.search.parts import Part
from bot.domain.search.rules import WordRules


def country_of(part: Part, rules: WordRules) -> str:
    """ISO alpha-2 of the country a COUNTRY part names; '' when no filter has it."""
    words = [word.casefold() for word in part.words]
    endings = (" ".join(words[start:]) for start in range(len(words)))
    return next((rules.countries[name] for name in endings if name in rules.countries), "")


def first_country(parts: Sequence[Part], rules: WordRules) -> str | None:
    """The first country that the wish names and the filter knows."""
    named = (country_of(part, rules) for part in parts if part.reason is Reason.COUNTRY)
    return next(filter(None, named), None)
