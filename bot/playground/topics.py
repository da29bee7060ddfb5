"""Topics of a forum supergroup, whoever creates them."""

from typing import TYPE_CHECKING

from bot.playground import events
from bot.playground.models import Chat, Person, Topic

if TYPE_CHECKING:
    from bot.playground.world import World


def create_topic(world: "World", chat: Chat, creator: Person, name: str) -> Topic:
    """The topic's id is the id of the service message that opens it."""
    opening = {
        "forum_topic_created": {"name": name, "icon_color": 7322096},
        "message_thread_id": chat.last_id + 1,
        "is_topic_message": True,
    }
    stored = world.post(chat, creator, opening)
    topic = Topic(stored.id, name)
    chat.topics[topic.id] = topic
    world.publish(events.ChatChanged(chat.id))
    return topic
