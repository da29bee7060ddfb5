"""Reads which words a draft may leave out, and which it may not."""

import tomllib
from pathlib import Path

from bot.domain.drafting import DraftRules


def load_draft_rules(path: Path) -> DraftRules:
    """Raises when the file is missing or malformed."""
    words = tomllib.loads(path.read_text(encoding="utf-8"))
    return DraftRules(
        harmless=frozenset(words["harmless"]),
        negations=frozenset(words["negations"]),
        refusals=frozenset(words["refusals"]),
        refusal=(words["refusal"]["en"], words["refusal"]["zh"]),
        openings={word: (en, zh) for word, (en, zh) in words["openings"].items()},
        holding={word: (en, zh) for word, (en, zh) in words["holding"].items()},
        holders=frozenset(words["holders"]),
    )
