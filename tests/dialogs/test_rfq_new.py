"""Where a new letter begins, the old ones stay as they were."""

from datetime import timedelta

import pytest
from aiogram.fsm.state import State

from bot.states import RfqSG
from tests.dialogs.conversation import Conversation
from tests.dialogs.ways import lead


@pytest.mark.parametrize("state", [RfqSG.more, RfqSG.resume, RfqSG.history], ids=str)
async def test_new_letter_leaves_the_old_one_alone(anna: Conversation, state: State) -> None:
    await lead(anna, state)
    old = list(anna.rfqs.rfqs.values())
    if "Прошлые письма" in anna.buttons:
        await anna.press("Прошлые письма")
    await anna.press("Новая заявка")
    await anna.send("чайник")
    assert "шаг 2 из 13" in anna.screen.text
    assert list(anna.rfqs.rfqs.values())[: len(old)] == old
    assert [one.product for one in anna.rfqs.rfqs.values()][len(old) :] == ["чайник"]


async def test_letter_is_as_old_as_its_first_answer(anna: Conversation) -> None:
    await anna.send("/rfq")
    asked = anna.clock.time
    anna.clock.time += timedelta(hours=1)
    await anna.send("чайник")
    (rfq,) = anna.rfqs.rfqs.values()
    assert asked < rfq.created_at == rfq.updated_at


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("0,001 $", "0,001\xa0$"),
        ("1.500,00 $", "1\xa0500,00\xa0$"),
        ("от 2 до 2,5 $", "2–2,50\xa0$"),
    ],
)
async def test_price_is_shown_as_exactly_as_it_was_typed(
    anna: Conversation, typed: str, shown: str
) -> None:
    await lead(anna, RfqSG.price)
    await anna.send(typed)
    assert f"Цена: {shown} за шт" in anna.screen.text


async def test_refused_words_are_named_in_short(anna: Conversation) -> None:
    await lead(anna, RfqSG.specification)
    await anna.send("500 мл, " + "хорошее качество, " * 200)
    assert "Не взял: «хорошее качество»" in anna.screen.text
    assert len(anna.screen.text) < 1500


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("нож, ложка, нож", ["нож", "ложка"]),
        ("нож, ложка, вилка, " * 15, ["нож", "ложка", "вилка"]),
    ],
)
async def test_each_of_several_products_is_offered_once(
    anna: Conversation, typed: str, offered: list[str]
) -> None:
    await anna.send(f"/rfq {typed}")
    assert anna.buttons == [*offered, "Назад"]


async def test_product_said_twice_is_one_product(anna: Conversation) -> None:
    await anna.send("/rfq нож, нож")
    assert [one.product for one in anna.rfqs.rfqs.values()] == ["нож"]


async def test_phone_is_no_word_to_be_corrected_and_kept(anna: Conversation) -> None:
    await lead(anna, RfqSG.packaging)
    await anna.send("пузырчатая плёнка, звоните +7 913 123-45-67")
    for label in ("Хватит, к письму", "Собрать письма"):
        await anna.press(label)
    letter = anna.screen.text
    assert "+7 913" not in letter.partition("Проверьте или замените")[0]
    assert not any(label.startswith("Исправить слова") for label in anna.buttons)


async def test_letter_is_not_written_for_a_day_that_is_over(anna: Conversation) -> None:
    await lead(anna, RfqSG.deadline)
    await anna.send("до 1 декабря")
    await anna.press("Хватит, к письму")
    anna.clock.time += timedelta(days=9)
    await anna.press("Собрать письма")
    assert "Срок в заявке уже прошёл" in anna.bot.alerts[-1]
    await anna.press("✓ Срок")
    await anna.send("до 15 января")
    await anna.press("Собрать письма")
    assert "by 15 January 2027" in anna.screen.text


async def test_long_lines_are_shown_by_their_beginnings(anna: Conversation) -> None:
    await lead(anna, RfqSG.specification)
    await anna.send(", ".join(f"{number} {'steel ring ' * 13}" for number in range(7)))
    assert max(map(len, anna.screen.text.splitlines())) < 200
    (rfq,) = anna.rfqs.rfqs.values()
    assert min(len(spec.value) for spec in rfq.specification) > 130
