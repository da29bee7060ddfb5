"""Membership: who joins, leaves, is promoted or blocked, and what the bot is told of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.playground import events
from bot.playground.member_json import standing_json
from bot.playground.models import PRESENT, Chat, Person, Standing

if TYPE_CHECKING:
    from bot.playground.world import World

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """One person's status in one chat, before and after."""

    chat: Chat
    person: Person
    actor: Person
    before: Standing
    after: Standing

    @property
    def comes(self) -> bool:
        return self.after in PRESENT and self.before not in PRESENT

    @property
    def goes(self) -> bool:
        return self.before in PRESENT and self.after not in PRESENT


def set_standing(
    world: "World", chat: Chat, person: Person, actor: Person, standing: Standing
) -> None:
    """Change a member's status: service message, (my_)chat_member update, event."""
    change = Change(chat, person, actor, chat.standing(person.id), standing)
    if change.before is standing:
        return
    if change.goes:
        world.post(chat, actor, {"left_chat_member": person.as_user()})
    chat.members[person.id] = standing
    if chat.standing(world.bot.id) in PRESENT:
        for member_id in chat.members:
            world.roster.people[member_id].met_bot = True
    if change.comes:
        world.post(chat, actor, {"new_chat_members": [person.as_user()]})
    _report(world, change)
    world.publish(events.ChatChanged(chat.id))


def remove_bot(world: "World", chat: Chat, actor: Person, *, kicked: bool) -> None:
    standing = Standing.KICKED if kicked else Standing.LEFT
    set_standing(world, chat, world.bot, actor, standing)


def set_blocked(world: "World", chat: Chat, *, blocked: bool) -> None:
    """The person of a private chat blocks or unblocks the bot."""
    if chat.blocked is blocked:
        return
    person = chat.people[0]
    before, after = (
        (Standing.MEMBER, Standing.KICKED)
        if blocked
        else (
            Standing.KICKED,
            Standing.MEMBER,
        )
    )
    chat.blocked = blocked
    _report(world, Change(chat, world.bot, person, before, after))
    world.publish(events.ChatChanged(chat.id))


def migrate(world: "World", chat: Chat, actor: Person) -> Chat:
    """The group becomes a supergroup: a new chat id, a service message on both sides."""
    new = world.roster.add_group(chat.title, supergroup=True)
    new.members = dict(chat.members)
    new.bot_spoke = chat.bot_spoke
    world.post(chat, actor, {"migrate_to_chat_id": new.id})
    chat.migrated_to = new.id
    world.post(new, actor, {"migrate_from_chat_id": chat.id})
    world.publish(events.ChatChanged(chat.id))
    world.publish(events.ChatChanged(new.id))
    return new


def _report(world: "World", change: Change) -> None:
    """The bot always hears of its own status, and of others' where it is a member."""
    body: Json = {
        "chat": change.chat.as_chat(),
        "from": change.actor.as_user(),
        "date": world.unix_now(),
        "old_chat_member": standing_json(change.person, change.before),
        "new_chat_member": standing_json(change.person, change.after),
    }
    if change.person is world.bot:
        world.updates.add("my_chat_member", body, ("my_chat_member", change.chat.id))
    elif world.roster.bot_standing(change.chat) in PRESENT:
        world.updates.add("chat_member", body, ("chat_member", change.chat.id))
