"""Reads which words a draft may leave out, and which it may not."""

import tomllib
from pathlib import Path

from bot.domain.drafting import DraftRules


def load_draft_rules(path: Path) -> DraftRules:
    """Raises when the file is missing or malformed."""
    words = tomllib.loads(path.read_text(encoding="utf-8"))
    return DraftRules(frozenset(words["harmless"]), frozenset(words["negations"]))
