"""Sample data, so that every window can be looked at without a database."""

from bot.dialogs.cost.getters import AskData

ASK = AskData(question="Weight?", example="4 kg", skips=True, answered=True)
RESULT = {"result": "<b>300 €</b>", "head": "300 €"}
