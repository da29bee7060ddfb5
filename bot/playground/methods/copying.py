"""Forwarding, copying and reacting."""

from typing import Any

from bot.playground import access
from bot.playground.attaching import KINDS
from bot.playground.call import Call, method
from bot.playground.errors import bad_request
from bot.playground.formatting import caption_of
from bot.playground.models import Stored
from bot.playground.sending import send

Json = dict[str, Any]

TEXT = ("text", "entities", "link_preview_options")
CAPTION = ("caption", "caption_entities")
CONTENT = (*TEXT, *CAPTION, *KINDS, "location", "venue", "contact", "dice")


@method("forwardMessage")
def forward_message(call: Call) -> Json:
    source = _source(call, "forward")
    origin = {
        "type": "user",
        "date": source.body["date"],
        "sender_user": source.body["from"],
    }
    return send(call, {**_content(source), "forward_origin": origin})


@method("copyMessage")
def copy_message(call: Call) -> Json:
    content = _content(_source(call, "copy"))
    if "caption" in call.params and "text" not in content:
        content = {key: value for key, value in content.items() if key not in CAPTION}
        content |= caption_of(call.params)
    return {"message_id": send(call, content)["message_id"]}


@method("setMessageReaction")
def set_message_reaction(call: Call) -> bool:
    chat = call.writable_chat()
    stored = call.message(chat, "react")
    stored.reactions = call.get("reaction", [])
    call.world.change(stored, stored.body)
    return True


def _source(call: Call, purpose: str) -> Stored:
    chat = access.chat_to_read(call.world.roster, call.params["from_chat_id"])
    stored = call.message(chat, purpose)
    if stored.body.get("has_protected_content"):
        raise bad_request(f"message can't be {purpose}ed")
    return stored


def _content(source: Stored) -> Json:
    content = {key: source.body[key] for key in CONTENT if key in source.body}
    if not content:
        raise bad_request("message can't be copied")
    return content
