"""A person who writes: texts, files, places, edits; and who opens links to the bot."""

import mimetypes
import re
from typing import Any

from bot.playground import attaching, events, groups, privacy
from bot.playground.actor import Actor
from bot.playground.files import StoredFile
from bot.playground.formatting import MAX_TEXT, typed_by_person
from bot.playground.group import Group
from bot.playground.models import ANONYMOUS, IN_CHARGE, PRESENT, Chat, ChatKind
from bot.playground.views import Message

Json = dict[str, Any]

START_PAYLOAD = re.compile(r"[A-Za-z0-9_\-]{1,64}")


class Writer(Actor):
    """Every call returns once Telegram took it, not once the bot answered."""

    async def send(  # all optional, all named
        self,
        text: str,
        *,
        chat: "Group | Actor | None" = None,
        reply_to: Message | None = None,
        thread: int | None = None,
        anonymous: bool = False,
    ) -> Message:
        """Type and send; a client cuts a long text into several messages, the last is returned.

        `anonymous`: as an administrator who hides behind the supergroup. ValueError for a text that a client refuses to send: nothing but spaces.
        """
        common: Json = {}
        if reply_to is not None:
            common["reply_to_message"] = self.stored(reply_to).quoted
        if thread is not None:
            common |= {"message_thread_id": thread, "is_topic_message": True}
        parts = [typed_by_person(part) for part in _parts(text)]
        return [self._post(part | common, chat, anonymous=anonymous) for part in parts][-1]

    async def follow(self, payload: str, *, group: Group | None = None) -> Message:
        """Open `t.me/<bot>?start=payload`, or `?startgroup=` when a group is chosen."""
        if not START_PAYLOAD.fullmatch(payload):
            raise ValueError(f"Telegram opens no link with the payload {payload!r}")
        if group is None:
            return await self.send(f"/start {payload}")
        if group.chat.standing(self.world.bot.id) not in PRESENT:
            group.add_bot(by=self)
        return await self.send(f"/start@{self.world.bot.username} {payload}", chat=group)

    async def send_photo(
        self, data: bytes, *, caption: str = "", chat: "Group | Actor | None" = None
    ) -> Message:
        file = self._file("photo", "photo.jpg", data)
        return self._post(attaching.content(file, "photo", {}) | _captioned(caption), chat)

    async def send_document(
        self,
        name: str,
        data: bytes,
        *,
        mime: str | None = None,
        caption: str = "",
        chat: "Group | Actor | None" = None,
    ) -> Message:
        file = self._file("document", name, data, mime or "")
        return self._post(attaching.content(file, "document", {}) | _captioned(caption), chat)

    async def send_voice(
        self, data: bytes, *, duration: int = 1, chat: "Group | Actor | None" = None
    ) -> Message:
        file = self._file("voice", "voice.ogg", data)
        return self._post(attaching.content(file, "voice", {"duration": duration}), chat)

    async def send_video(self, data: bytes, *, chat: "Group | Actor | None" = None) -> Message:
        file = self._file("video", "video.mp4", data)
        return self._post(attaching.content(file, "video", {}), chat)

    async def send_sticker(
        self, *, emoji: str = "\N{THUMBS UP SIGN}", chat: "Group | Actor | None" = None
    ) -> Message:
        file = self._file("sticker", "sticker.webp", b"RIFF")
        return self._post(attaching.content(file, "sticker", {"emoji": emoji}), chat)

    async def send_location(
        self, latitude: float, longitude: float, *, chat: "Group | Actor | None" = None
    ) -> Message:
        return self._post({"location": {"latitude": latitude, "longitude": longitude}}, chat)

    async def send_contact(
        self, phone: str, *, first_name: str = "", chat: "Group | Actor | None" = None
    ) -> Message:
        contact = {"phone_number": phone, "first_name": first_name or self.first_name}
        return self._post({"contact": {**contact, "user_id": self.id}}, chat)

    async def send_raw(self, content: Json, *, chat: "Group | Actor | None" = None) -> Message:
        """Any other message in the Bot API's own words, e.g. `{"poll": ...}`."""
        return self._post(content, chat)

    async def edit(self, message: Message, text: str) -> Message:
        """Change one's own text; the bot gets `edited_message`."""
        stored = self.stored(message)
        if stored.body["from"]["id"] != self.id:
            raise AssertionError(f"{self.name} can edit only their own messages")
        self.act()
        rest = {key: value for key, value in stored.body.items() if key != "entities"}
        body = {**rest, **typed_by_person(text), "edit_date": self.world.unix_now()}
        self.world.change(stored, body)
        if privacy.bot_may_see(stored, self.world):
            self.world.updates.add("edited_message", body, stored.chat.id)
        return self.world.view(stored)

    async def delete(self, message: Message) -> None:
        self.act()
        self.world.remove(self.stored(message).chat, [message.id])

    async def block(self) -> None:
        self.act()
        groups.set_blocked(self.world, self.chat_of(None), blocked=True)

    async def unblock(self) -> None:
        self.act()
        groups.set_blocked(self.world, self.chat_of(None), blocked=False)

    def _file(self, kind: str, name: str, data: bytes, mime: str = "") -> StoredFile:
        guessed = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return self.world.files.add(kind, name, mime or guessed, data)

    def _post(
        self, content: Json, place: "Group | Actor | None", *, anonymous: bool = False
    ) -> Message:
        chat = self.chat_of(place)
        self._check_may_write(chat)
        if anonymous:
            self._check_may_hide(chat)
            content = {**content, "sender_chat": chat.as_chat()}
        self.act()
        if place is None and not chat.started:
            chat.started = self.person.met_bot = True
            self.world.publish(events.ChatChanged(chat.id))
        sender = ANONYMOUS if anonymous else self.person
        return self.world.view(self.world.post(chat, sender, content))

    def _check_may_hide(self, chat: Chat) -> None:
        if chat.kind is not ChatKind.SUPERGROUP or chat.standing(self.id) not in IN_CHARGE:
            raise AssertionError(f"{self.name} is no administrator of a supergroup")

    def _check_may_write(self, chat: Chat) -> None:
        if not chat.has(self.id):
            raise AssertionError(f"{self.name} is not in {chat.title}")
        if chat.migrated_to is not None:
            raise AssertionError(f"{chat.title} has moved to chat {chat.migrated_to}")
        if chat.blocked:
            raise AssertionError(f"{self.name} has blocked the bot: unblock it first")


def _parts(text: str) -> list[str]:
    """At most 4096 characters each; an empty text stays one empty part."""
    starts = range(0, len(text), MAX_TEXT) or [0]
    return [text[start : start + MAX_TEXT] for start in starts]


def _captioned(text: str) -> Json:
    if not text:
        return {}
    typed = typed_by_person(text)
    entities = {"caption_entities": typed["entities"]} if "entities" in typed else {}
    return {"caption": typed["text"], **entities}
