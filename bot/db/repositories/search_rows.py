"""Between a Search and its row; prices travel as text, so that not a kopeck is lost."""

from collections.abc import Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from sqlalchemy import RowMapping

from bot.domain.ids import SearchId, UserId
from bot.domain.search import Filters, Search

_PRICES = ("price_min", "price_max")


def to_row(search: Search) -> dict[str, Any]:
    return {
        "id": search.id,
        "user_id": search.user_id,
        "text": search.text,
        "product": search.product,
        "minus_words": list(search.minus_words),
        "filters": _filters_to_json(search.filters),
        "created_at": search.created_at,
    }


def to_search(row: RowMapping) -> Search:
    return Search(
        id=SearchId(row["id"]),
        user_id=UserId(row["user_id"]),
        text=row["text"],
        created_at=row["created_at"],
        product=row["product"],
        minus_words=tuple(row["minus_words"]),
        filters=_filters_from_json(row["filters"]),
    )


def _filters_to_json(filters: Filters) -> dict[str, Any]:
    chosen = {n: v for n, v in asdict(filters).items() if v is not None and v is not False}
    return chosen | {name: str(chosen[name]) for name in _PRICES if name in chosen}


def _filters_from_json(stored: Mapping[str, Any]) -> Filters:
    prices = {name: Decimal(stored[name]) for name in _PRICES if name in stored}
    return Filters(**{**stored, **prices})
