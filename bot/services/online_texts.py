"""Online translations through the cache: what was once asked is not asked again."""

import asyncio
from collections.abc import Sequence

from bot.domain.personal import personal_details
from bot.domain.translation import Language, OnlineText
from bot.domain.wording import cache_key
from bot.services.ports import OnlineTranslator, TranslationCache

Asked = tuple[str, Language, Language]


class OnlineTexts:
    """Texts with personal details are asked for (masked by the translator) but never kept."""

    def __init__(self, translator: OnlineTranslator, cache: TranslationCache) -> None:
        self._translator = translator
        self._cache = cache

    @property
    def is_offered(self) -> bool:
        """Whether the operator allows online translators at all."""
        return bool(self._translator.names)

    async def translate(self, *asked: Asked) -> Sequence[OnlineText | None]:
        """The answer to each (text, source, target), None where nobody could be trusted."""
        if not self.is_offered:
            return [None] * len(asked)
        known = await self._cache.get_many([cache_key(*one) for one in asked])
        return await asyncio.gather(
            *(self._answer(one, known.get(cache_key(*one))) for one in asked)
        )

    async def russian(self, text: str, source: Language) -> str:
        """What a supplier wrote, in Russian; empty when nobody could be trusted."""
        (found,) = await self.translate((text, source, Language.RUSSIAN))
        return found.text if found else ""

    async def word(self, word: str) -> str:
        """A second opinion on one Russian word; empty when there is none."""
        (found,) = await self.translate((word, Language.RUSSIAN, Language.ENGLISH))
        if found is None:
            return ""
        # Translators begin a lone word like a sentence.
        return found.text if word[:1].isupper() else found.text[:1].lower() + found.text[1:]

    async def _answer(self, asked: Asked, known: OnlineText | None) -> OnlineText | None:
        if known is not None:
            return known
        found = await self._translator.translate(*asked)
        if found is not None and not personal_details(asked[0]):
            self._cache.save(cache_key(*asked), found)
        return found
