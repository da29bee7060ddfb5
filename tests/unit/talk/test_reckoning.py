"""Small sums are reckoned; a wish with numbers is none."""

from decimal import Decimal

import pytest

from bot.domain.money import named_currencies
from bot.domain.reckoning import AtRate, PerPiece, Reckoned, reckon
from bot.domain.talk import TalkRules
from bot.integrations.rfq_rules import load_rfq_rules


def _reckon(text: str, rules: TalkRules) -> Reckoned | None:
    currencies = load_rfq_rules().currencies
    return reckon(text, rules.sums, lambda word: "".join(named_currencies(word, currencies)[:1]))


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("если юань 12,4 то 18600 юаней это", "230640.0"),
        ("18 600 юаней по 12.4", "230640.0"),
        ("100$ по курсу 80", "8000"),
        ("при курсе 80 сколько будет 100 долларов", "8000"),
    ],
)
def test_money_at_a_named_rate(rules: TalkRules, text: str, worth: str) -> None:
    found = _reckon(text, rules)
    assert isinstance(found, AtRate)
    assert found.worth == Decimal(worth)


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("200 штук по 1,85 плюс доставка 140 сколько выходит за штуку", "2.55"),
        ("100 шт по 3 доллара доставка 50 упаковка 10", "3.6"),
        ("500 пар по 2", "2"),
    ],
)
def test_price_of_a_piece(rules: TalkRules, text: str, each: str) -> None:
    found = _reckon(text, rules)
    assert isinstance(found, PerPiece)
    assert found.each == Decimal(each)


@pytest.mark.parametrize(
    "text",
    [
        "термос 200 штук по 150",
        "5000 юаней",
        "200",
        "0 штук по 5",
        "10 штук по 0",
        "",
        "1 2 3 юаня",
    ],
)
def test_anything_else_is_no_sum(rules: TalkRules, text: str) -> None:
    assert _reckon(text, rules) is None
