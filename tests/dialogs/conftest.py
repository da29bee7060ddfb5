from collections.abc import AsyncIterator

import pytest

from tests.dialogs.conversation import Conversation


@pytest.fixture
async def anna() -> AsyncIterator[Conversation]:
    conversation = Conversation()
    yield conversation
    await conversation.container.close()
    await conversation.bot.session.close()
