"""Sample data, so that every window can be looked at without a database."""

METHODS = {
    "money": "5 000 $",
    "methods": [{"id": "card", "name": "Card", "chosen": "yes"}],
}
RESULT = {"table": "<b>5 000 $</b>", "best": "Card", "nested": True}
CHANGE = {
    "head": "5 000 $",
    "country": "Kazakhstan",
    "bank": "Kazakhstan",
    "money": "5 000 $",
    "payer": "person",
    "order": "yes",
}
METHOD = {"card": "<b>Card</b>"}
COMPARED = {"compared": "<b>Card</b>"}
