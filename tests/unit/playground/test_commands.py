"""Commands, texts and menu buttons by scope and language."""

from bot.playground.models import Chat, ChatKind, Person, Standing
from bot.playground.profile import DEFAULT_SCOPE, BotProfile

ANNA = Person(1, "Anna", language_code="ru")
PRIVATE = Chat(1, ChatKind.PRIVATE, people=(ANNA,))
GROUP = Chat(-100, ChatKind.SUPERGROUP, "Deals", members={1: Standing.ADMINISTRATOR})


def test_private_chats_prefer_the_narrowest_scope_then_the_language() -> None:
    profile = BotProfile("Bot")
    order = [
        (("chat", 1, 0), "ru"),
        (("chat", 1, 0), ""),
        (("all_private_chats", 0, 0), "ru"),
        (("all_private_chats", 0, 0), ""),
        (DEFAULT_SCOPE, "ru"),
        (DEFAULT_SCOPE, ""),
    ]
    assert profile.commands_for(ANNA, PRIVATE) == []
    for step in reversed(order):
        commands = [{"command": "x", "description": str(step)}]
        profile.set_commands(*step, commands)
        assert profile.commands_for(ANNA, PRIVATE) == commands
    profile.set_commands(*order[0], [])
    assert profile.commands_for(ANNA, PRIVATE)[0]["description"] == str(order[1])


def test_groups_look_at_the_member_and_the_administrators_first() -> None:
    profile = BotProfile("Bot")
    order = [
        ("chat_member", -100, 1),
        ("chat_administrators", -100, 0),
        ("chat", -100, 0),
        ("all_chat_administrators", 0, 0),
        ("all_group_chats", 0, 0),
        DEFAULT_SCOPE,
    ]
    for scope in reversed(order):
        commands = [{"command": "x", "description": scope[0]}]
        profile.set_commands(scope, "", commands)
        assert profile.commands_for(ANNA, GROUP) == commands
    boris = Person(2, "Boris")
    assert profile.commands_for(boris, GROUP)[0]["description"] == "chat"


def test_texts_fall_back_to_those_without_a_language() -> None:
    profile = BotProfile("Bot")
    profile.set_text("description", "", "hello")
    profile.set_text("description", "ru", "привет")
    assert profile.text("description", "ru") == "привет"
    assert profile.text("description", "de") == "hello"
    profile.set_text("description", "ru", "")
    assert profile.text("description", "ru") == "hello"
    profile.set_text("name", "", "")
    assert profile.text("name", "ru") == "Bot"
