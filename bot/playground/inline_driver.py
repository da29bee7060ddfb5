"""A person who types `@bot query` in any chat and picks a result."""

from dataclasses import dataclass, field
from typing import Any

from bot.playground import events
from bot.playground.actor import Actor
from bot.playground.group import Group
from bot.playground.inline_queries import InlineQuery
from bot.playground.models import Chat, ChatKind
from bot.playground.pressing import Presser
from bot.playground.views import Message

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class InlineResults:
    """The list as the person sees it; `cached` when the bot was not asked."""

    query_id: str
    query: str
    results: list[Json]
    next_offset: str = ""
    button: Json | None = None
    cached: bool = False
    contents: dict[str, Json] = field(default_factory=dict, repr=False)

    @property
    def titles(self) -> list[str]:
        return [str(result.get("title", "")) for result in self.results]


class InlineUser(Presser):
    async def inline(
        self,
        query: str,
        *,
        offset: str = "",
        chat: "Group | Actor | None" = None,
        timeout: float = 15,  # noqa: ASYNC109
    ) -> InlineResults:
        """Type the query; AssertionError when the bot does not answer in time."""
        asked = self.ask_inline(query, offset=offset, chat=chat)
        await self.world.changed.until(
            lambda: True if asked.answer or self.world.inline.is_too_old(asked) else None, timeout
        )
        if asked.answer is None:
            raise AssertionError(f"the bot did not answer the inline query {query!r}")
        answer = asked.answer
        return InlineResults(
            asked.id,
            asked.query,
            answer.results,
            answer.next_offset,
            answer.button,
            asked.from_cache,
            answer.contents,
        )

    def ask_inline(
        self, query: str, *, offset: str = "", chat: "Group | Actor | None" = None
    ) -> InlineQuery:
        """Send the query and do not wait."""
        self.act()
        self.person.met_bot = True
        chat_type = _chat_type(self.chat_of(chat), self.id)
        asked = self.world.inline.open(self.person, query, offset, chat_type)
        if not asked.from_cache:
            self.world.updates.add("inline_query", asked.as_update(), ("inline", self.id))
        return asked

    async def choose(
        self, results: InlineResults, index: int, *, chat: "Group | Actor | None" = None
    ) -> Message:
        """Send the result into a chat as one's own message `via @bot`."""
        place = self.chat_of(chat)
        self._check_may_write(place)
        self.act()
        if chat is None and not place.started:
            place.started = True
            self.world.publish(events.ChatChanged(place.id))
        result_id = str(results.results[index]["id"])
        content = {**results.contents[result_id], "via_bot": self.world.bot.as_user()}
        inline_id = f"AAIAA{results.query_id}_{self.world.revision}"
        stored = self.world.post(place, self.person, content, inline_id=inline_id)
        if self.world.inline_feedback:
            chosen = {"result_id": result_id, "from": self.person.as_user()}
            if "reply_markup" in content:
                chosen["inline_message_id"] = inline_id
            update = {**chosen, "query": results.query}
            self.world.updates.add("chosen_inline_result", update, ("chosen", self.id))
        return self.world.view(stored)


def _chat_type(chat: Chat, person_id: int) -> str:
    if chat.id == person_id:
        return "sender"
    return "private" if chat.kind is ChatKind.BETWEEN_PEOPLE else chat.kind.value
