"""What the page's routes tell a person, and what they refuse."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, FormData, WSServerHandshakeError

from bot.playground import control
from bot.playground.server import BotApiServer

Json = dict[str, Any]


@dataclass
class PageClient:
    """Speaks to the routes as the page does: with the Origin of its own address."""

    server: BotApiServer
    client: ClientSession

    async def act(self, action: str, *, person: str = "anna", **details: Any) -> tuple[int, Json]:
        anna = self.server.user("anna")
        body = {"person": person, "chat": anna.id, "action": action, **details}
        async with self.client.post("/playground/act", json=body) as response:
            return response.status, await response.json()

    def stream(self, person: str) -> Any:
        return self.client.ws_connect(f"/playground/stream?person={person}")


@pytest.fixture
async def page() -> AsyncIterator[PageClient]:
    server = BotApiServer()
    control.attach(server).populate()
    async with server:
        headers = {"Origin": server.url}
        async with ClientSession(server.url, headers=headers) as client:
            yield PageClient(server, client)


async def frame(socket: ClientWebSocketResponse, kind: str) -> Json:
    """The next frame of this kind."""
    while True:
        received: Json = await socket.receive_json(timeout=5)
        if received["kind"] == kind:
            return received


async def test_root_leads_to_the_page(page: PageClient) -> None:
    async with page.client.get("/") as response:
        assert str(response.url) == control.page_url(page.server)
        assert "<title>" in await response.text()


async def test_stream_starts_with_only_the_persons_own_chats(page: PageClient) -> None:
    await page.act("send", text="секрет Анны")
    async with page.stream("boris") as socket:
        snapshot = await frame(socket, "snapshot")
    boris = page.server.user("boris")
    assert snapshot["me"] == {"key": "boris", "id": boris.id, "name": "Борис"}
    assert [chat["id"] for chat in snapshot["chats"]] == [boris.id, page.server.groups[0].id]
    assert "секрет" not in str(snapshot)


async def test_stream_tells_what_happens_and_only_to_those_who_see_it(page: PageClient) -> None:
    async with page.stream("anna") as anna, page.stream("boris") as boris:
        await page.act("send", text="привет")
        assert (await frame(anna, "message"))["message"]["text"] == "привет"
        group = page.server.groups[0].id
        await page.act("send", chat=group, text="всем")
        assert (await frame(boris, "message"))["message"]["text"] == "всем"


async def test_clock_frame_follows_the_time_bar(page: PageClient) -> None:
    before = page.server.clock.now().timestamp()
    async with page.stream("anna") as socket:
        status, _ = await page.act("advance", step="week")
        moved = (await frame(socket, "clock"))["now"] - before
    assert status == 200
    assert moved == pytest.approx(7 * 24 * 3600, abs=60)


@pytest.mark.parametrize(
    ("action", "details"),
    [
        ("dance", {}),
        ("send", {"text": ""}),
        ("send", {"text": "привет", "chat": -5}),
        ("send", {"text": "привет", "person": "eve"}),
        ("press", {"message": 99, "row": 0, "column": 0}),
        ("choose", {"query_id": "1", "index": 0}),
        ("advance", {"step": "year"}),
        ("follow", {"payload": "не латиница"}),
    ],
)
async def test_what_a_person_cannot_do_is_refused(
    page: PageClient, action: str, details: Json
) -> None:
    status, _ = await page.act(action, **details)
    assert status == 400


async def test_nobody_acts_in_the_private_chat_of_another(page: PageClient) -> None:
    anna = page.server.user("anna")
    status, _ = await page.act("send", person="boris", chat=anna.id, text="подделка")
    assert status == 400
    assert anna.messages() == []


async def test_uploaded_html_comes_back_as_a_download_never_as_a_page(page: PageClient) -> None:
    anna = page.server.user("anna")
    form = FormData({"person": "anna", "chat": str(anna.id), "kind": "document"})
    form.add_field("file", b"<script>1</script>", filename="х.html", content_type="text/html")
    async with page.client.post("/playground/upload", data=form) as response:
        assert response.status == 200
    document = anna.messages()[-1].document
    async with page.client.get(f"/playground/file/{document.file_id}") as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"].startswith("attachment")
        assert await response.read() == b"<script>1</script>"


async def test_unknown_file_is_not_found(page: PageClient) -> None:
    async with page.client.get("/playground/file/none") as response:
        assert response.status == 404


async def test_foreign_page_cannot_watch_nor_act(page: PageClient) -> None:
    foreign = {"Origin": "https://evil.example"}
    with pytest.raises(WSServerHandshakeError, match="403"):
        await page.client.ws_connect("/playground/stream", headers=foreign)
    async with page.client.post("/playground/act", json={}, headers=foreign) as response:
        assert response.status == 403


async def test_server_stops_at_once_with_an_open_page(page: PageClient) -> None:
    async with page.stream("anna") as socket:
        await frame(socket, "snapshot")
        await page.server.stop()
        assert (await socket.receive(timeout=2)).type.name in {"CLOSE", "CLOSED"}
