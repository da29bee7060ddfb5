"""Offline first, then online, then a draft."""

import asyncio

import pytest

from bot.domain.ids import UserId
from bot.domain.translation import Language, OnlineText, Origin
from bot.domain.wording import OFFLINE, TextKind, Wording
from bot.integrations.free_text_rules import load_draft_rules
from bot.integrations.knowledge import KNOWLEDGE
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE
from bot.services import free_text
from bot.services.free_text import FreeText
from bot.services.online_texts import OnlineTexts
from tests.fakes import FakeCorrectionRepository, FakeOnlineTranslator, FakeTranslationCache

ANNA = UserId(7)
ENGINE = OfflineTranslator.load(cache_dir=CACHE)
RULES = load_draft_rules(KNOWLEDGE / "free_text.toml")
SENTENCE = "Упакуйте каждый чайник отдельно"
ENGLISH = "Pack each kettle separately"
CHINESE = "每个水壶单独包装"
RUSSIAN = "Упаковать каждый чайник по отдельности"


class World:
    def __init__(self, *names: str) -> None:
        self.online = FakeOnlineTranslator(*names)
        self.cache = FakeTranslationCache()
        self.corrections = FakeCorrectionRepository()
        texts = OnlineTexts(self.online, self.cache)
        self.service = FreeText(ENGINE, texts, self.corrections, RULES)

    def knows(self, text: str, en: str, zh: str = "", ru: str = "") -> None:
        self.online.answers[text, Language.ENGLISH] = en
        self.online.answers[text, Language.CHINESE] = zh
        self.online.answers[en, Language.RUSSIAN] = ru

    async def wording(self, text: str, kind: TextKind = TextKind.FREE) -> Wording:
        return (await self.service.translate(ANNA, [text], kind))[text]


async def test_sure_phrase_asks_nobody() -> None:
    world = World("google")
    wording = await world.wording("термокружка 500 мл с логотипом")
    assert world.online.asked == []
    assert (wording.engine, wording.origin, wording.draft) == (OFFLINE, Origin.GLOSSARY, False)


async def test_sentence_is_translated_online_and_back() -> None:
    world = World("google")
    world.knows(SENTENCE, ENGLISH, CHINESE, RUSSIAN)
    wording = await world.wording(SENTENCE)
    assert wording == Wording(
        SENTENCE, ENGLISH, CHINESE, RUSSIAN, Origin.ONLINE, "google", 0.8
    )  # fmt: skip
    assert not wording.draft


async def test_every_translator_down_leaves_a_draft() -> None:
    world = World("google", "libre")
    wording = await world.wording(SENTENCE)
    assert wording.engine == OFFLINE
    assert wording.draft
    assert wording.en == "pack each kettle separately"


async def test_offline_only_bot_asks_nobody() -> None:
    world = World()
    assert (await world.wording(SENTENCE)).draft
    assert world.online.asked == []


@pytest.mark.parametrize("missing", ["zh", "ru"])
async def test_answer_that_can_not_be_checked_or_lacks_chinese_is_a_draft(missing: str) -> None:
    world = World("google")
    world.knows(SENTENCE, ENGLISH, **{"zh": CHINESE, "ru": RUSSIAN, missing: ""})
    wording = await world.wording(SENTENCE)
    assert wording.en == ENGLISH
    assert wording.draft
    assert wording.zh == (ENGLISH if missing == "zh" else CHINESE)


@pytest.mark.parametrize(
    ("english", "engine"), [(ENGLISH, OFFLINE), ("Pack each TEAPOT separately", "google")]
)
async def test_own_word_is_never_replaced(english: str, engine: str) -> None:
    world = World("google")
    world.corrections.save(ANNA, "чайник", "teapot")
    world.knows(SENTENCE, english, CHINESE, RUSSIAN)
    wording = await world.wording(SENTENCE)
    assert wording.engine == engine
    assert "teapot" in wording.en.lower()


async def test_brand_is_never_replaced() -> None:
    world = World("google")
    text = "Упакуйте каждый айфон отдельно"
    world.knows(text, "Pack each apple phone separately", CHINESE, RUSSIAN)
    assert (await world.wording(text)).engine == OFFLINE


async def test_english_text_stays_and_gets_chinese() -> None:
    world = World("google")
    world.online.answers["No logo please", Language.CHINESE] = "请不要标志"
    wording = await world.wording("No logo please")
    assert (wording.en, wording.zh, wording.draft) == ("No logo please", "请不要标志", False)


async def test_numbers_alone_are_no_text() -> None:
    world = World("google")
    assert (await world.wording("500")).en == "500"
    assert world.online.asked == []


async def test_known_answer_is_not_asked_again() -> None:
    world = World("google")
    world.knows(SENTENCE, ENGLISH, CHINESE, RUSSIAN)
    first = await world.wording(SENTENCE)
    asked = len(world.online.asked)
    assert await world.wording(SENTENCE) == first
    assert len(world.online.asked) == asked


async def test_text_with_personal_details_is_not_kept() -> None:
    world = World("google")
    text = f"{SENTENCE}, пишите на ivan@mail.ru"
    english = f"{ENGLISH}, write to ivan@mail.ru"
    world.knows(text, english, CHINESE, RUSSIAN)
    assert (await world.wording(text)).en == english
    assert world.cache.answers == {}


async def test_draft_names_the_personal_details_it_leaves_out() -> None:
    wording = await World().wording("чайник, звоните +7 999 123-45-67")
    assert "999" not in wording.en
    assert "+7 999 123-45-67" in wording.left_out


async def test_same_text_twice_is_translated_once() -> None:
    world = World("google")
    await world.service.translate(ANNA, [SENTENCE, SENTENCE])
    assert len(world.online.asked) == 2


async def test_slow_translators_cost_no_more_than_the_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Never(FakeOnlineTranslator):
        async def translate(
            self, text: str, source: Language, target: Language
        ) -> OnlineText | None:
            await asyncio.Event().wait()
            return None

    monkeypatch.setattr(free_text, "LIMIT_SECONDS", 0.05)
    texts = [f"{SENTENCE} {number}" for number in range(6)]
    service = FreeText(
        ENGINE,
        OnlineTexts(Never("google"), FakeTranslationCache()),
        FakeCorrectionRepository(),
        RULES,
    )
    found = await service.translate(ANNA, texts)
    assert list(found) == texts
    assert all(wording.draft for wording in found.values())


async def test_lone_word_is_not_begun_like_a_sentence() -> None:
    world = World("google")
    texts = OnlineTexts(world.online, world.cache)
    world.online.answers["плюмбус", Language.ENGLISH] = "Plumbus"
    assert await texts.word("плюмбус") == "plumbus"
    assert await texts.word("неведомо") == ""
