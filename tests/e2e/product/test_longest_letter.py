"""Every step filled to its limit: the letter is still shown, sent, printed and written to a file."""

import pytest

from bot.messages import MESSAGE_LIMIT, length
from bot.playground.driver import User
from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
# Words that nobody knows for the product; the rest in Latin letters, which stay whole.
_STRANGE = " ".join(f"плюмб{one}{two}" for one in "аеиоу" for two in "кмнпрст")
PRODUCT = f"чехол {_STRANGE}"[:300].strip()
OWN = ("Matt Finish Inside And Out " * 20)[:300].strip()
LINES = [("Steel Ring And Rubber Lid " * 10)[:140] + f"{number} mm" for number in range(15)]
COPY_LIMIT, NAME_LIMIT = 256, 60


async def fill(anna: User) -> None:
    """All thirteen steps; pictures are sent as documents."""
    await anna.send(f"/rfq {PRODUCT}")
    await anna.wait(contains="шаг 2 из 13", timeout=30)
    for number, typed in (
        (2, [OWN]),
        (3, [", ".join(LINES[:7]), ", ".join(LINES[7:14])]),
        (4, ["9999991, 9999992, 9999993, 9999994, 9999995 комплектов"]),
        (5, ["до 9 999 999,99 $ за штуку"]),
        (6, [f"DAP {'Щ' * 55}"]),
        (7, [OWN]),
        (8, [OWN]),
        (9, [OWN]),
        (10, ["через 100 недель"]),
        (11, [OWN]),
    ):
        await anna.wait(contains=f"шаг {number} из 13")
        for text in typed:
            await anna.send(text)
            await anna.wait(matching=lambda one: bool(one.all_buttons))
        if number in {3, 7, 8}:
            await anna.press("Дальше")
    await anna.wait(contains="шаг 12 из 13")
    for number in range(10):
        await anna.send_document(f"{number}.pdf", b"%PDF-1.4")
    await anna.wait(contains="Принял 10 файлов")
    await anna.press("Дальше")
    await anna.wait(contains="шаг 13 из 13")
    await anna.send(OWN)
    await anna.wait(contains="Своё")
    await anna.press("Дальше")
    await anna.wait(contains="Проверьте ответы")


async def test_letter_of_the_longest_answers_is_shown_and_leaves_whole(stage: Stage) -> None:
    anna = stage.person()
    before = len(stage.server.transcript)
    await fill(anna)
    await anna.press("✓ Характеристики")
    await anna.wait(contains="Уже известно")
    await anna.send(f"{LINES[14]}, {'хорошее качество, ' * 50}")
    await anna.wait(contains="Не взял")
    await anna.press("Дальше")
    await anna.wait(contains="Проверьте ответы")
    await anna.press("Собрать письма")
    letter = await anna.wait(contains="Перевод черновой")
    assert length(letter.text) <= MESSAGE_LIMIT
    await anna.press("Прислать отдельным сообщением")
    await anna.wait(button="PDF")
    parts = [one.text for one in anna.messages() if one.html.startswith("<pre>")]
    assert len(parts) > 1
    assert parts[0].startswith("Hello,")
    for label in ("PDF", ".txt"):
        await anna.press(label)
        await anna.wait(matching=lambda one: one.document is not None)
        await anna.wait(button="PDF")
    files = [one.document for one in anna.messages() if one.from_bot and one.document]
    assert all(one.name.isascii() and len(one.name) < NAME_LIMIT for one in files)
    assert files[0].data.startswith(b"%PDF-")
    text = files[1].data.decode("utf-8-sig")
    # Cut at the ends of paragraphs, and nothing is lost.
    assert "\n\n".join(parts) in text
    await anna.press("Ещё")
    await anna.press("Прислать фото ещё раз")
    await anna.wait(matching=lambda one: one.document is not None and one.document.name == "9.pdf")
    assert not [one for one in stage.server.transcript[before:] if one.status >= 400]
    buttons = [one for message in anna.messages() for one in message.all_buttons]
    assert all(len(one.copy_text) <= COPY_LIMIT for one in buttons if one.copy_text)
