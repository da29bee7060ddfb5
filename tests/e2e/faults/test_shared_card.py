"""A crowd at one card, Telegram's limits on: everybody answered, the card edited in peace."""

import asyncio
import time
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import pytest_asyncio

from bot.playground.server import BotApiServer
from bot.playground.transcript import Request
from tests.e2e.faults.conftest import Say
from tests.e2e.product.sharing import Purchase
from tests.e2e.product.stage import TOKEN, Stage

CROWD, HELPERS = 200, 5
# Twenty times ten people, with what else is done meanwhile: ten seconds.
PAUSE, BREATH = 3.0, 0.3


@pytest_asyncio.fixture
async def limited(tmp_path: Path) -> AsyncIterator[Stage]:
    (tmp_path / "clock.txt").write_text("0", "utf-8")
    async with BotApiServer(TOKEN, flood_limits=True) as server:
        stage = Stage(tmp_path, server)
        stage.start()
        await stage.ready()
        yield stage
        await stage.stop()


async def test_crowd_is_answered_once_each_and_the_card_is_edited_in_peace(
    limited: Stage, figures: Say
) -> None:
    people = [limited.person(f"Человек {number}") for number in range(CROWD)]
    purchase = Purchase(limited, *people)
    card = await purchase.share()
    for person in people[:HELPERS]:
        said = await person.send("плачу", chat=purchase.group)
        await purchase.anna.send("/helper@concierge_bot", chat=purchase.group, reply_to=said)
        await purchase.anna.wait(contains=person.person.first_name, chat=purchase.group)
    bystander = Purchase(limited)
    await bystander.begin()
    await purchase.private("Готово", "Закупки")
    data = card.all_buttons[0].callback_data or ""
    queries, waits = [], []
    for ten in (people[at : at + 10] for at in range(0, CROWD, 10)):
        queries += [person.ask(card, data) for person in ten]
        waits.append(await _shown(bystander, "Ещё", "Назад"))
        await asyncio.sleep(BREATH)
        await purchase.private("Суммы: скрыты" if len(waits) % 2 else "Суммы: видны")
    for switch, shown in (("Суммы: скрыты", True), ("Суммы: видны", False)):
        await purchase.private(switch)
        await purchase.anna.wait(
            matching=lambda one, shown=shown: ("$" in one.text) is shown and "Сейчас" in one.text,  # type: ignore[misc]
            chat=purchase.group, since=0, timeout=20,
        )  # fmt: skip
    await limited.server.world.updates.drained(timeout=60)
    answers = [query.answer["text"] for query in queries if query.answer]
    assert len(answers) == CROWD
    assert sum("нажмите ещё раз" in text for text in answers) == HELPERS
    journal = limited.server.transcript
    answered = [one.params["callback_query_id"] for one in journal.calls("answerCallbackQuery")]
    assert len(answered) == len(set(answered))
    assert not [one for one in journal.calls() if one.status == 429]  # the status
    gaps = [
        (later.time - earlier.time).total_seconds()
        for earlier, later in pairwise(_edits(journal, purchase.group.id))
    ]
    assert gaps
    assert all(gap >= PAUSE for gap in gaps)
    figures(
        f"{CROWD} presses in ten seconds: each answered once; {len(gaps) + 1} edits, at least"
        f" {min(gaps):.1f} s apart; another chat waited {max(waits) * 1000:.0f} ms"
    )


def _edits(journal: list[Request], chat_id: int) -> list[Request]:
    return [one for one in journal if one.method == "editMessageText" and one.chat_id == chat_id]


async def _shown(purchase: Purchase, *buttons: str) -> float:
    """How long a screen took, at worst."""
    worst = 0.0
    for button in buttons:
        began = time.monotonic()
        await purchase.anna.press(button)
        worst = max(worst, time.monotonic() - began)
    return worst
