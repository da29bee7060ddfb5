"""What a person may ask about their own data: what there is, a copy of it, its deletion."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.ids import UserId
from bot.domain.privacy import Held, Section, Topic, is_fresh
from bot.services.ports import Clock, PersonalData


class PrivacyService:
    def __init__(self, data: PersonalData, clock: Clock) -> None:
        self._data = data
        self._clock = clock

    @property
    def held(self) -> Sequence[Held]:
        return self._data.held

    async def count(self, user_id: UserId) -> Mapping[Topic, int]:
        """How much of each topic would go; the open conversation itself is not counted."""
        counted = await self._data.count(user_id)
        return {topic: rows for topic, rows in counted.items() if topic is not Topic.TALK}

    async def export(self, user_id: UserId) -> Sequence[Section]:
        return await self._data.export(user_id)

    def now(self) -> datetime:
        return self._clock.now()

    def erase(self, user_id: UserId, asked_at: datetime | None) -> bool:
        """Stage the deletion of everything; False, and nothing, when the question is too old."""
        if not is_fresh(asked_at, self._clock.now()):
            return False
        self._data.erase(user_id)
        return True


def as_json(sections: Sequence[Section], user_id: UserId, at: datetime) -> bytes:
    """For programs: every table under its name, times in ISO 8601."""
    tables = {section.table: list(section.rows) for section in sections}
    whole = {"user_id": user_id, "exported_at": at, "tables": tables}
    return json.dumps(whole, ensure_ascii=False, indent=2, default=_plain).encode()


def _plain(value: Any) -> str:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
