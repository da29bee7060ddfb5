"""What in a supplier's message should stop a buyer, or make one careful."""

from bot.domain.traps.finding import TrapFinder
from bot.domain.traps.model import Level, Trap, TrapBook

__all__ = ["Level", "Trap", "TrapBook", "TrapFinder"]
