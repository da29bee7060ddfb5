"""Evidence of a deal through the real Bot API: sent, hashed, lost sight of, archived."""

import csv
import hashlib
import signal
import zipfile
from io import BytesIO, StringIO

import pytest
from icalendar import Calendar
from PIL import Image

from bot.playground import attaching
from bot.playground.driver import User
from bot.playground.faults import Fault, FaultKind
from tests.e2e.product.stage import TOKEN, Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


def picture(shade: int) -> bytes:
    """A real photo."""
    file = BytesIO()
    Image.new("RGB", (64, 48), (shade, shade, shade)).save(file, "JPEG")
    return file.getvalue()


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


async def press(anna: User, *buttons: str) -> None:
    for button in buttons:
        await anna.wait(button=button, since=0, timeout=40)
        await anna.press(button, timeout=40)


async def to_papers(anna: User) -> None:
    await anna.send("/deals термокружки 6000 usd 30/70")
    await press(anna, "Да, через Trade Assurance", "Бумаги")


def documents(anna: User) -> dict[str, bytes]:
    found = (one.document for one in anna.messages() if one.from_bot)
    return {one.name: one.data for one in found if one}


@pytest.mark.timeout(300)
async def test_evidence_survives_a_restart_and_comes_back_as_an_archive(own_stage: Stage) -> None:
    anna, photo = own_stage.person(), picture(10)
    await to_papers(anna)
    await press(anna, "Доказательства · 0")
    await anna.wait(contains="Пока ничего нет")
    await anna.send_photo(photo)
    await anna.wait(contains=f"отпечаток {digest(photo)[:8]}")
    for shade in (20, 30):
        file = anna._file("photo", "photo.jpg", picture(shade))
        await anna.send_raw(attaching.content(file, "photo", {}) | {"media_group_id": "album"})
    await anna.wait(contains="Здесь 3 доказательства")
    outage = Fault(FaultKind.SERVER_ERROR, method="getFile", times=None)
    own_stage.server.faults.add(outage)
    await anna.send_document("../счёт.pdf", b"%PDF-1.4 invoice")
    await anna.wait(contains="отпечаток пока не снят", timeout=40)
    own_stage.server.faults.clear()
    await anna.send("Обещали отправить до пятницы")
    await anna.wait(contains="№5, заметка")
    await own_stage.server.world.updates.drained(timeout=30)
    await own_stage.stop(signal.SIGKILL)
    own_stage.start()
    await press(anna, "Назад", "Собрать архив")
    await anna.wait(contains="Архив сделки «термокружки»: 5 доказательств", timeout=60)
    ((name, raw),) = documents(anna).items()
    assert name == "evidence-termokruzhki.zip"
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        assert archive.testzip() is None
        assert archive.read("001-photo.jpg") == photo
        assert archive.read("003-photo.jpg") == picture(30)
        assert archive.read("004-счёт.pdf") == b"%PDF-1.4 invoice"
        table = archive.read("index.csv").decode("utf-8-sig")
    rows = list(csv.DictReader(StringIO(table)))
    assert [row["SHA-256"] for row in rows[:4]] == [
        digest(one) for one in (photo, picture(20), picture(30), b"%PDF-1.4 invoice")
    ]
    await own_stage.server.world.updates.drained(timeout=30)
    assert TOKEN not in own_stage.log


async def test_picture_and_calendar_reach_the_chat(stage: Stage) -> None:
    anna = stage.person()
    await to_papers(anna)
    await press(anna, "Картинка")
    shown = await anna.wait(matching=lambda one: one.photo is not None, timeout=40)
    assert shown.photo
    with Image.open(BytesIO(shown.photo.data)) as image:
        assert (image.format, image.width) == ("PNG", 1080)
    await press(anna, "В календарь")
    sent = await anna.wait(matching=lambda one: one.document is not None)
    assert sent.document
    assert sent.document.name == "deal-termokruzhki.ics"
    (event,) = Calendar.from_ical(sent.document.data).walk("VEVENT")
    assert event["summary"] == "термокружки: сделка создана"
