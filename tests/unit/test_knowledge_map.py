"""Everything the product's source article says reaches somebody, in today's form."""

from tests.knowledge_map import LEFT_OUT, STATEMENTS, carriers


def test_every_statement_is_told_somewhere_or_left_out_for_a_reason() -> None:
    assert len(STATEMENTS) == 138
    unmapped = [name for name, places in carriers().items() if not places and name not in LEFT_OUT]
    assert not unmapped


def test_nothing_that_is_told_is_called_left_out() -> None:
    assert not [name for name, places in carriers().items() if places and name in LEFT_OUT]
