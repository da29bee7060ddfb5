"""Renders a window from its sample data, without a bot or a database."""

from typing import Any

from aiogram.fsm.state import State
from aiogram.types import Chat
from aiogram_dialog import Dialog
from aiogram_dialog.api.entities import EVENT_CONTEXT_KEY, Context, EventContext, NewMessage


class PreviewManager:
    """As much of a dialog manager as rendering needs."""

    def __init__(self, dialog: Dialog, state: State) -> None:
        chat = Chat(id=1, type="private")
        self._context = Context(_intent_id="sample", _stack_id="", state=state, start_data=None)
        self._dialog = dialog
        self.event = None
        self.middleware_data: dict[str, Any] = {
            "dialog_manager": self,
            "event_chat": chat,
            EVENT_CONTEXT_KEY: EventContext(
                bot=None, thread_id=None, chat=chat, user=None, business_connection_id=None
            ),
        }

    def is_preview(self) -> bool:
        return True

    def current_context(self) -> Context:
        return self._context

    def find(self, widget_id: str) -> Any:
        widget = self._dialog.find(widget_id)
        return widget.managed(self) if widget else None

    async def load_data(self) -> dict[str, Any]:
        return {"dialog_data": {}, "start_data": None, "middleware_data": self.middleware_data}


async def render(dialog: Dialog, state: State) -> NewMessage:
    manager = PreviewManager(dialog, state)
    return await dialog.windows[state].render(dialog, manager)
