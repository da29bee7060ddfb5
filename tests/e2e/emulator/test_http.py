"""The outside of the server: addresses, tokens, encodings, files."""

import json
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.playground.driver import User
from bot.playground.server import BotApiServer
from tests.e2e.emulator_clients.raw import RawClient

SECRET = "AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(token=f"77:{SECRET}") as server:
        yield server


@pytest.fixture
async def anna(server: BotApiServer) -> User:
    user = server.user("anna")
    await user.send("/start")
    return user


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.com"])
async def test_other_machines_are_not_served_unless_asked(host: str) -> None:
    with pytest.raises(ValueError, match="does not listen on"):
        await BotApiServer().start(host=host)


async def test_all_addresses_when_asked() -> None:
    server = BotApiServer()
    await server.start(host="0.0.0.0", allow_external=True)
    await server.stop()
    await server.start()
    assert server.url.startswith("http://127.0.0.1:")
    await server.stop()


@pytest.mark.parametrize(
    ("path", "status", "description"),
    [
        ("bot78:AA/getMe", 401, "Unauthorized"),
        ("botnonsense/getMe", 401, "Unauthorized: invalid token specified"),
        ("bot{token}/nothing", 404, "Not Found: method not found"),
        ("file/bot78:AA/x", 401, "Unauthorized"),
        ("file/bot{token}/photos/none.jpg", 404, "Not Found"),
    ],
)
async def test_wrong_doors(
    server: BotApiServer, api: RawClient, path: str, status: int, description: str
) -> None:
    url = f"{server.url}/{path.replace('{token}', server.token)}"
    async with api.session.get(url) as response:
        body = await response.json()
    assert (response.status, body["error_code"]) == (status, status)
    assert body["description"] == description


@pytest.mark.parametrize("way", ["query", "json", "urlencoded", "multipart"])
async def test_every_encoding_says_the_same(api: RawClient, anna: User, way: str) -> None:
    markup = {"inline_keyboard": [[{"text": "Да", "callback_data": "1"}]]}
    flat = {"chat_id": str(anna.id), "text": "ы+&=", "reply_markup": json.dumps(markup)}
    url = f"{api.base}/SENDmessage"
    form = aiohttp.FormData(flat, default_to_multipart=way == "multipart")
    request = {
        "query": {"params": flat},
        "json": {"json": {"chat_id": anna.id, "text": "ы+&=", "reply_markup": markup}},
    }.get(way, {"data": form})
    method = "GET" if way == "query" else "POST"
    async with api.session.request(method, url, **request) as response:
        assert response.status == 200
    assert anna.last().text == "ы+&="
    assert anna.last().button_texts == ["Да"]


async def test_broken_json_is_refused(api: RawClient) -> None:
    headers = {"Content-Type": "application/json"}
    async with api.session.post(f"{api.base}/getMe", data=b"{", headers=headers) as response:
        assert response.status == 400


async def test_the_secret_is_nowhere_in_the_transcript(
    server: BotApiServer, api: RawClient, anna: User
) -> None:
    await api("sendMessage", chat_id=anna.id, text=f"утекло {server.token}")
    await api("sendDocument", chat_id=anna.id, document=b"x")
    assert SECRET not in repr(server.transcript)
    assert server.transcript[0].params["text"] == "утекло 77:***"
    assert server.transcript[1].params["document"] == "<document.bin, 1 B>"
    assert [request.chat_id for request in server.transcript] == [anna.id, anna.id]


async def test_a_file_is_downloaded_as_it_was_uploaded(api: RawClient, anna: User) -> None:
    sent = await anna.send_document("отчёт.csv", b"a;b", mime="text/csv", caption="цены")
    assert sent.body["caption"] == "цены"
    file = await api("getFile", file_id=sent.body["document"]["file_id"])
    url = api.base.replace("/bot", "/file/bot") + "/" + file["file_path"]
    async with api.session.get(url) as response:
        assert await response.read() == b"a;b"
    again = await api("sendDocument", chat_id=anna.id, document=file["file_id"])
    assert again["document"]["file_name"] == "отчёт.csv"


@pytest.mark.parametrize(
    ("kind", "value", "complaint"),
    [
        ("Photo", b"not a picture", "IMAGE_PROCESS_FAILED"),
        ("Photo", "https://example.com/a.jpg", "failed to get HTTP URL content"),
        ("Document", "nonsense", "wrong file identifier/HTTP URL specified"),
        ("Document", "attach://other", "there is no document in the request"),
        ("Document", b"", "file must be non-empty"),
    ],
)
async def test_refused_files(
    api: RawClient, anna: User, kind: str, value: str | bytes, complaint: str
) -> None:
    params = {kind.lower(): value}
    refusal = await api.refused(f"send{kind}", chat_id=anna.id, **params)
    assert refusal == f"400 Bad Request: {complaint}"


async def test_a_document_is_not_sent_as_a_picture(api: RawClient, anna: User) -> None:
    sent = await anna.send_document("a.txt", b"x")
    file_id = sent.body["document"]["file_id"]
    refusal = await api.refused("sendPhoto", chat_id=anna.id, photo=file_id)
    assert refusal == "400 Bad Request: can't use file of type Document as Photo"


async def test_bodies_over_sixty_megabytes_are_refused(api: RawClient, anna: User) -> None:
    big = bytes(61 * 1024 * 1024)
    refusal = await api.refused("sendDocument", chat_id=anna.id, document=big)
    assert refusal == "413 Request Entity Too Large"
