"""Editing the bot's messages: text, caption, media, keyboard."""

from typing import Any

from bot.playground import access, markup
from bot.playground.attaching import KINDS, media
from bot.playground.call import Call, method
from bot.playground.errors import NOT_MODIFIED, bad_request
from bot.playground.formatting import caption_of, text_of
from bot.playground.models import Stored

Json = dict[str, Any]

TEXT_KEYS = ("text", "entities", "link_preview_options")
CAPTION_KEYS = ("caption", "caption_entities", "show_caption_above_media")
MEDIA_KEYS = (*KINDS, *CAPTION_KEYS, "has_media_spoiler")
COMPARED = ("text", "entities", "caption", "caption_entities", "reply_markup", *KINDS)


@method("editMessageText")
def edit_message_text(call: Call) -> Json | bool:
    call.refuse_unmodelled()
    content = text_of(call.params)
    if "link_preview_options" in call.params:
        content["link_preview_options"] = call.params["link_preview_options"]
    stored = _target(call)
    if "text" not in stored.body:
        raise bad_request("there is no text in the message to edit")
    return _replace(call, stored, TEXT_KEYS, content)


@method("editMessageCaption")
def edit_message_caption(call: Call) -> Json | bool:
    content = caption_of(call.params)
    stored = _target(call)
    if not any(kind in stored.body for kind in KINDS):
        raise bad_request("there is no caption in the message to edit")
    return _replace(call, stored, CAPTION_KEYS, content)


@method("editMessageMedia")
def edit_message_media(call: Call) -> Json | bool:
    item = call.params["media"]
    caption = caption_of(item)
    stored = _target(call)
    if item["type"] not in KINDS:
        raise bad_request("message can't be edited")
    content = {**media(call, item["type"], item["media"], item), **caption}
    return _replace(call, stored, (*TEXT_KEYS, *MEDIA_KEYS), content)


@method("editMessageReplyMarkup")
def edit_message_reply_markup(call: Call) -> Json | bool:
    return _replace(call, _target(call), (), {})


def _target(call: Call) -> Stored:
    """The bot's own message, by chat and id or by its inline id."""
    inline_id = call.get("inline_message_id")
    if inline_id:
        stored = call.world.by_inline_id(inline_id)
        if stored is None:
            raise bad_request("MESSAGE_ID_INVALID")
        return stored
    if "chat_id" not in call.params:
        raise bad_request("chat_id is empty")
    chat = access.chat_to_write(call.world.roster, call.params["chat_id"])
    if "message_id" not in call.params:
        raise bad_request("message identifier is not specified")
    stored = call.message(chat, "edit")
    if not stored.from_bot:
        raise bad_request("message can't be edited")
    return stored


def _replace(call: Call, stored: Stored, keys: tuple[str, ...], content: Json) -> Json | bool:
    """New content and keyboard; a call without `reply_markup` removes the keyboard."""
    private = stored.chat.is_private
    keyboard = markup.inline_keyboard(call.get("reply_markup"), private=private)
    dropped = {*keys, "reply_markup"}
    body = {key: value for key, value in stored.body.items() if key not in dropped} | content
    if keyboard:
        body["reply_markup"] = keyboard
    if all(body.get(key) == stored.body.get(key) for key in COMPARED):
        raise bad_request(NOT_MODIFIED)
    if keys:
        body["edit_date"] = call.world.unix_now()
    call.world.change(stored, body)
    return True if stored.inline_id else body
