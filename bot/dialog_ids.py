"""Ids of open conversations, by which a button finds its own.

Of two that are opened within one second, the library's own are the same once in a hundred times:
coming back from the upper conversation then loses the one below.
"""

import secrets
import string
from typing import Final

from aiogram_dialog.api.entities import stack

_SIGNS: Final = string.digits + string.ascii_letters
# As long as the library's: they are a part of the 64 bytes of a button.
_LENGTH: Final = 6


def make_unique() -> None:
    """From now on, for every dispatcher of the process."""
    stack.new_id = new_id


def new_id() -> str:
    return "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH))
