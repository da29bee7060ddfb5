"""Chains of the real clients over one scripted server."""

from collections.abc import AsyncIterator

import pytest

from bot.domain.translation import Language
from bot.integrations.translation.online.chain import OnlineChain
from bot.integrations.translation.online.checks import Checks
from bot.integrations.translation.online.deep import GOOGLE, MYMEMORY, DeepEngine
from bot.integrations.translation.online.engines import Engine
from bot.integrations.translation.online.knowledge import AnswerRules
from bot.integrations.translation.online.libre import LibreEngine
from tests.integration.translation_server import TranslationServer, dictionary

ANSWERS = {
    "чайник": "kettle",
    "чайник@zh": "水壶",
    "чайник@zh-CN": "水壶",
    "чайник 500 мл, USB-C, {0}": "kettle 500 ml, USB-C, {0}",
    "чайник 500 мл, USB-C": "kettle 500 ml, USB-C",
}
CHECKS = Checks(AnswerRules.load())
LIMIT = 0.5
NAMES = ("google", "mymemory", "libre")
TO_ENGLISH = (Language.RUSSIAN, Language.ENGLISH)


class Ticking:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


class Workshop:
    """Chains over the one server; remembers them to be closed."""

    def __init__(self, server: TranslationServer) -> None:
        self.server = server
        self.ticking = Ticking()
        self._chains: list[OnlineChain] = []

    def engine(self, name: str, url: str | None = None) -> Engine:
        base = url or self.server.url
        if name == "libre":
            return LibreEngine(base)
        path = {"google": "/m", "mymemory": "/get"}[name]
        return DeepEngine({"google": GOOGLE, "mymemory": MYMEMORY}[name], url=base + path)

    def chain(self, *engines: str | Engine, seconds: float = 4.0) -> OnlineChain:
        made = [self.engine(one) if isinstance(one, str) else one for one in engines]
        chain = OnlineChain(made, CHECKS, seconds, self.ticking)
        self._chains.append(chain)
        return chain

    async def close(self) -> None:
        for chain in self._chains:
            await chain.close()


@pytest.fixture
async def workshop() -> AsyncIterator[Workshop]:
    async with TranslationServer(dictionary(ANSWERS)) as server:
        workshop = Workshop(server)
        yield workshop
        server.let_go()
        await workshop.close()
