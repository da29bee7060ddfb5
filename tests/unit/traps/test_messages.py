"""The listed messages: no trap passes, nobody honest is suspected, no term is made up."""

import pytest

from bot.services.message_reader import MessageReader, SupplierMessage
from tests.unit.traps.measured import Expected, expected, is_right, told

MOST_LEFT_OUT = 10
Readings = list[tuple[Expected, SupplierMessage]]


@pytest.fixture(scope="module")
def readings(reader: MessageReader) -> Readings:
    return [(one, reader.read(one.text)) for one in expected()]


def test_every_listed_trap_is_known_and_no_honest_message_alarms(readings: Readings) -> None:
    for one, found in readings:
        assert frozenset(trap.id for trap in found.traps) == one.traps, one


def test_no_listed_term_is_read_wrong(readings: Readings) -> None:
    for one, found in readings:
        for field, value in told(found.quote).items():
            assert field in one.fields, (one, field, value)
            assert is_right(field, value, one.fields[field]), (one, field, value)


def test_few_listed_terms_are_left_out(readings: Readings) -> None:
    left_out = [
        (one.id, field)
        for one, found in readings
        for field in set(one.fields) - set(told(found.quote))
    ]
    assert len(left_out) <= MOST_LEFT_OUT, left_out


def test_list_is_mostly_honest(readings: Readings) -> None:
    assert sum(not one.traps for one, _ in readings) >= len(readings) * 0.4
