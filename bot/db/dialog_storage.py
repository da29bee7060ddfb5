"""aiogram's storage over the current update's session: memory only, never a statement."""

from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from bot.db.dialog_state import DialogState
from bot.db.session import current_session


class DialogStorage(BaseStorage):
    """Reads and changes the state that the running update has loaded; its commit saves it.

    aiogram-dialog files its stacks under the chat and aiogram its states under the person;
    inside one row their destinies alone tell them apart.
    Outside an update LookupError is raised, after its end SessionClosedError, and ValueError
    for the state of another chat: none of them would ever be saved.
    """

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        data: dict[str, Any] = _dialog(key).get(f"{key.destiny}:data") or {}
        return data

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        _dialog(key).set(f"{key.destiny}:data", data)

    async def get_state(self, key: StorageKey) -> str | None:
        state: str | None = _dialog(key).get(f"{key.destiny}:state")
        return state

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        text = state.state if isinstance(state, State) else state
        _dialog(key).set(f"{key.destiny}:state", text)

    async def close(self) -> None:
        """Nothing is held."""


def _dialog(key: StorageKey) -> DialogState:
    session = current_session.get()
    session.check_open()
    if key.chat_id != session.key.chat_id:
        raise ValueError("an update may only touch the dialogs of its own chat")
    return session.dialog
