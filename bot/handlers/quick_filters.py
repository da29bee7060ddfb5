"""Keeps filters on the event loop.

aiogram takes every filter that is no coroutine to a thread, each `F.…` among them, and waits for
it, the longer the busier the machine is. All that ours do there is compare.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.handler import FilterObject


def answer_at_once(root: Router) -> None:
    """Call when every router is included."""
    for router in root.chain_tail:
        for observer in router.observers.values():
            for handler in (observer._handler, *observer.handlers):  # noqa: SLF001  # the filters of all handlers have no public name
                for each in handler.filters or ():
                    _answer_at_once(each)


def _answer_at_once(one: FilterObject) -> None:
    if not one.awaitable:
        one.callback, one.awaitable = _on_loop(one.callback), True


def _on_loop(decide: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    async def decided(*arguments: Any, **more: Any) -> Any:
        return decide(*arguments, **more)

    return decided
