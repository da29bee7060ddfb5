"""Translators of other people through the real process: when they answer, and when they do not."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count

import pytest
import pytest_asyncio

from bot.playground.driver import User
from bot.playground.server import BotApiServer
from bot.playground.views import Message
from tests.e2e.product.stage import TOKEN, Stage
from tests.integration.translation_server import QUOTA, Act, Seen, TranslationServer, says

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
SAID = {
    "en": "laser engraving along the lower edge so that the lettering does not wear off, lot {}",
    "zh": "沿下边缘激光雕刻，使字样不会磨损，批号 {}",
    "ru": "лазерная гравировка вдоль нижнего края, чтобы надпись не истиралась, партия {}",
}
PROGRESS = "Перевожу"
# Far more than the bot allows a translator.
LIMIT = 30
# Answers are remembered: each letter says something new.
_lots = count(1001)


@dataclass
class Theatre:
    """The bot's process and the translator that it asks."""

    stage: Stage
    translator: TranslationServer


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def theatre(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Theatre]:
    server = BotApiServer(TOKEN, flood_limits=False)
    async with TranslationServer(answer) as translator, server:
        settings = {"TRANSLATORS": "libre", "LIBRETRANSLATE_URL": translator.url}
        stage = Stage(tmp_path_factory.mktemp("online"), server, settings)
        stage.start()
        await stage.ready()
        yield Theatre(stage, translator)
        translator.let_go()
        assert await stage.stop() == 0
        assert "ERROR" not in stage.log


def answer(text: str, target: str) -> str:
    return SAID[target[:2]].format(*re.findall("[0-9]+", text))


def told(lot: int) -> str:
    return f"нанести гравировку лазером вдоль нижнего края, чтобы не стиралась, партия {lot}"


async def to_review(anna: User, lot: int) -> None:
    """A request whose only free sentence is about the packaging."""
    await anna.send("/rfq термокружка 500 мл, 1000 шт")
    for number in range(2, 14):
        screen = await anna.wait(contains=f"шаг {number} из 13", timeout=30)
        if number == 7:
            await anna.send(told(lot))
            screen = await anna.wait(contains="Своё")
        await anna.press("Дальше" if "Дальше" in screen.button_texts else "Пропустить")
    await anna.wait(contains="Проверьте ответы")


async def letter(anna: User) -> Message:
    await anna.press("Собрать письма", timeout=LIMIT)
    return await anna.wait(contains="We are looking for", timeout=LIMIT)


def waiting_shown(theatre: Theatre, person: User) -> int:
    """How often they were told; on a busy machine others may be told of their waiting too."""
    sent = theatre.stage.server.transcript.calls("sendMessage")
    return sum(one.chat_id == person.id and PROGRESS in str(one.params) for one in sent)


async def test_free_sentence_is_the_translators_with_its_way_back(theatre: Theatre) -> None:
    anna, lot = theatre.stage.person(), next(_lots)
    await to_review(anna, lot)
    english = await letter(anna)
    assert SAID["en"].format(lot) in english.text
    assert SAID["ru"].format(lot) in english.text
    assert "словарь бота и libre" in english.text
    assert "черновой" not in english.text
    await anna.press("中文")
    chinese = await anna.wait(button="✓ 中文")
    assert SAID["zh"].format(lot) in chinese.text


@pytest.mark.parametrize(
    "act",
    [
        "broken", "too_many", "reset", "not_json", says(QUOTA), says("engraving, lot 7"),
        lambda seen: seen.text, says(""),
    ],
    ids=["500", "429", "reset", "no json", "quota", "digits", "russian", "empty"],
)  # fmt: skip
async def test_letter_is_a_draft_when_the_translator_fails_and_a_good_one_later(
    theatre: Theatre, act: Act
) -> None:
    anna, lot = theatre.stage.person(), next(_lots)
    await to_review(anna, lot)
    theatre.translator.play([act] * 2)
    draft = await letter(anna)
    assert "Перевод черновой" in draft.text
    assert SAID["en"].format(lot) not in draft.text
    assert not theatre.translator.script
    boris, lot = theatre.stage.person("Борис"), next(_lots)
    await to_review(boris, lot)
    assert SAID["en"].format(lot) in (await letter(boris)).text


async def test_waiting_for_a_silent_translator_is_shown_and_ends_in_a_draft(
    theatre: Theatre,
) -> None:
    anna, lot = theatre.stage.person(), next(_lots)
    await to_review(anna, lot)
    theatre.translator.play(["hang"] * 2)
    draft = await letter(anna)
    assert not theatre.translator.script
    assert "Перевод черновой" in draft.text
    assert waiting_shown(theatre, anna) == 1
    assert not any(PROGRESS in one.text for one in anna.messages())


async def test_waiting_of_one_person_holds_up_nobody_else(theatre: Theatre) -> None:
    """Anna's translator answers only after Boris was served: held up, he would cost her it."""
    anna, boris, lot = theatre.stage.person(), theatre.stage.person("Борис"), next(_lots)
    await to_review(anna, lot)
    is_asked, is_served = asyncio.Event(), asyncio.Event()

    async def after_boris(seen: Seen) -> str:
        is_asked.set()
        await is_served.wait()
        return answer(seen.text, seen.target)

    theatre.translator.play([after_boris] * 2)
    annas = asyncio.ensure_future(letter(anna))
    await asyncio.wait_for(is_asked.wait(), LIMIT)
    await boris.send("/search чайник")
    await boris.wait(button="Открыть на Alibaba")
    is_served.set()
    assert SAID["en"].format(lot) in (await annas).text


async def test_who_the_buyer_is_never_reaches_the_translator(theatre: Theatre) -> None:
    anna, lot = theatre.stage.person(), next(_lots)
    await anna.send("/profile")
    secrets = (
        "Щукина Анна", "Shchukina Anna", "ООО «Плюмбус»", "закупщица века", "студия плюмбусов",
        "Казахстан", "Щучинск", "anna@plumbus.ru", "+7 701 234 56 78", "plumbus.ru",
        "021700, Щучинск, ул. Плюмбусная, д. 5",
    )  # fmt: skip
    for text in secrets:
        await anna.wait(button="Закончить" if text != secrets[0] else "Не сейчас")
        await anna.send(text)
    await anna.wait(contains="Поставщику этого хватит")
    before = len(theatre.translator.seen)
    await to_review(anna, lot)
    introduced = await letter(anna)
    assert "Shchukina Anna" in introduced.text
    # JSON may spell Cyrillic in escapes: both what came and what it says are looked at.
    seen = theatre.translator.seen[before:]
    asked = "\n".join(f"{one.raw}\n{one.text}" for one in seen).casefold()
    assert str(lot) in asked
    words = (
        "щук", "shchuk", "плюмбус", "plumbus", "закупщ", "студия", "щучинск", "anna", "701", "0217",
    )  # fmt: skip
    assert not [word for word in words if word in asked]


async def test_waiting_for_a_second_opinion_on_a_word_is_shown(theatre: Theatre) -> None:
    anna = theatre.stage.person()
    await anna.send("/search плюмбусовый чехол")
    found = await anna.wait(contains="case")
    (unsure,) = [one for one in found.button_texts if "плюмбусовый" in one]
    theatre.translator.play(["hang"])
    await anna.press(unsure, timeout=LIMIT)
    await anna.wait(contains="плюмбусовый")
    assert waiting_shown(theatre, anna) == 1
    assert not any(PROGRESS in one.text for one in anna.messages())


async def test_dead_address_makes_a_draft(tmp_path_factory: pytest.TempPathFactory) -> None:
    settings = {"TRANSLATORS": "libre", "LIBRETRANSLATE_URL": "http://127.0.0.1:1"}
    async with BotApiServer(TOKEN, flood_limits=False) as server:
        stage = Stage(tmp_path_factory.mktemp("dead"), server, settings)
        stage.start()
        await stage.ready()
        anna = stage.person()
        await to_review(anna, next(_lots))
        assert "Перевод черновой" in (await letter(anna)).text
        assert await stage.stop() == 0
