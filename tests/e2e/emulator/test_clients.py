"""Two independent clients run the same small bot, by polling and by webhook.

What one parser forgives the other does not: both must find every answer well-formed.
"""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.playground.driver import User
from bot.playground.faults import Fault, FaultKind
from bot.playground.server import BotApiServer
from tests.e2e.emulator_clients import aiogram_bot, ptb_bot

CLIENTS = {"aiogram": aiogram_bot, "ptb": ptb_bot}
WAYS = {"polling": False, "webhook": True}


@pytest.fixture(params=[f"{client}-{way}" for client in CLIENTS for way in WAYS])
async def bot(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[BotApiServer, list[str]]]:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # without it every 429 warns
    client, way = request.param.split("-")
    async with BotApiServer() as server:
        server.poller.slow_repeats = False  # a client's last getUpdates would wait 3 s
        async with CLIENTS[client].running(server, webhook=WAYS[way]) as seen:
            yield server, seen


@pytest.fixture
def server(bot: tuple[BotApiServer, list[str]]) -> BotApiServer:
    return bot[0]


@pytest.fixture
def anna(server: BotApiServer) -> User:
    return server.user("anna", first_name="Анна <3")


@pytest.fixture
def boris(server: BotApiServer) -> User:
    return server.user("boris")


async def test_unescaped_name_is_refused_and_a_plain_one_is_greeted(
    server: BotApiServer, anna: User, boris: User
) -> None:
    await boris.follow("ref_1")
    greeting = await boris.wait(contains="Привет")
    assert greeting.html == "Привет, <b>Boris</b> [ref_1]"
    assert greeting.button_texts == ["Ещё", "Сайт"]
    assert greeting.all_buttons[0].style == "success"
    await anna.follow("ref_1")
    sent = await server.transcript.wait("sendMessage", count=2)
    assert sent[1].status == 400
    assert "Unsupported start tag" in sent[1].response["description"]


async def test_pressing_edits_in_place_and_answers_with_an_alert(boris: User) -> None:
    await boris.send("/start")
    first = await boris.wait(button="Ещё")
    answer = await boris.press("Ещё")
    assert (answer.text, answer.show_alert, answer.answered) == ("это 1", True, True)
    shown = await boris.wait(contains="Нажато: 1")
    assert (shown.id, shown.edited) == (first.id, True)
    await boris.press("Ещё")
    assert (await boris.wait(contains="Нажато")).text == "Нажато: 2"
    assert (await boris.press("Сайт")).url == "https://example.com/?a=1&b=2"


async def test_texts_are_echoed_as_replies(anna: User) -> None:
    sent = await anna.send("раз <b> & два")
    shown = await anna.wait(contains="эхо")
    assert shown.text == "эхо: раз <b> & два"
    assert shown.body["reply_to_message"]["message_id"] == sent.id


async def test_documents_and_pictures_travel_both_ways(anna: User) -> None:
    await anna.send_document("цены.txt", b"abc")
    back = await anna.wait(contains="наоборот")
    assert back.document is not None
    assert (back.document.name, back.document.data) == ("copy-цены.txt", b"cba")
    assert back.html == "<i>наоборот</i>"
    await anna.send_photo(b"not really a picture")
    await anna.wait(contains="20 байт")


async def test_an_album_is_two_messages_with_one_group_id(anna: User) -> None:
    await anna.send("/album")
    last = await anna.wait(matching=lambda each: each.document is not None and each.id > 2)
    first, second = anna.messages()[-2:]
    assert first.body["media_group_id"] == second.body["media_group_id"]
    assert [each.document.data for each in (first, second)] == [b"one", b"two"]
    assert last.id == second.id


async def test_broken_html_reaches_the_client_as_bad_request(anna: User) -> None:
    await anna.send("/bad")
    shown = await anna.wait(contains="отказ")
    assert shown.text.lower() == (  # one of the clients capitalises by its own rules
        "отказ: bad request: can't parse entities: "
        'can\'t find end tag corresponding to start tag "b"'
    )


async def test_retry_after_reaches_the_client(server: BotApiServer, anna: User) -> None:
    server.faults.add(Fault(FaultKind.TOO_MANY_REQUESTS, method="sendMessage", retry_after=7))
    await anna.send("/again")
    await anna.wait(contains="подождать 7")


async def test_inline_results_are_chosen_and_their_buttons_work(
    server: BotApiServer, anna: User, boris: User
) -> None:
    results = await anna.inline("чай")
    assert results.titles == ["чай 0", "чай 1"]
    message = await anna.choose(results, 1, chat=boris)
    assert message.text == "выбор чай"
    answer = await boris.press("Ещё", chat=anna)
    assert answer.text == "это 1"
    assert anna.messages(boris)[-1].text == "Нажато: 1"
    assert (await anna.inline("чай")).cached
    assert not (await boris.inline("чай")).cached
    server.clock.advance(timedelta(seconds=61))
    assert not (await anna.inline("чай")).cached


async def test_privacy_mode_in_a_group(server: BotApiServer, anna: User, boris: User) -> None:
    group = server.group("Закупка", members=[anna, boris])
    await boris.send("просто разговор", chat=group)
    await boris.send("/bad не боту", chat=group)
    await boris.send("/start@concierge_bot", chat=group)
    greeting = await boris.wait(contains="Привет", chat=group)
    await boris.send("ответ боту", chat=group, reply_to=greeting)
    await boris.wait(contains="эхо: ответ боту", chat=group)
    assert [each.text for each in group.messages() if each.from_bot] == [
        "Привет, Boris []",
        "эхо: ответ боту",
    ]


async def test_blocking_and_unblocking_is_told(
    bot: tuple[BotApiServer, list[str]], anna: User
) -> None:
    server, seen = bot
    await anna.send("раз")
    await anna.wait(contains="эхо: раз")
    await anna.block()
    await anna.unblock()
    await anna.send("два")
    await anna.wait(contains="эхо: два")
    await server.world.updates.drained()  # by webhook, membership has a queue of its own
    assert [each.rpartition(".")[2].lower() for each in seen] == ["kicked", "member"]
    assert server.world.commands_for(anna.id, anna.id) == [
        {"command": "start", "description": "Начать"}
    ]
