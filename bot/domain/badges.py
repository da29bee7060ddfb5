"""Suppliers' badges: what is said of them is dated, because the platform changes them."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class BadgeFacts:
    """When the explanation (BDG1-BDG10) was last checked, and the pages it rests on."""

    checked_on: date
    sources: tuple[str, ...]
