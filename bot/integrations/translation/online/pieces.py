"""Cuts a text into requests: paragraph by paragraph, a long one at the ends of sentences."""

import re

_SENTENCE_END = re.compile(r"(?<=[.!?;\u3002\uff01\uff1f])\s+")
_SIGNS = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u20e3\ufe0e\ufe0f\u200d\U000e0020-\U000e007f]"
)
_SPACES = re.compile(r"[^\S\n]+")

Lines = list[list[str]]


def cleaned(text: str) -> str:
    """Without emoji, which some translators turn into other text, and without runs of spaces."""
    return _SPACES.sub(" ", _SIGNS.sub("", text.replace("\r\n", "\n"))).strip()


def lines(text: str, longest: int) -> Lines | None:
    """The requests of each line; None when a sentence is over `longest` bytes of UTF-8."""
    found = [_requests(line.strip(), longest) for line in text.split("\n")]
    return None if any(one is None for one in found) else [one or [] for one in found]


def joined(parts: Lines) -> str:
    """The text again."""
    return "\n".join(" ".join(line) for line in parts)


def _requests(line: str, longest: int) -> list[str] | None:
    requests: list[str] = []
    for sentence in _SENTENCE_END.split(line) if line else []:
        if len(sentence.encode()) > longest:
            return None
        together = f"{requests[-1]} {sentence}" if requests else sentence
        if requests and len(together.encode()) <= longest:
            requests[-1] = together
        else:
            requests.append(sentence)
    return requests
