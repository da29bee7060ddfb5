"""Answers to `@bot ...` typed in any chat: cards to choose from, each a message to post."""

from bot.inline.answering import answer
from bot.inline.cards import Answer, Card, results

__all__ = ["Answer", "Card", "answer", "results"]
