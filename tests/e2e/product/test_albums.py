import pytest

from bot.playground import attaching
from bot.playground.driver import User
from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


async def to_photos(anna: User) -> None:
    await anna.send("/rfq термокружка")
    for number in range(2, 12):
        await anna.wait(contains=f"шаг {number} из 13", timeout=30)
        await anna.press("Пропустить")
    await anna.wait(contains="шаг 12 из 13")


async def send_album(anna: User, name: str, size: int) -> None:
    """As many different pictures, sent at once."""
    for number in range(size):
        picture = anna._file("photo", "photo.jpg", f"{name}{number}".encode())
        content = attaching.content(picture, "photo", {})
        await anna.send_raw(content | {"media_group_id": name})


async def test_album_is_counted_in_one_message(stage: Stage) -> None:
    anna = stage.person()
    await to_photos(anna)
    before = len(stage.server.transcript)
    await send_album(anna, "one", 10)
    await anna.wait(contains="Принял 10 файлов")
    await stage.server.world.updates.drained(timeout=10)
    calls = [one.method for one in stage.server.transcript[before:] if one.chat_id == anna.id]
    assert calls.count("sendMessage") == 1
    assert len(calls) <= 11


async def test_pictures_beyond_the_tenth_are_refused_aloud(stage: Stage) -> None:
    anna = stage.person()
    await to_photos(anna)
    await send_album(anna, "first", 7)
    await anna.wait(contains="Принял 7 файлов")
    await send_album(anna, "second", 5)
    await anna.wait(contains="Уже 10 файлов, больше не нужно")
    await stage.server.world.updates.drained(timeout=10)
    await anna.send_document("more.pdf", b"%PDF-1.4")
    screen = await anna.wait(button="Убрать все")
    assert "Уже 10 файлов, больше не нужно" in screen.text
    assert "Принял 10 файлов" in screen.text
    await anna.press("Убрать все")
    assert "больше не нужно" not in (await anna.wait(contains="Пришлите до 10")).text


async def test_pictures_come_back_as_they_were_sent(stage: Stage) -> None:
    anna = stage.person()
    await to_photos(anna)
    await send_album(anna, "back", 3)
    await anna.wait(contains="Принял 3 файла")
    await anna.press("Хватит, к письму")
    await anna.wait(button="Собрать письма")
    for label in ("Собрать письма", "Ещё", "Прислать фото ещё раз"):
        await anna.press(label)
    await anna.wait(button="Прислать фото ещё раз")
    sent = [one.photo.data for one in anna.messages() if one.from_bot and one.photo]
    assert sent == [b"back0", b"back1", b"back2"]


async def test_files_that_telegram_gives_no_more_are_said_to_be_gone(stage: Stage) -> None:
    anna = stage.person()
    await to_photos(anna)
    size = {"file_id": "of another bot", "file_unique_id": "x", "width": 1, "height": 1}
    await anna.send_raw({"photo": [size]})
    await anna.wait(contains="Принял 1 файл")
    await anna.press("Хватит, к письму")
    await anna.wait(button="Собрать письма")
    for label in ("Собрать письма", "Ещё"):
        await anna.press(label)
    answer = await anna.press("Прислать фото ещё раз")
    assert "Telegram не отдаёт эти файлы" in answer.text
    await anna.press("В меню")
