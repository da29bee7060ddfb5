"""Conversations opened one right after the other are told apart."""

from aiogram.fsm.state import State
from aiogram_dialog.api.entities import stack

from bot import dialog_ids
from tests.dialogs.conversation import Conversation


def test_conversations_of_one_moment_never_share_an_id() -> None:
    dialog_ids.make_unique()
    opened = stack.Stack(_id="")
    ids = {opened.push(State("one"), None).id for _ in range(100)}
    assert len(ids | {stack.new_id() for _ in range(5000)}) == 5100


def test_the_bot_uses_them() -> None:
    Conversation()
    assert stack.new_id is dialog_ids.new_id
