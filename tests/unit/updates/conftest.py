import pytest

from tests.unit.updates.fakes import QueueingTelegram


@pytest.fixture
async def telegram() -> QueueingTelegram:
    return QueueingTelegram()
