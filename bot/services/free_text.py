"""Free text in a supplier's languages: offline where the glossary is sure, else online, else a draft."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.drafting import (
    DraftRules,
    chunks,
    has_cyrillic,
    latin_only,
    names_to_keep,
    stands,
    worded,
)
from bot.domain.ids import UserId
from bot.domain.personal import personal_details, without_personal
from bot.domain.translation import CONFIDENCE, Language, Origin
from bot.domain.wording import OFFLINE, TextKind, Wording
from bot.services.online_texts import OnlineTexts
from bot.services.ports import CorrectionRepository, Translator

AT_ONCE = 2  # each asks for two languages, and a translator lets few wait
LIMIT_SECONDS = 12.0
_DRAFT = CONFIDENCE[Origin.FUZZY]


@dataclass(frozen=True, slots=True)
class _Offline:
    wording: Wording
    names: tuple[str, ...]
    stands: bool


class FreeText:
    """One person's texts; new online answers are staged for the cache."""

    def __init__(
        self,
        offline: Translator,
        online: OnlineTexts,
        corrections: CorrectionRepository,
        rules: DraftRules,
    ) -> None:
        self._offline = offline
        self._online = online
        self._corrections = corrections
        self._rules = rules

    async def translate(
        self, user_id: UserId, texts: Sequence[str], kind: TextKind = TextKind.FREE
    ) -> Mapping[str, Wording]:
        """The wording of every text, keyed by the text as given.

        Waits for the network, at most LIMIT_SECONDS; never raises because of it.
        """
        corrections = await self._corrections.all(user_id)
        wanted = list(dict.fromkeys(texts))
        offline = {text: self._worded(text, kind, corrections) for text in wanted}
        gate = asyncio.Semaphore(AT_ONCE)
        end = asyncio.get_running_loop().time() + LIMIT_SECONDS

        async def best(text: str) -> Wording:
            known = offline[text]
            if known.stands or not self._online.is_offered:
                return known.wording
            try:
                async with gate, asyncio.timeout_at(end):
                    return await self._second_opinion(text, known)
            except TimeoutError:
                return known.wording

        found = await asyncio.gather(*map(best, wanted))
        return dict(zip(wanted, found, strict=True))

    async def offline(
        self, user_id: UserId, texts: Sequence[str], kind: TextKind = TextKind.FREE
    ) -> Mapping[str, Wording]:
        """The wording of texts that must not leave the process, or cannot wait for the network."""
        corrections = await self._corrections.all(user_id)
        return {text: self._worded(text, kind, corrections).wording for text in texts}

    def _worded(self, text: str, kind: TextKind, corrections: Mapping[str, str]) -> _Offline:
        if not has_cyrillic(text):
            has_letters = any(map(str.isalpha, text))
            return _Offline(_as_it_is(text), (), stands=not has_letters)
        phrases = [
            self._offline.translate(chunk, corrections)
            for chunk in chunks(without_personal(text), self._rules)
        ]
        wording = worded(text, phrases, kind, self._rules)
        wording = replace(wording, left_out=(*wording.left_out, *personal_details(text)))
        return _Offline(wording, names_to_keep(phrases), stands(wording, kind))

    async def _second_opinion(self, text: str, offline: _Offline) -> Wording:
        if not has_cyrillic(text):
            return await self._foreign(offline.wording)
        en, zh = await self._online.translate(
            (text, Language.RUSSIAN, Language.ENGLISH), (text, Language.RUSSIAN, Language.CHINESE)
        )
        if en is None or not _keeps(en.text, offline.names):
            return offline.wording
        (ru,) = await self._online.translate((en.text, Language.ENGLISH, Language.RUSSIAN))
        english, left_out = latin_only(en.text)
        is_complete = zh is not None and ru is not None
        return Wording(
            source=text,
            en=english,
            zh=latin_only(zh.text)[0] if zh else english,
            ru=ru.text if ru else "",
            origin=Origin.ONLINE,
            engine=en.engine,
            confidence=CONFIDENCE[Origin.ONLINE] if is_complete else _DRAFT,
            left_out=left_out,
        )

    async def _foreign(self, wording: Wording) -> Wording:
        """What was typed in English needs the other two languages only."""
        text = wording.source
        zh, ru = await self._online.translate(
            (text, Language.ENGLISH, Language.CHINESE), (text, Language.ENGLISH, Language.RUSSIAN)
        )
        return replace(wording, zh=zh.text if zh else text, ru=ru.text if ru else text)


def _as_it_is(text: str) -> Wording:
    return Wording(text, text, text, text, Origin.LATIN, OFFLINE, CONFIDENCE[Origin.LATIN])


def _keeps(english: str, names: Sequence[str]) -> bool:
    said = english.casefold()
    return all(name.casefold() in said for name in names)
