import threading

from aiogram import F, Router

from bot.handlers.quick_filters import answer_at_once
from tests.dialogs.conversation import Conversation
from tests.integration.telegram import message


async def test_no_filter_of_the_product_waits_for_a_thread() -> None:
    waiting = [
        each.callback
        for router in Conversation().dispatcher.chain_tail
        for observer in router.observers.values()
        for handler in (observer._handler, *observer.handlers)
        for each in handler.filters or ()
        if not each.awaitable
    ]
    assert waiting == []


async def test_filter_answers_as_before_on_the_loop() -> None:
    seen: list[int] = []
    router, main = Router(), threading.get_ident()

    async def on_tea() -> None:
        """Nothing to do."""

    def here(_event: object, size: int) -> bool:
        seen.append(threading.get_ident())
        return size > 1

    router.message.filter(F["text"] == "чай")
    router.message.register(on_tea, here)
    answer_at_once(router)
    tea, coffee = (message(1, text)["message"] for text in ("чай", "кофе"))
    root, handler = router.message._handler, router.message.handlers[0]
    assert [(await root.check(each))[0] for each in (tea, coffee)] == [True, False]
    assert [(await handler.check(tea, size=size, more=1))[0] for size in (2, 1)] == [True, False]
    assert seen == [main, main]
