"""A process may be replaced before any step of any conversation: nobody can tell that it was."""

import json
import sys
from dataclasses import dataclass

import pytest
from aiogram.fsm.state import State

from tests.dialogs.conversation import Conversation
from tests.dialogs.test_dice import pressable
from tests.dialogs.ways import WAYS, context, lead, step


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person sees after a step, and what is stored of the conversation."""

    screen: str
    buttons: list[str]
    said: list[str]
    alerts: list[str]
    stored: str


def seen(anna: Conversation) -> Seen:
    stored = {name: value for name, value in context(anna).items() if name != "_intent_id"}
    return Seen(
        anna.screen.text or "", anna.buttons, anna.said, list(anna.bot.alerts), json.dumps(stored)
    )


def module_memory() -> dict[str, str]:
    """Whatever the modules hold that could change: a new process would not have it."""
    return {
        f"{module.__name__}.{name}": repr(value)
        for module in [one for name, one in sys.modules.items() if name.startswith("bot.")]
        for name, value in vars(module).items()
        if isinstance(value, dict | list | set) and not name.startswith("__")
    }


async def walked(state: State, *, restarts: bool) -> list[Seen]:
    """A typed answer in the state and a press of the first button, each in a process of its own."""
    anna, path = Conversation(), []
    await lead(anna, state)
    for words in ("300", "!"):
        if restarts:
            await anna.restart()
        await step(anna, words if words != "!" else f"!{pressable(anna)[0].text}")
        path.append(seen(anna))
    await anna.container.close()
    await anna.bot.session.close()
    return path


@pytest.mark.parametrize("state", list(WAYS), ids=lambda one: str(one.state))
async def test_conversation_goes_on_after_a_restart_at_every_step(state: State) -> None:
    calm, before = await walked(state, restarts=False), module_memory()
    restarted = await walked(state, restarts=True)
    assert restarted == calm
    assert module_memory() == before
    assert "моя ошибка" not in "".join(restarted[-1].said)
    assert not any("устарел" in alert for alert in restarted[-1].alerts)
