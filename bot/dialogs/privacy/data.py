"""When the question about erasing was asked; an answer after too long does nothing."""

from dataclasses import dataclass
from datetime import datetime

from aiogram_dialog import DialogManager

from bot import dialog_data


@dataclass(slots=True)
class PrivacyData:
    """`late`: the last answer came too late, and the question is asked anew."""

    asked_at: datetime | None = None
    late: bool = False


def read(manager: DialogManager) -> PrivacyData:
    return dialog_data.read(manager, PrivacyData)


def ask(manager: DialogManager, now: datetime, *, late: bool = False) -> None:
    dialog_data.write(manager, PrivacyData(now, late))
