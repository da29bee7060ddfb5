"""The three answers, and where one is in a guide."""

from dataclasses import dataclass

from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.platforms import Haste, Lot, Use


@dataclass(slots=True)
class WhereData:
    use: Use | None = None
    lot: Lot | None = None
    haste: Haste | None = None
    platform: str = "alibaba"
    step: int = 1

    def take(self, use: Use | None, lot: Lot | None, haste: Haste | None) -> bool:
        """Keep what a text said; False when it said nothing."""
        self.use, self.lot, self.haste = use or self.use, lot or self.lot, haste or self.haste
        return any((use, lot, haste))


def read(manager: DialogManager) -> WhereData:
    return dialog_data.read(manager, WhereData)


def write(manager: DialogManager, data: WhereData) -> None:
    dialog_data.write(manager, data)
