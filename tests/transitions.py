"""Which window can lead to which, read from the keyboards and from the handlers' own code."""

import inspect
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Select, SwitchTo

from bot import states
from bot.dialogs import ALL_DIALOGS

_STATE = re.compile(r"\b(\w+SG)\.(\w+)\b")
_OPENER = re.compile(r"\bstates\.(open_\w+)\(")


def transitions() -> set[tuple[str, str]]:
    """Pairs of state names; a handler's jumps are found by reading it."""
    return {
        (str(state.state), target)
        for dialog in ALL_DIALOGS
        for state, window in dialog.windows.items()
        for target in (*_targets(window), *_first_jumps(dialog, state))
        if target != state.state
    }


def _first_jumps(dialog: Any, state: Any) -> Iterator[str]:
    """A dialog may go elsewhere before it shows the window it was opened at."""
    opened = {name for opener in _openers() for name in _STATE.findall(opener)}
    if tuple(str(state.state).split(":")) in opened:
        yield from _jumps(getattr(dialog.on_start, "callback", dialog.on_start))


def _openers() -> Iterator[str]:
    for name, value in vars(states).items():
        if name.startswith("open_"):
            yield inspect.getsource(value)


def _targets(window: Any) -> Iterator[str]:
    for widget in _widgets(window.keyboard):
        if isinstance(widget, SwitchTo):
            yield str(widget.state.state)
        elif isinstance(widget, Button | Select):
            yield from _all_jumps(getattr(widget.on_click, "callback", None), window.state)
    inputs = getattr(window.on_message, "inputs", (window.on_message,))
    for source in inputs:
        if isinstance(source, MessageInput):
            yield from _all_jumps(getattr(source.func, "callback", None), window.state)


def _all_jumps(handler: Any, state: Any) -> Iterator[str]:
    yield from _jumps(handler)
    yield from _step_jumps(handler, state)


def _widgets(keyboard: Any) -> Iterator[Any]:
    if isinstance(keyboard, Group):
        for inner in keyboard.buttons:
            yield from _widgets(inner)
    else:
        yield keyboard


def _step_jumps(handler: Any, state: Any) -> Iterator[str]:
    """Dialogs with numbered steps name no state: they go one step on, back, or to any step."""
    handler = getattr(handler, "__dishka_orig_func__", handler)
    if not inspect.isfunction(handler) or not handler.__module__.startswith("bot.dialogs"):
        return
    steps = _steps(handler.__module__.rpartition(".")[0])
    source, place = _source(handler), steps.index(state) if state in steps else None
    if "STATES[" in source:
        yield from (str(step.state) for step in steps)
    elif place is not None and "advance(" in source and steps[place + 1 :]:
        yield str(steps[place + 1].state)
    elif place and "before(" in source:
        yield str(steps[place - 1].state)


@cache
def _steps(package: str) -> list[Any]:
    if find_spec(f"{package}.data") is None:
        return []
    return list(getattr(import_module(f"{package}.data"), "STATES", {}).values())


def _jumps(handler: Any) -> Iterator[str]:
    handler = getattr(handler, "__dishka_orig_func__", handler)
    if not inspect.isfunction(handler):
        return
    source = _source(handler)
    for group, name in _STATE.findall(source):
        if hasattr(getattr(states, group, None), name):
            yield f"{group}:{name}"
    for opener in _OPENER.findall(source):
        for group, name in _STATE.findall(inspect.getsource(getattr(states, opener))):
            yield f"{group}:{name}"


def _source(handler: Any) -> str:
    """The handler with the helpers of its module that it calls, and what its closure holds."""
    source = inspect.getsource(handler)
    names = vars(inspect.getmodule(handler))
    called = [value for name, value in names.items() if f"{name}(" in source]
    held = [cell.cell_contents for cell in handler.__closure__ or ()]
    helpers = {one for one in (*called, *held) if inspect.isfunction(one) and one is not handler}
    local = (one for one in helpers if one.__module__.startswith("bot.dialogs"))
    return source + "".join(inspect.getsource(one) for one in local)
