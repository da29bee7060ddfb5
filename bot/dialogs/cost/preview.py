"""Sample data, so that every window can be looked at without a database."""

from bot.dialogs.cost.getters import AskData

ASK = AskData(question="Weight?", example="4 kg", skips=True, answered=True, taken="none")
PART = {
    "part": "charges",
    "head": "300 €",
    "answers": [
        {"id": "freight", "name": "Freight", "value": "50 €"},
        {"id": "insurance", "name": "Insurance", "value": "none"},
    ],
}
RESULT = {"result": "<b>300 €</b>", "head": "300 €"}
