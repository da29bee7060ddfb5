from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from bot.domain.search import Filters
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, load_search_rules
from tests.unit.search.phrases import RULES

SHIPPED = (KNOWLEDGE / "search.toml").read_text("utf-8")


def test_every_filter_of_the_domain_is_described() -> None:
    assert {rule.name for rule in RULES.links.filters} == {f.name for f in fields(Filters)}


def test_link_rules_say_when_they_were_seen_to_work() -> None:
    assert RULES.links.validated == date(2026, 9, 14)
    assert all(rule.fact.startswith("URL") for rule in RULES.links.filters)


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ("[links.plain]", "[links.plain", "search.toml:"),
        ("validated = 2026-09-14", 'validated = "soon"', "links.validated"),
        ("validated = 2026-09-14", "", "links.validated: Field required"),
        ('"wholesaler",', '"Wholesaler",', "'Wholesaler' should be lower-case"),
        ('"wholesaler",', '"опт",', "'опт' should be lower-case Latin"),
        ('iso = "CN"', 'iso = "China"', "'China' is not an ISO code"),
        ('names = ["taiwan"]', 'names = ["china"]', "'china' stands for two countries"),
        ("https://www.alibaba.com/catalog", "http://alibaba.example/catalog", "should be like"),
        ("https://rfq.alibaba.com", "https://rfq-alibaba.com", "should be like"),
        ('name = "moq_max"', 'name = "moq"', "expected each of"),
        ('value = "y"', 'value = ""', "'trade_assurance' needs a value"),
        ('parameter = "moqt"\nvalue = ""', 'parameter = "moqt"\nvalue = "1"', "'moq_max' needs"),
    ],
)
def test_mistake_in_the_file_is_named(
    tmp_path: Path, before: str, after: str, complaint: str
) -> None:
    assert before in SHIPPED
    path = tmp_path / "search.toml"
    path.write_text(SHIPPED.replace(before, after), "utf-8")
    with pytest.raises(KnowledgeError) as refusal:
        load_search_rules(path)
    assert complaint in str(refusal.value)
    assert all(line.startswith("search.toml: ") for line in str(refusal.value).splitlines())
