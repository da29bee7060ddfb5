"""What a person attaches to a deal, so that it can be shown in a dispute."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.deal import Deal, DealError, Evidence, EvidenceKind
from bot.domain.deal.evidence import (
    LARGEST_FILE,
    LONGEST_NOTE,
    MOST_ITEMS,
    clean_name,
    next_number,
)
from bot.domain.errors import NotFoundError
from bot.domain.ids import EvidenceId
from bot.services.ports import Clock, EvidenceRepository, IdFactory

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file as Telegram describes it; `text` are the words sent with it."""

    kind: EvidenceKind
    name: str
    file_id: str
    unique_id: str
    size: int | None
    text: str = ""


class EvidenceService:
    """Every deal was opened with its owner before; every change is staged."""

    def __init__(self, evidence: EvidenceRepository, ids: IdFactory, clock: Clock) -> None:
        self._evidence = evidence
        self._ids = ids
        self._clock = clock

    async def all(self, deal: Deal) -> Sequence[Evidence]:
        """By number, the first attached first."""
        return await self._evidence.all(deal.user_id, deal.id)

    async def get(self, deal: Deal, evidence_id: EvidenceId) -> Evidence:
        """One item. NotFoundError when it is not attached to this deal."""
        found = next((one for one in await self.all(deal) if one.id == evidence_id), None)
        if found is None:
            raise NotFoundError("err-not-found")
        return found

    async def add_note(self, deal: Deal, typed: str) -> Evidence:
        """Words to keep; their fingerprint is known at once. DealError when they do not fit."""
        text = _storable(typed)
        if not text:
            raise DealError("err-evidence-empty")
        if len(text) > LONGEST_NOTE:
            raise DealError("err-deal-long", most=LONGEST_NOTE)
        raw = text.encode()
        note = await self._blank(deal, EvidenceKind.NOTE)
        digest = hashlib.sha256(raw).hexdigest()
        return self._save(replace(note, text=text, sha256=digest, size=len(raw)))

    async def add_file(self, deal: Deal, file: Arrived) -> Evidence:
        """A photo or a file; its fingerprint is not known yet.

        DealError when it is there already, is larger than a bot may download, or is one too many.
        """
        known = next(
            (one for one in await self.all(deal) if one.unique_id == file.unique_id), None
        )
        if known is not None:
            raise DealError("err-evidence-known", number=known.number)
        if file.size is not None and file.size > LARGEST_FILE:
            raise DealError("err-evidence-large", most=LARGEST_FILE // _MEGABYTE)
        item = replace(
            await self._blank(deal, file.kind),
            name=clean_name(file.name), text=_storable(file.text)[:LONGEST_NOTE], file_id=file.file_id,
            unique_id=file.unique_id, size=file.size,
        )  # fmt: skip
        return self._save(item)

    def fingerprint(self, evidence: Evidence, sha256: str, size: int) -> Evidence:
        """The item with what its bytes have shown."""
        return self._save(replace(evidence, sha256=sha256, size=size))

    def delete(self, evidence: Evidence) -> None:
        self._evidence.delete(evidence.user_id, evidence.deal_id, evidence.id)

    async def _blank(self, deal: Deal, kind: EvidenceKind) -> Evidence:
        items = await self.all(deal)
        if len(items) >= MOST_ITEMS:
            raise DealError("err-evidence-many", most=MOST_ITEMS)
        evidence_id, now = EvidenceId(self._ids.next()), self._clock.now()
        return Evidence(evidence_id, deal.user_id, deal.id, now, next_number(items), kind)

    def _save(self, evidence: Evidence) -> Evidence:
        self._evidence.save(evidence)
        return evidence


def _storable(text: str) -> str:
    """Without what no database can hold: NUL and halves of surrogate pairs."""
    return text.replace("\x00", "").encode(errors="ignore").decode().strip()
