"""One update's view of the database: loaded once, changed in memory, committed once."""

from collections.abc import Hashable, Mapping, Sequence
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


Values = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Staged:
    """A statement of the commit, and the rows it is run for if it is not whole by itself.

    `is_guarded`: it must touch something, or somebody else was first.
    """

    statement: Executable
    values: Values | None = None
    is_guarded: bool = False


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
        self.staged: list[Staged] = []
        self.leaves_no_trace = False
        self._memory: dict[Hashable, Any] = {}
        self._is_closed = False

    def stage(self, statement: Executable, values: Values | None = None) -> None:
        """Run the statement in the update's single commit, after those staged before it.

        A statement made once and given its `values` here costs a fraction of one made anew.
        """
        self.check_open()
        self.staged.append(Staged(statement, values))

    def stage_unless_moved(self, statement: Executable) -> None:
        """The same for one that must find its row as it was read: else all of it is done anew."""
        self.check_open()
        self.staged.append(Staged(statement, is_guarded=True))

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
