"""Reads the files from which an operator fills the glossary."""

from bot.integrations.vocabulary.draft import Draft, Fault, Mistake, Skip
from bot.integrations.vocabulary.names import Namer
from bot.integrations.vocabulary.preparing import Prepared, prepare
from bot.integrations.vocabulary.reading import read

__all__ = ["Draft", "Fault", "Mistake", "Namer", "Prepared", "Skip", "prepare", "read"]
