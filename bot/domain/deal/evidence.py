"""What proves how a deal went: notes, photos and files with their time and SHA-256."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.ids import DealId, EvidenceId, UserId

MOST_ITEMS: Final = 200
# What a bot may download of a file (getFile).
LARGEST_FILE: Final = 20 * 1024 * 1024
LONGEST_NOTE: Final = 4000
_LONGEST_NAME: Final = 80
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')
# Windows opens none of these, whatever their extension.
_DEVICES = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_HIDDEN = ("Cc", "Cf", "Cn", "Cs", "Co", "Zl", "Zp")


class EvidenceKind(StrEnum):
    NOTE = "note"
    PHOTO = "photo"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing attached to a deal.

    `number` is its place in the list and stays when others are deleted. `text` is the note, or the
    words sent with a file. `sha256` (hex) is of the bytes, of a note's in UTF-8; "" until the file
    could be downloaded once. `size` is in bytes, None when Telegram did not tell. Time is aware UTC.
    """

    id: EvidenceId
    user_id: UserId
    deal_id: DealId
    created_at: datetime
    number: int
    kind: EvidenceKind
    name: str = ""
    text: str = ""
    file_id: str = ""
    unique_id: str = ""
    size: int | None = None
    sha256: str = ""

    @property
    def is_file(self) -> bool:
        return self.kind is not EvidenceKind.NOTE

    @property
    def entry(self) -> str:
        """Its name in an archive: a number and a clean name, no ids."""
        return f"{self.number:03}-{self.name or 'note.txt'}"


def clean_name(typed: str) -> str:
    """A file name without folders, control characters and signs that some system forbids."""
    last = re.split(r"[\\/]", unicodedata.normalize("NFC", typed))[-1]
    visible = "".join(one for one in last if unicodedata.category(one) not in _HIDDEN)
    name = " ".join(_FORBIDDEN.sub("_", visible).split()).strip(" .")
    if _DEVICES.match(name):
        name = f"_{name}"
    stem, dot, extension = name.rpartition(".")
    if len(name) <= _LONGEST_NAME or not dot or len(extension) > _LONGEST_NAME // 2:
        return name[:_LONGEST_NAME].strip(" .") or "file"
    return f"{stem[: _LONGEST_NAME - len(extension) - 1].strip()}.{extension}"


def next_number(items: Sequence[Evidence]) -> int:
    return max((one.number for one in items), default=0) + 1
