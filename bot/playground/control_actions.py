"""What the page asks for: each action is one thing a person does in a Telegram client."""

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.playground.control_scene import Place, Scene
from bot.playground.driver import Group, InlineResults, User
from bot.playground.views import Message

Json = dict[str, Any]
STEPS = {
    "hour": dt.timedelta(hours=1),
    "day": dt.timedelta(days=1),
    "week": dt.timedelta(weeks=1),
}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on its way from the browser; `kind` is photo, document or voice."""

    kind: str
    name: str
    mime: str
    data: bytes


class Actions:
    """`run` raises LookupError for unknown people, chats, messages, buttons and actions."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._results: dict[str, dict[str, InlineResults]] = {}
        self._table: dict[str, Callable[[User, Json], Awaitable[Json]]] = {
            "send": self._send,
            "edit": self._edit,
            "press": self._press,
            "follow": self._follow,
            "inline": self._inline,
            "choose": self._choose,
            "block": self._block,
            "unblock": self._unblock,
            "group": self._group,
            "person": self._newcomer,
            "advance": self._advance,
        }

    async def run(self, request: Json) -> Json:
        person = self._scene.person(str(request["person"]))
        return await self._table[request["action"]](person, request)

    async def upload(self, request: Json, file: Upload) -> Json:
        person = self._scene.person(str(request["person"]))
        place = self._chat(person, request)
        if file.kind == "photo":
            sent = await person.send_photo(file.data, chat=place)
        elif file.kind == "voice":
            sent = await person.send_voice(file.data, chat=place)
        else:
            sent = await person.send_document(file.name, file.data, mime=file.mime, chat=place)
        return {"message": sent.id}

    async def _send(self, person: User, request: Json) -> Json:
        place = self._chat(person, request)
        wanted = request.get("reply_to")
        answered = self._message(person, place, wanted) if wanted else None
        sent = await person.send(request["text"], chat=place, reply_to=answered)
        return {"message": sent.id}

    async def _edit(self, person: User, request: Json) -> Json:
        message = self._message(person, self._chat(person, request), request["message"])
        await person.edit(message, request["text"])
        return {"message": message.id}

    async def _press(self, person: User, request: Json) -> Json:
        message = self._message(person, self._chat(person, request), request["message"])
        button = message.buttons[int(request["row"])][int(request["column"])]
        if button.callback_data is None:
            raise LookupError("the page itself answers a button without data")
        answer = await person.press_data(message, button.callback_data)
        return {
            "answered": answer.answered,
            "text": answer.text,
            "show_alert": answer.show_alert,
            "url": answer.url,
        }

    async def _follow(self, person: User, request: Json) -> Json:
        place = self._chat(person, request) if "chat" in request else None
        group = place if isinstance(place, Group) else None
        sent = await person.follow(request["payload"], group=group)
        return {"message": sent.id}

    async def _inline(self, person: User, request: Json) -> Json:
        offset = str(request.get("offset", ""))
        answer = await person.inline(
            request["query"], offset=offset, chat=self._chat(person, request)
        )
        pages = self._results.setdefault(person.name, {}) if offset else {}
        self._results[person.name] = {**pages, answer.query_id: answer}
        return {
            "query_id": answer.query_id,
            "results": answer.results,
            "next_offset": answer.next_offset,
            "button": answer.button,
        }

    async def _choose(self, person: User, request: Json) -> Json:
        results = self._results[person.name].get(request["query_id"])
        if results is None:
            raise LookupError("these results were replaced by newer ones")
        chosen = await person.choose(
            results, int(request["index"]), chat=self._chat(person, request)
        )
        return {"message": chosen.id}

    async def _block(self, person: User, _: Json) -> Json:
        await person.block()
        return {}

    async def _unblock(self, person: User, _: Json) -> Json:
        await person.unblock()
        return {}

    async def _group(self, person: User, request: Json) -> Json:
        others = [self._scene.person(str(key)) for key in request["people"]]
        made = self._scene.server.group(str(request["title"]), members=[person, *others])
        return {"chat": made.id}

    async def _newcomer(self, _: User, request: Json) -> Json:
        return {"key": self._scene.newcomer(str(request["name"])).name}

    async def _advance(self, _: User, request: Json) -> Json:
        self._scene.server.world.advance(STEPS[request["step"]])
        return {"now": self._scene.server.clock.now().timestamp()}

    def _chat(self, person: User, request: Json) -> Place:
        return self._scene.place(person, int(request["chat"]))

    @staticmethod
    def _message(person: User, place: Place, message_id: int) -> Message:
        found = (one for one in person.messages(place) if one.id == message_id)
        message = next(found, None)
        if message is None:
            raise LookupError(f"no message {message_id} here")
        return message
