"""The picture of a deal's timeline: a PNG with its own Latin, Cyrillic and Chinese letters."""

from bot.integrations.drawing.painter import PillowPainter

__all__ = ["PillowPainter"]
