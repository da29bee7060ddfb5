"""A person who presses buttons, always those that the message shows now."""

from dataclasses import dataclass

from bot.playground.actor import Actor
from bot.playground.callbacks import CallbackQuery
from bot.playground.group import Group
from bot.playground.models import Stored
from bot.playground.views import Button, Message
from bot.playground.writing import Writer


@dataclass(frozen=True, slots=True)
class CallbackAnswer:
    """What a press led to; `answered` is False when the query aged out unanswered."""

    text: str = ""
    show_alert: bool = False
    url: str = ""
    answered: bool = True
    copied: str = ""
    inline_query: str | None = None


class Presser(Writer):
    """Buttons by their visible text, as fingers find them."""

    async def press(
        self,
        text: str,
        *,
        message: Message | None = None,
        chat: "Group | Actor | None" = None,
        nth: int | None = None,
        timeout: float = 20,  # noqa: ASYNC109
    ) -> CallbackAnswer:
        """Press the button with exactly this text on the newest message that shows it.

        Returns once the bot answered the query, or the query became too old. A link, copy or
        switch button answers by itself; a button of the keyboard under the input field types
        its text. `nth` (from 0) chooses among equal texts of one message.
        """
        found = self._find(text, message, chat, nth)
        if found is None:
            await self._type_from_keyboard(text, chat)
            return CallbackAnswer()
        stored, button = found
        self.act()
        if button.callback_data is None:
            return _answered_by_client(button)
        return await self.press_data(self.world.view(stored), button.callback_data, timeout)

    async def press_data(
        self,
        message: Message,
        data: str,
        timeout: float = 20,  # noqa: ASYNC109
    ) -> CallbackAnswer:
        """A press with any data, even forged; the message must still exist."""
        self.act()
        return await self._answer(self.ask(message, data), timeout)

    def ask(self, message: Message, data: str) -> CallbackQuery:
        """Send the query and do not wait, e.g. to press twice at once."""
        query = self.world.callbacks.open(self.person, self.stored(message), data)
        self.world.updates.add("callback_query", query.as_update(), ("callback", self.id))
        return query

    async def _answer(self, query: CallbackQuery, timeout: float) -> CallbackAnswer:  # noqa: ASYNC109
        def look() -> CallbackAnswer | None:
            if query.answer is not None:
                return CallbackAnswer(**query.answer)
            too_old = self.world.callbacks.is_too_old(query)
            return CallbackAnswer(answered=False) if too_old else None

        answer = await self.world.changed.until(look, timeout)
        return answer or CallbackAnswer(answered=False)

    def _find(
        self,
        text: str,
        message: Message | None,
        chat: "Group | Actor | None",
        nth: int | None,
    ) -> tuple[Stored, Button] | None:
        places = [message] if message else list(reversed(self.messages(chat)))
        for each in places:
            stored = self.stored(each)
            shown = [
                button for button in self.world.view(stored).all_buttons if button.text == text
            ]
            if len(shown) > 1 and nth is None:
                raise AssertionError(f"message #{stored.id} has {len(shown)} buttons {text!r}")
            if shown:
                return stored, shown[nth or 0]
        return None

    async def _type_from_keyboard(self, text: str, chat: "Group | Actor | None") -> None:
        keyboard = self.world.reply_keyboard(self.id, self.chat_of(chat).id) or {}
        rows = keyboard.get("keyboard", [])
        if not any(text in (button, _label(button)) for row in rows for button in row):
            raise AssertionError(
                f"{self.name} sees no button {text!r}; the chat shows:\n{self.screen(chat)}"
            )
        await self.send(text, chat=chat)


def _label(button: object) -> str:
    return str(button["text"]) if isinstance(button, dict) else str(button)


def _answered_by_client(button: Button) -> CallbackAnswer:
    if button.disabled:
        raise AssertionError(f"the button {button.text!r} is disabled")
    here = button.switch_inline_here
    return CallbackAnswer(
        url=button.url or "",
        copied=button.copy_text or "",
        inline_query=here if here is not None else button.switch_inline,
    )
