"""Finds names that look like a setting with a typo: such a setting is silently not there."""

import difflib
import os
from collections.abc import Collection, Iterator

from dotenv import dotenv_values

# Closer than this is a slip of the finger; `REDIS_URI` for `REDIS_URL` counts as one.
_CLOSE = 0.85


def misspelt(known: Collection[str]) -> Iterator[tuple[str, str]]:
    """Pairs of a written name and the setting it resembles, from the environment and `.env`."""
    names = {name.upper() for name in known}
    in_file = dotenv_values(".env", encoding="utf-8-sig")
    written = {name.upper() for name in (*os.environ, *in_file)}
    for name in sorted(written - names):
        if close := difflib.get_close_matches(name, names, n=1, cutoff=_CLOSE):
            yield name, close[0]
