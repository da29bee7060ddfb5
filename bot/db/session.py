"""One update's view of the database: loaded once, changed in memory, committed once."""

from collections.abc import Hashable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Executable, RowMapping

from bot.db.database import Database
from bot.db.dialog_state import DialogState
from bot.db.errors import SessionClosedError
from bot.services.ports import Clock


@dataclass(frozen=True, slots=True)
class UpdateKey:
    """What an update is about. `user_id` is who acted; a channel acts under its own id.

    `thread_id` is 0 outside topics.
    """

    update_id: int
    user_id: int
    chat_id: int
    thread_id: int = 0


class UpdateSession:
    """The unit of work of one update. Repositories stage statements; `bot.db.commit` runs them."""

    def __init__(
        self,
        key: UpdateKey,
        database: Database,
        clock: Clock,
        dialog: DialogState,
        user_row: RowMapping | None,
    ) -> None:
        self.key = key
        self.database = database
        self.clock = clock
        self.dialog = dialog
        self.user_row = user_row
        self.staged: list[Executable] = []
        self.guarded: set[int] = set()
        self.leaves_no_trace = False
        self._memory: dict[Hashable, Any] = {}
        self._is_closed = False

    def stage(self, statement: Executable) -> None:
        """Run the statement in the update's single commit, after those staged before it."""
        self.check_open()
        self.staged.append(statement)

    def stage_unless_moved(self, statement: Executable) -> None:
        """The same for one that must find its row as it was read: else all of it is done anew."""
        self.guarded.add(len(self.staged))
        self.stage(statement)

    def leave_no_trace(self) -> None:
        """After the commit, clean the log of the database, too: what went must be gone."""
        self.leaves_no_trace = True

    def remember(self, key: Hashable, value: Any) -> None:
        """Let later reads of this update see what was staged or already loaded."""
        self._memory[key] = value

    def recall(self, key: Hashable) -> Any:
        """What was remembered under the key, or None."""
        return self._memory.get(key)

    def roll_back(self) -> None:
        """Forget every change of this update, as if its handler had not run."""
        self.staged.clear()
        self.guarded.clear()
        self.leaves_no_trace = False
        self._memory.clear()
        self.dialog.roll_back()

    def close(self) -> None:
        self._is_closed = True

    def check_open(self) -> None:
        """Raise SessionClosedError when the update has already been committed or dropped."""
        if self._is_closed:
            raise SessionClosedError(f"update {self.key.update_id} is over")


current_session: ContextVar[UpdateSession] = ContextVar("current_session")
