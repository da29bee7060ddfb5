"""The composition root: the only place where a port meets its implementation.

Free of aiogram and of python-telegram-bot, because both processes import it.
"""

from dishka import AsyncContainer, Provider, make_async_container

from bot.container.answering import Answering
from bot.container.conversation import Conversation
from bot.container.dealing import Dealing
from bot.container.knowledge import Knowledge
from bot.container.outside import Online, Storage
from bot.services.ports import Clock
from bot.settings import Settings


def build_container(settings: Settings, clock: Clock, *overrides: Provider) -> AsyncContainer:
    """The container of a process; tests pass overrides for single parts."""
    return make_async_container(
        Storage(),
        Knowledge(),
        Answering(),
        Dealing(),
        Online(),
        Conversation(),
        *overrides,
        context={Settings: settings, Clock: clock},
    )
