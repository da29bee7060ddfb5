"""Personal data across all tables: the register, the copy, the deletion, the change of key."""

from bot.db.personal.data import SqlPersonalData
from bot.db.personal.register import NOBODYS, REGISTER, Kept

__all__ = ["NOBODYS", "REGISTER", "Kept", "SqlPersonalData"]
