"""The real chain and clients when the services work, and what they are told."""

import asyncio

import pytest

from bot.container import build_container
from bot.domain.translation import Language, OnlineText
from bot.services.ports import OnlineTranslator
from bot.settings import Settings
from tests.fakes import FrozenClock
from tests.integration.online.workshop import (
    NAMES,
    TO_ENGLISH,
    Workshop,
)
from tests.integration.translation_server import (
    dictionary,
    says,
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("target", "answer"), [(Language.ENGLISH, "kettle"), (Language.CHINESE, "水壶")]
)
async def test_good_answer_says_who_gave_it(
    workshop: Workshop, name: str, target: Language, answer: str
) -> None:
    chain = workshop.chain(name)
    found = await chain.translate("чайник", Language.RUSSIAN, target)
    assert found == OnlineText(answer, name)
    assert chain.names == (name,)


async def test_order_of_the_settings_is_the_order_of_asking(workshop: Workshop) -> None:
    found = await workshop.chain("mymemory", "google").translate("чайник", *TO_ENGLISH)
    assert found == OnlineText("kettle", "mymemory")


@pytest.mark.parametrize("name", NAMES)
async def test_nothing_personal_reaches_the_server(workshop: Workshop, name: str) -> None:
    secrets = ("ivan.petrov@mail.ru", "+7 (999) 123-45-67", "4276 1234 5678 9012", "@ivanp")
    text = f"чайник для Ивана: {secrets[0]}, {secrets[1]}, карта {secrets[2]}, {secrets[3]} t.me/x"
    workshop.server.translate = lambda asked, target: asked.replace(
        "чайник для Ивана", "kettle for Ivan"
    ).replace("карта", "card")
    found = await workshop.chain(name).translate(text, *TO_ENGLISH)
    assert found is not None
    assert all(secret in found.text for secret in secrets)
    (seen,) = workshop.server.seen
    read = seen.raw.lower().replace(workshop.server.url.partition("//")[2], "")
    for part in ("ivan", "petrov", "999", "123", "4276", "9012", "t.me"):
        assert part not in read


async def test_libre_gets_the_text_in_the_body_only(workshop: Workshop) -> None:
    await workshop.chain("libre").translate("чайник", *TO_ENGLISH)
    assert workshop.server.seen[0].query == ""


async def test_newer_libre_servers_are_asked_by_their_name_for_chinese(workshop: Workshop) -> None:
    workshop.server.chinese = "zh-Hans"
    workshop.server.translate = dictionary({"чайник": "水壶"})
    chain = workshop.chain("libre")
    for _ in range(2):
        found = await chain.translate("чайник", Language.RUSSIAN, Language.CHINESE)
        assert found == OnlineText("水壶", "libre")
    assert [seen.target for seen in workshop.server.seen] == ["zh", "zh-Hans", "zh-Hans"]


@pytest.mark.parametrize("name", ["google", "mymemory"])
async def test_texts_of_two_people_are_never_mixed(workshop: Workshop, name: str) -> None:
    workshop.server.translate = lambda asked, target: asked.replace("чайник", "kettle")
    chain = workshop.chain(name)
    texts = [f"чайник {number}" for number in range(100, 160)]
    for start in range(0, len(texts), 6):
        asked = texts[start : start + 6]
        found = await asyncio.gather(*(chain.translate(text, *TO_ENGLISH) for text in asked))
        wanted = [OnlineText(text.replace("чайник", "kettle"), name) for text in asked]
        assert found == wanted


async def test_paragraphs_and_long_texts_go_in_parts_and_come_back_whole(
    workshop: Workshop,
) -> None:
    workshop.server.translate = lambda asked, target: asked.replace("Чайник", "Kettle")
    text = "\n".join(["Чайник 1. " * 20, "", "OK", "Чайник 2."])
    found = await workshop.chain("mymemory").translate(text, *TO_ENGLISH)
    assert found is not None
    assert found.text == text.replace("Чайник", "Kettle").replace(" \n", "\n")
    assert all(len(seen.text.encode()) < 500 for seen in workshop.server.seen)
    assert "OK" not in [seen.text for seen in workshop.server.seen]


async def test_sentence_too_long_for_one_service_goes_to_the_next(workshop: Workshop) -> None:
    workshop.server.translate = lambda asked, target: asked.replace("чайник", "kettle")
    found = await workshop.chain("mymemory", "libre").translate("чайник " * 60, *TO_ENGLISH)
    assert found is not None
    assert found.engine == "libre"


async def test_settings_alone_make_the_chain(workshop: Workshop) -> None:
    settings = Settings(translators="libre", libretranslate_url=workshop.server.url)
    container = build_container(settings, FrozenClock())
    translator = await container.get(OnlineTranslator)
    assert translator.names == ("libre",)
    assert await translator.translate("чайник", *TO_ENGLISH) == OnlineText("kettle", "libre")
    await container.close()


async def test_no_translator_is_configured_by_default(workshop: Workshop) -> None:
    container = build_container(Settings(), FrozenClock())
    translator = await container.get(OnlineTranslator)
    assert translator.names == ()
    assert await translator.translate("чайник", *TO_ENGLISH) is None
    await container.close()


@pytest.mark.parametrize("name", NAMES)
async def test_no_text_is_logged(
    workshop: Workshop, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "bot")
    chain = workshop.chain(name)
    workshop.server.play(["broken", "reset", says("kettle 7"), "not_json"])
    for _ in range(5):
        await chain.translate("чайник", *TO_ENGLISH)
    said = "\n".join(record.getMessage() for record in caplog.records if record.name[:3] == "bot")
    assert f"translator {name}" in said
    assert not any(word in said for word in ("чайник", "kettle", "%D1", "http"))
