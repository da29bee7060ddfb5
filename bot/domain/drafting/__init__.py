"""A text worded offline: what the glossary is sure of, and by name what it is not."""

from bot.domain.drafting.cutting import DraftRules, chunks, has_cyrillic, latin_only
from bot.domain.drafting.wording import names_to_keep, stands, worded

__all__ = [
    "DraftRules",
    "chunks",
    "has_cyrillic",
    "latin_only",
    "names_to_keep",
    "stands",
    "worded",
]
