"""Taking and erasing one's own data in the real process, killed at the worst moment."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.db.tables import metadata
from bot.playground.driver import User
from bot.playground.faults import Fault, FaultKind, Moment
from bot.playground.server import BotApiServer
from tests.e2e.product.stage import TOKEN, Stage
from tests.e2e.product.test_reminders import make_due, open_database, pushed, wait_state

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
SURE = "Да, стереть навсегда"


@pytest_asyncio.fixture(loop_scope="package")
async def sealed_stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with BotApiServer(TOKEN, flood_limits=False) as server:
        server.poller.slow_repeats = False
        stage = Stage(tmp_path, server, settings={"DATA_KEY": KEY})
        stage.start()
        await stage.ready()
        yield stage
        if stage.process and stage.process.poll() is None:
            await stage.stop()


async def live(person: User, word: str) -> None:
    """A profile, a deal, a search, a letter and a reminder, each with the person's own word."""
    await person.send("/profile")
    await person.wait(contains="Как вас зовут")
    await person.send(f"Анна {word}")
    await person.wait(contains="Латинскими")
    await person.send(f"/search чайник {word}")
    await person.wait(contains="kettle")
    await person.send(f"/rfq термокружка {word}")
    await person.wait(contains="шаг 2 из 13")
    await person.send(f"/remind завтра в 10 проверить {word}")
    await person.press("Омск", message=await person.wait(contains="Который у вас час"))
    await person.wait(contains="10:00 (Омск, UTC+6)")


async def everything(stage: Stage) -> str:
    database = open_database(stage)
    async with database.read() as connection:
        rows = [
            (await connection.execute(select(table))).all() for table in metadata.sorted_tables
        ]
    await database.close()
    return repr(rows)


async def test_copy_is_whole_opened_and_for_its_owner_only(sealed_stage: Stage) -> None:
    stage = sealed_stage
    anna, boris = stage.person(), stage.person("Борис")
    await live(anna, "Абракадабрина")
    await live(boris, "Тарабарский")
    await anna.send("/export")
    async with asyncio.timeout(20):
        while len(files := [one for one in anna.messages() if one.document]) < 2:  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    texts = [one.document.data.decode("utf-8-sig") for one in files if one.document]
    assert texts[0].count("Абракадабрина") >= 4
    tables = json.loads(texts[1])["tables"]
    for table in ("users", "buyers", "searches", "rfqs", "reminders", "dialog_states"):
        assert len(tables[table]) == 1, table
    assert tables["buyers"][0]["data"]["name"] == "Анна Абракадабрина"
    assert "Тарабарский" not in "".join(texts)
    assert str(boris.id) not in texts[1]

    group = stage.server.group("Закупка", members=[anna, boris])
    for command in ("export", "delete", "privacy"):
        await anna.send(f"/{command}@concierge_bot", chat=group)
        await anna.wait(contains="личном чате", chat=group)
    assert not any(one.document for one in group.messages())


async def test_deletion_killed_before_its_commit_happens_whole_and_once(
    sealed_stage: Stage,
) -> None:
    stage = sealed_stage
    anna, boris = stage.person(), stage.person("Борис")
    await live(anna, "Абракадабрина")
    await live(boris, "Тарабарский")
    await anna.send("/delete")
    question = await anna.wait(contains="Уйдёт навсегда")
    assert "Напоминания, и будущие тоже: 1" in question.text
    assert stage.process
    stage.server.faults.add(
        Fault(
            FaultKind.KILL,
            method="editMessageText",
            moment=Moment.ACCEPTED,
            pid=stage.process.pid,
            chat_id=anna.id,
        )
    )
    pressed = asyncio.ensure_future(anna.press(SURE, message=question, timeout=60))
    await asyncio.to_thread(stage.process.wait, 20)
    assert "Абракадабрина" in await everything(stage)
    stage.start()
    await pressed
    await stage.server.world.updates.drained(timeout=60)
    async with asyncio.timeout(20):
        while str(anna.id) in await everything(stage):  # noqa: ASYNC110  # a file
            await asyncio.sleep(0.2)
    assert "Стёр всё" in anna.last().text

    heard = len(anna.messages())
    await make_due(stage)
    await boris.wait(contains="⏰", timeout=30)
    await wait_state(stage, "sent")
    assert (pushed(boris), len(anna.messages())) == (1, heard)

    left = await everything(stage)
    assert str(anna.id) not in left
    assert "Тарабарский" in left
    assert await stage.stop() == 0
    folder = stage.folder / "data"
    stored = b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())
    for word in ("Абракадабрина", json.dumps("Абракадабрина")[1:-1]):
        assert word.encode() not in stored
    assert "Абракадабрина" not in stage.log


async def test_person_who_writes_again_after_the_deletion_is_a_stranger(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("/search чайник")
    await anna.wait(contains="kettle")
    for _ in range(2):
        await anna.send("/delete")
        question = await anna.wait(contains="Уйдёт навсегда")
        await anna.press(SURE, message=question)
        await anna.wait(contains="Стёр всё", since=0)
    assert "больше ничего о вас нет" in question.text
    await anna.send("/start")
    await anna.wait(contains="Что я храню")
