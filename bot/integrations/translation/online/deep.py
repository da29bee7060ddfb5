"""Google and MyMemory through deep-translator, with the limits it lacks.

Its translators keep the text on themselves, so that one shared by two threads answers one person
with another's text: every call makes its own.
"""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from deep_translator import GoogleTranslator, MyMemoryTranslator, google, mymemory

from bot.domain.translation import Language
from bot.integrations.translation.online.errors import ServiceError
from bot.integrations.translation.online.pool import Pool
from bot.integrations.translation.online.web import BoundedRequests, Sessions

logger = logging.getLogger(__name__)

google.requests = BoundedRequests
mymemory.requests = BoundedRequests


@dataclass(frozen=True, slots=True)
class Service:
    """One translator of deep-translator's. `longest` is in bytes of UTF-8."""

    name: str
    translator: Callable[..., Any]
    url: str
    longest: int
    codes: Mapping[Language, str]


GOOGLE = Service(
    name="google",
    translator=GoogleTranslator,
    url="https://translate.google.com/m",
    # Percent-encoded three times as long, and the address of a page has to stay below 8 kB.
    longest=2000,
    codes={Language.RUSSIAN: "ru", Language.ENGLISH: "en", Language.CHINESE: "zh-CN"},
)
MYMEMORY = Service(
    name="mymemory",
    translator=MyMemoryTranslator,
    # deep-translator itself would send people's texts over plain http.
    url="https://api.mymemory.translated.net/get",
    longest=499,
    codes={Language.RUSSIAN: "ru-RU", Language.ENGLISH: "en-US", Language.CHINESE: "zh-CN"},
)


class DeepEngine:
    """An Engine in threads of its own. `url` is another server of the same kind."""

    def __init__(self, service: Service, proxy: str | None = None, url: str | None = None) -> None:
        self.name = service.name
        self.longest = service.longest
        self._service = service
        self._url = url or service.url
        self._pool = Pool(f"translator-{service.name}")
        self._sessions = Sessions(proxy)

    async def ask(self, text: str, source: Language, target: Language, seconds: float) -> object:
        deadline = time.monotonic() + seconds

        def work() -> object:
            with self._sessions.until(deadline):
                return self._translate(text, source, target)

        return await self._pool.run(work, seconds)

    async def close(self) -> None:
        self._pool.close()
        self._sessions.close()

    def _translate(self, text: str, source: Language, target: Language) -> object:
        codes = self._service.codes
        translator = self._service.translator(source=codes[source], target=codes[target])
        translator._base_url = self._url  # noqa: SLF001  # it offers no other way
        try:
            return translator.translate(text)
        # Its errors share no root, and those of `requests` pass through.
        except Exception as error:  # noqa: BLE001
            # The kind only: the messages quote the text.
            logger.info("translator %s failed: %s", self.name, type(error).__name__)
            raise ServiceError from None
