"""The facts' own rules: what holds when, what may not be, and how honest the stamp is."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot import i18n
from bot.domain.facts import FRESH_FOR, Fact, FactBook, Grade, Stage
from bot.integrations.facts import load_facts
from bot.integrations.knowledge import KnowledgeError
from bot.texts import facts_text

CHECKED = date(2026, 11, 22)


def _fact(**changes: object) -> Fact:
    values: dict[str, object] = {
        "id": "LIM3", "stage": Stage.CUSTOMS, "text": "fact-plt1", "checked_on": CHECKED,
        "grade": Grade.B, "sources": ("https://example.org/rule",), "changes": True,
    }  # fmt: skip
    return Fact(**{**values, **changes})  # type: ignore[arg-type]


def test_every_fact_of_the_product_is_dated_sourced_and_worded() -> None:
    assert load_facts(has_text=i18n.texts().has).facts


def test_an_announced_rule_is_told_after_the_one_in_force() -> None:
    announced = _fact(since=date(2026, 7, 1), confirmed=False)
    book = FactBook((announced, _fact(since=date(2024, 4, 1))))
    assert [fact.confirmed for fact in book.readings("LIM3", CHECKED)] == [True, False]


def test_a_rule_of_another_country_or_another_time_is_not_told() -> None:
    book = FactBook((_fact(countries=("KZ",), until=date(2025, 1, 1)), _fact(countries=("BY",))))
    assert [fact.countries for fact in book.readings("LIM3", CHECKED)] == [("BY",)]
    assert not book.readings("LIM3", CHECKED, "KZ")


def test_a_fact_goes_stale_after_ninety_days_and_says_so() -> None:
    last_fresh = CHECKED + FRESH_FOR
    assert "90" not in facts_text.stamp([_fact()], last_fresh)
    assert "90" in facts_text.stamp([_fact()], last_fresh + timedelta(days=1))


def test_a_lasting_sourced_fact_needs_no_stamp() -> None:
    assert not facts_text.stamp([_fact(changes=False)], CHECKED)


@pytest.mark.parametrize(
    ("change", "mistake"),
    [
        ("grade = 'B'", "a source is missing"),
        ("grade = 'none'\nsources = ['https://example.org']", "has sources"),
        ("grade = 'A'\nsources = ['somewhere']", "not a web address"),
        ("grade = 'none'\nsince = 2026-02-02\nuntil = 2026-02-01", "ends before it begins"),
        ("grade = 'none'\ncountries = ['Kazakhstan']", "ISO codes"),
        ("grade = 'none'\nstage = 'nowhere'", "stage"),
    ],
)
def test_a_mistake_in_a_fact_stops_the_start(tmp_path: Path, change: str, mistake: str) -> None:
    stage = "" if "stage" in change else "stage = 'customs'\n"
    text = f"[[facts]]\nid = 'X'\ntext = 'fact-plt1'\nchecked_on = 2026-11-22\n{stage}{change}\n"
    (tmp_path / "facts.toml").write_text(text)
    with pytest.raises(KnowledgeError, match=mistake):
        load_facts(tmp_path, has_text=i18n.texts().has)


def test_two_versions_may_not_hold_on_the_same_day(tmp_path: Path) -> None:
    one = "[[facts]]\nid = 'X'\ntext = 'fact-plt1'\nstage = 'customs'\ngrade = 'none'\nchecked_on = 2026-11-22\n"
    (tmp_path / "facts.toml").write_text(f"{one}until = 2026-07-01\n{one}since = 2026-07-01\n")
    with pytest.raises(KnowledgeError, match="two versions"):
        load_facts(tmp_path, has_text=i18n.texts().has)


def test_a_fact_without_words_stops_the_start() -> None:
    with pytest.raises(KnowledgeError, match="no text"):
        load_facts(has_text=lambda _key: False)
