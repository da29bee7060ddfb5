"""The bot about itself: getMe, commands, name and descriptions, menu button, rights."""

import re
from typing import Any

from bot.playground import access, events
from bot.playground.call import Call, method
from bot.playground.errors import bad_request
from bot.playground.profile import ScopeKey

Json = dict[str, Any]

MOST_COMMANDS = 100
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"[a-z]{2}")
TEXTS = {
    "Name": "name",
    "Description": "description",
    "ShortDescription": "short_description",
}


@method("getMe")
def get_me(call: Call) -> Json:
    flags = ("can_connect_to_business", "has_main_web_app", "has_topics_enabled")
    return {
        **call.world.bot.as_user(),
        "can_join_groups": True,
        "can_read_all_group_messages": not call.world.privacy_mode,
        "supports_inline_queries": call.world.inline_mode,
        **dict.fromkeys((*flags, "allows_users_to_create_topics", "can_manage_bots"), False),
    }


@method("setMyCommands")
def set_my_commands(call: Call) -> bool:
    commands = call.params["commands"]
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    if any(not COMMAND.fullmatch(each["command"].removeprefix("/")) for each in commands):
        raise bad_request("BOT_COMMAND_INVALID")
    clean = [{**each, "command": each["command"].removeprefix("/")} for each in commands]
    call.world.profile.set_commands(_scope(call), _language(call), clean)
    return _changed(call)


@method("deleteMyCommands")
def delete_my_commands(call: Call) -> bool:
    call.world.profile.set_commands(_scope(call), _language(call), [])
    return _changed(call)


@method("getMyCommands")
def get_my_commands(call: Call) -> list[Json]:
    return call.world.profile.commands(_scope(call), _language(call))


@method("setMyName", "setMyDescription", "setMyShortDescription")
def set_my_text(call: Call) -> bool:
    kind = TEXTS[call.method.removeprefix("setMy")]
    call.world.profile.set_text(kind, _language(call), call.get(kind, ""))
    return _changed(call)


@method("getMyName", "getMyDescription", "getMyShortDescription")
def get_my_text(call: Call) -> Json:
    kind = TEXTS[call.method.removeprefix("getMy")]
    return {kind: call.world.profile.text(kind, _language(call))}


@method("setChatMenuButton")
def set_chat_menu_button(call: Call) -> bool:
    button = call.get("menu_button") or {"type": "default"}
    buttons, chat_id = call.world.profile.menu_buttons, call.get("chat_id", 0)
    if button["type"] != "default":
        buttons[chat_id] = button
    elif chat_id:
        buttons.pop(chat_id, None)
    else:
        buttons[0] = {"type": "commands"}
    return _changed(call)


@method("getChatMenuButton")
def get_chat_menu_button(call: Call) -> Json:
    return call.world.profile.menu_button_for(call.get("chat_id", 0))


def _scope(call: Call) -> ScopeKey:
    scope = call.get("scope") or {"type": "default"}
    chat_id = scope.get("chat_id", 0)
    if chat_id:
        chat_id = access.chat_to_read(call.world.roster, chat_id).id
    return scope["type"], chat_id, scope.get("user_id", 0)


def _language(call: Call) -> str:
    language = str(call.get("language_code", ""))
    if language and not LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _changed(call: Call) -> bool:
    call.world.publish(events.CommandsChanged())
    return True
