import signal

import pytest

from bot.playground.driver import User
from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


async def step(anna: User, number: int) -> None:
    await anna.wait(contains=f"шаг {number} из 13")


async def begin(anna: User) -> None:
    await anna.send("/rfq термокружка 500 мл, нержавейка, 1000 шт")
    await anna.wait(contains="шаг 2 из 13", timeout=30)


async def test_person_without_english_gets_letters_offline(stage: Stage) -> None:
    anna = stage.person()
    await begin(anna)
    await anna.press("Свой магазин")
    await step(anna, 3)
    await anna.send("толщина стенки 0,5 мм, вес не больше 300 г")
    await anna.wait(contains="Толщина стенки: 0,5 мм")
    await anna.press("Дальше")
    await step(anna, 4)
    await anna.send("300, 500, 1000 шт")
    await step(anna, 5)
    await anna.send("до 2,5 $")
    await step(anna, 6)
    await anna.send("до Омска")
    for number in range(7, 12):
        await step(anna, number)
        await anna.press("Пропустить")
    await step(anna, 12)
    await anna.send_photo(b"\x89PNG\r\n\x1a\n" + b"\x00" * 30)
    await anna.wait(contains="Принял 1 файл.")
    await anna.send_document("drawing.pdf", b"%PDF-1.4")
    await anna.wait(contains="Принял 2 файла.")
    await anna.press("Дальше")
    await step(anna, 13)
    await anna.press("Пропустить")
    await anna.wait(contains="Проверьте ответы")
    await anna.press("Собрать письма")
    letter = await anna.wait(contains="We are looking for")
    assert "Quantity: 300 pcs." in letter.text
    assert "Photos or drawings are attached." in letter.text
    await anna.press("中文")
    await anna.wait(contains="数量：300件")


async def test_letter_leaves_as_text_pdf_and_pictures(stage: Stage) -> None:
    anna = stage.person()
    await begin(anna)
    for number in range(2, 14):
        await step(anna, number)
        if number == 12:
            await anna.send_document("drawing.pdf", b"%PDF-1.4")
            await anna.wait(contains="Принял 1 файл.")
            await anna.press("Дальше")
        else:
            await anna.press("Дальше" if number in {3, 4} else "Пропустить")
    await anna.wait(contains="Проверьте ответы")
    await anna.press("Собрать письма")
    await anna.wait(contains="We are looking for")
    await anna.press("Прислать отдельным сообщением")
    await anna.wait(button="PDF")
    sent = next(m for m in anna.messages() if m.html.startswith("<pre>"))
    assert sent.text.startswith("Hello,")
    await anna.press("PDF")
    await anna.wait(matching=lambda m: m.document is not None and m.document.name.endswith(".pdf"))
    await anna.press(".txt")
    await anna.wait(matching=lambda m: m.document is not None and m.document.name.endswith(".txt"))
    await anna.wait(button="Ещё")
    await anna.press("Ещё")
    await anna.press("Прислать фото ещё раз")
    await anna.wait(
        matching=lambda m: (
            m.from_bot and m.document is not None and m.document.name == "drawing.pdf"
        )
    )


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
async def test_draft_survives_a_restart(own_stage: Stage, number: signal.Signals) -> None:
    anna = own_stage.person()
    await begin(anna)
    await anna.press("Опт")
    await step(anna, 3)
    await own_stage.stop(number)
    own_stage.start()
    await anna.send("толщина стенки 0,5 мм")
    await anna.wait(contains="Толщина стенки: 0,5 мм", timeout=30)
    await anna.send("/cancel")
    await anna.wait(contains="остановились")
    await anna.send("/rfq")
    await anna.wait(contains="незаконченное письмо: термокружка")
    await anna.press("Продолжить")
    await anna.wait(contains="Назначение: Опт")
