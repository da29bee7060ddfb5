"""Sample data, so that every window can be looked at without a database."""

ITEMS = [{"id": "q.refund", "name": "Refund"}]
TOPICS = {"topics": [{"id": "payment", "name": "Payment"}]}
TOPIC = {"topic": "Payment", "entries": ITEMS}
TERMS = {"terms": [{"id": "t.moq", "name": "MOQ"}]}
ANSWER = {"answer": "<b>Refund</b>\n\nYes.", "related": ITEMS, "opens": "rfq"}
NEAREST = {"question": "money", "found": True, "nothing": False, "nearest": ITEMS}
