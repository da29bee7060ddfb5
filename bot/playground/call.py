"""One Bot API call on its way to a method: parameters, uploads, and the world they act on."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.playground import access
from bot.playground.errors import bad_request, not_modelled
from bot.playground.models import Chat, Stored
from bot.playground.requests import Upload
from bot.playground.world import World

if TYPE_CHECKING:
    from bot.playground.delivery import Delivery

Json = dict[str, Any]

UNMODELLED = (
    "business_connection_id",
    "direct_messages_topic_id",
    "ephemeral_message_parameters",
    "suggested_post_parameters",
    "rich_message",
)


@dataclass(frozen=True, slots=True)
class Call:
    """`params` are validated and typed."""

    method: str
    params: Json
    files: Mapping[str, Upload]
    world: World
    delivery: "Delivery"

    def get(self, name: str, default: Any = None) -> Any:
        return self.params.get(name, default)

    def readable_chat(self) -> Chat:
        return access.chat_to_read(self.world.roster, self.params["chat_id"])

    def writable_chat(self) -> Chat:
        return access.chat_to_write(self.world.roster, self.params["chat_id"])

    def message(self, chat: Chat, purpose: str) -> Stored:
        """The message `message_id` points to; 400 `message to <purpose> not found`."""
        stored = chat.messages.get(self.params["message_id"])
        if stored is None:
            raise bad_request(f"message to {purpose} not found")
        return stored

    def refuse_unmodelled(self) -> None:
        """Features whose effect is not modelled must not look as if they worked."""
        for name in UNMODELLED:
            if name in self.params:
                raise not_modelled(f"{name} of {self.method}")


Answer = Any
Handler = Callable[[Call], Answer | Awaitable[Answer]]
HANDLERS: dict[str, Handler] = {}


def method(*names: str) -> Callable[[Handler], Handler]:
    """Register the model of one or more methods."""

    def register(handler: Handler) -> Handler:
        for name in names:
            HANDLERS[name] = handler
        return handler

    return register
