"""Messages as a person sees them in a Telegram client: read-only, made from the current state."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from bot.playground.render import entities_to_html

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button; exactly one of the actions is set."""

    text: str
    callback_data: str | None = None
    url: str | None = None
    copy_text: str | None = None
    switch_inline: str | None = None
    switch_inline_here: str | None = None
    style: str | None = None
    disabled: bool = False

    @classmethod
    def of(cls, raw: Json) -> "Button":
        return cls(
            text=raw["text"],
            callback_data=raw.get("callback_data"),
            url=raw.get("url") or raw.get("web_app", {}).get("url"),
            copy_text=raw.get("copy_text", {}).get("text"),
            switch_inline=_elsewhere(raw),
            switch_inline_here=raw.get("switch_inline_query_current_chat"),
            style=raw.get("style"),
            disabled="disabled" in raw,
        )


def _elsewhere(raw: Json) -> str | None:
    """The query that is typed into a chat the person picks."""
    chosen: str | None = raw.get("switch_inline_query_chosen_chat", {}).get("query")
    return raw.get("switch_inline_query", chosen)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a message; `data` is what was uploaded."""

    file_id: str
    kind: str
    name: str
    mime: str
    data: bytes

    @property
    def size(self) -> int:
        return len(self.data)


@dataclass(frozen=True)
class Message:
    """A snapshot: a later edit makes a new view, this one stays as it was."""

    body: Json
    chat_id: int
    revision: int
    from_bot: bool
    inline_id: str | None
    open_file: Callable[[str], Attachment]
    reactions: tuple[str, ...] = ()

    @property
    def id(self) -> int:
        return int(self.body["message_id"])

    @property
    def text(self) -> str:
        """The text, or the caption of media."""
        return str(self.body.get("text") or self.body.get("caption") or "")

    @cached_property
    def html(self) -> str:
        entities = self.body.get("entities") or self.body.get("caption_entities") or []
        return entities_to_html(self.text, entities)

    @property
    def buttons(self) -> list[list[Button]]:
        """Rows of inline buttons; empty without an inline keyboard."""
        rows = self.body.get("reply_markup", {}).get("inline_keyboard", [])
        return [[Button.of(raw) for raw in row] for row in rows]

    @property
    def all_buttons(self) -> list[Button]:
        return [button for row in self.buttons for button in row]

    @property
    def button_texts(self) -> list[str]:
        return [button.text for button in self.all_buttons]

    @property
    def date(self) -> datetime:
        return datetime.fromtimestamp(self.body["date"], UTC)

    @property
    def edited(self) -> bool:
        return "edit_date" in self.body

    @property
    def sender(self) -> str:
        author = self.body.get("from") or self.body.get("sender_chat") or {}
        return str(author.get("first_name") or author.get("title") or "")

    @property
    def photo(self) -> Attachment | None:
        """The largest size of the picture."""
        sizes = self.body.get("photo")
        return self.open_file(sizes[-1]["file_id"]) if sizes else None

    @property
    def document(self) -> Attachment | None:
        return self.media("document")

    def media(self, kind: str) -> Attachment | None:
        """The voice, video, audio, sticker ... of this message."""
        found = self.body.get(kind)
        return self.open_file(found["file_id"]) if isinstance(found, dict) else None

    def as_json(self) -> Json:
        """For the chat page: everything visible, without file contents."""
        return {
            "id": self.id,
            "chat_id": self.chat_id,
            "from_bot": self.from_bot,
            "sender": self.sender,
            "sender_id": self.body.get("from", {}).get("id"),
            "text": self.text,
            "html": self.html,
            "buttons": [[asdict(button) for button in row] for row in self.buttons],
            "date": self.date.isoformat(),
            "edited": self.edited,
            "reactions": self.reactions,
            "body": self.body,
        }
