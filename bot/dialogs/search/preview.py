"""Sample data, so that every window can be looked at without a database."""

from typing import Any

RESULT: dict[str, Any] = {
    "answer": "<code>wireless headphones</code>",
    "query": "wireless headphones",
    "link": "https://www.alibaba.com/trade/search?SearchText=wireless+headphones",
    "verified": "on",
    "trade_assurance": "off",
    "free_sample": "off",
    "country": "China",
    "quantity": "100",
    "price": "none",
    "unsure": [{"id": "1", "source": "yuna", "english": "Yuna"}],
}
PRODUCTS = {"products": [{"id": "0", "name": "solar panel"}, {"id": "1", "name": "inverter"}]}
NOTHING = {
    "query": "wireless headphones",
    "shorter": "headphones",
    "shorter_link": RESULT["link"],
    "wider": "headset",
    "wider_link": RESULT["link"],
    "unfiltered": RESULT["link"],
    "suppliers": RESULT["link"],
    "rfq": "https://rfq.alibaba.com/rfq/profession.htm?rfqName=wireless+headphones",
}
EXCLUDED = {"words": [{"id": "kids", "word": "kids"}], "query": "headphones -kids"}
BADGES = {"facts": "<b>Gold Supplier</b>"}
WORDS = {"words": [{"id": "0", "source": "yuna", "english": "Yuna"}]}
WORD = {"source": "yuna", "english": "Yuna", "guess": "", "online": "juno"}
HISTORY = {"history": [{"id": "a", "text": "headphones"}], "empty": "no"}
