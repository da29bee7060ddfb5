"""What BotFather and the set-methods tell about the bot: commands, names, menu buttons."""

from typing import Any

from bot.playground.models import IN_CHARGE, Chat, Person

Json = dict[str, Any]
ScopeKey = tuple[str, int, int]

DEFAULT_SCOPE: ScopeKey = ("default", 0, 0)
MENU_OF_COMMANDS: Json = {"type": "commands"}


class BotProfile:
    """Texts and commands by language, with Telegram's fallbacks."""

    def __init__(self, name: str) -> None:
        self.texts: dict[tuple[str, str], str] = {("name", ""): name}
        self.menu_buttons: dict[int, Json] = {0: MENU_OF_COMMANDS}
        self.admin_rights: dict[bool, Json] = {}
        self._commands: dict[tuple[ScopeKey, str], list[Json]] = {}

    def text(self, kind: str, language: str) -> str:
        """`name`, `description` or `short_description` as a person of this language sees it."""
        return self.texts.get((kind, language)) or self.texts.get((kind, "")) or ""

    def set_text(self, kind: str, language: str, value: str) -> None:
        if value or kind == "name":
            self.texts[kind, language] = value or self.texts[kind, ""]
        else:
            self.texts.pop((kind, language), None)

    def commands(self, scope: ScopeKey, language: str) -> list[Json]:
        """Exactly what was set for this scope and language."""
        return self._commands.get((scope, language), [])

    def set_commands(self, scope: ScopeKey, language: str, commands: list[Json]) -> None:
        if commands:
            self._commands[scope, language] = commands
        else:
            self._commands.pop((scope, language), None)

    def commands_for(self, person: Person, chat: Chat) -> list[Json]:
        """What the person's client offers in this chat: the narrowest scope that has any."""
        language = person.language_code or ""
        for scope in _scopes(person, chat):
            for spoken in (language, ""):
                found = self._commands.get((scope, spoken))
                if found:
                    return found
        return []

    def menu_button_for(self, person_id: int) -> Json:
        return self.menu_buttons.get(person_id, self.menu_buttons[0])


def _scopes(person: Person, chat: Chat) -> list[ScopeKey]:
    if chat.is_private:
        return [("chat", chat.id, 0), ("all_private_chats", 0, 0), DEFAULT_SCOPE]
    in_charge = chat.standing(person.id) in IN_CHARGE
    scopes: list[ScopeKey] = [("chat_member", chat.id, person.id)]
    if in_charge:
        scopes.append(("chat_administrators", chat.id, 0))
    scopes.append(("chat", chat.id, 0))
    if in_charge:
        scopes.append(("all_chat_administrators", 0, 0))
    return [*scopes, ("all_group_chats", 0, 0), DEFAULT_SCOPE]
