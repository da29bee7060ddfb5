"""What an operator's monitoring may ask: does it live, is it ready, how is it doing."""

from bot.observation.meter import Meter
from bot.observation.service import observing

__all__ = ["Meter", "observing"]
