"""Text, place, contact, dice: messages without a file; and the signs of writing."""

import random
from typing import Any

from bot.playground import events
from bot.playground.call import Call, method
from bot.playground.formatting import formatted, text_of
from bot.playground.render import entities_to_html
from bot.playground.sending import send

Json = dict[str, Any]


@method("sendMessage")
def send_message(call: Call) -> Json:
    content = text_of(call.params)
    if "link_preview_options" in call.params:
        content["link_preview_options"] = call.params["link_preview_options"]
    return send(call, content)


@method("sendMessageDraft")
def send_message_draft(call: Call) -> bool:
    """Shown while the bot is still writing; it leaves no message behind."""
    text, entities = formatted(
        call.get("text", ""), call.get("parse_mode", ""), call.get("entities")
    )
    chat = call.writable_chat()
    html = entities_to_html(text, entities)
    call.world.publish(events.DraftShown(chat.id, call.params["draft_id"], html))
    return True


@method("sendLocation")
def send_location(call: Call) -> Json:
    return send(call, {"location": _place(call)})


@method("sendVenue")
def send_venue(call: Call) -> Json:
    venue = {"location": _place(call), "title": call.get("title"), "address": call.get("address")}
    return send(call, {"venue": venue, "location": venue["location"]})


@method("sendContact")
def send_contact(call: Call) -> Json:
    names = ("phone_number", "first_name", "last_name", "vcard")
    contact = {name: call.params[name] for name in names if name in call.params}
    return send(call, {"contact": contact})


@method("sendDice")
def send_dice(call: Call) -> Json:
    emoji = call.get("emoji", "\N{GAME DIE}")
    value = random.randint(1, 5)  # noqa: S311  # a game, not a secret
    return send(call, {"dice": {"emoji": emoji, "value": value}})


@method("sendChatAction")
def send_chat_action(call: Call) -> bool:
    chat = call.writable_chat()
    call.world.publish(events.BotActs(chat.id, call.params["action"]))
    return True


def _place(call: Call) -> Json:
    names = ("latitude", "longitude", "horizontal_accuracy")
    return {name: call.params[name] for name in names if name in call.params}
