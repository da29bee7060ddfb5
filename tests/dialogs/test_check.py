"""Checking a supplier: from a pasted block to the verdict, the payee lock and the check after it."""

import re
from typing import Any

import pytest
from aiogram.types import Chat, Message, PhotoSize, Update

from bot.domain.ids import SupplierId
from bot.domain.supplier import Badge, Payee, Reply, Supplier
from bot.states import CheckSG
from tests.dialogs.conversation import Conversation
from tests.dialogs.ways import WAYS, context, lead
from tests.fakes import MORNING

GOOD = "91350100M000100Y43"
NAMED = "/check Ningbo Example Co., Ltd"


def supplier(anna: Conversation) -> Supplier:
    (one,) = anna.suppliers.suppliers.values()
    return one


async def item(anna: Conversation, group: str = "Оплата") -> None:
    await anna.send(NAMED)
    await anna.press("К карточке")
    await anna.press("Проверить по пунктам")
    await press(anna, group)


async def press(anna: Conversation, start: str) -> None:
    await anna.press(next(one for one in anna.buttons if one.startswith(start)))


async def test_number_is_answered_at_once_and_disturbs_nothing(anna: Conversation) -> None:
    await anna.send("/settings")
    screen = anna.screen
    await anna.send(f"/check {GOOD}")
    assert "номер устроен верно. Есть ли такая фирма, проверьте на gsxt.gov.cn" in anna.said[-1]
    await anna.send("/check 91350100M000100Y44")
    assert "Контрольный знак не сходится" in anna.said[-1]
    assert anna.screen is screen
    assert not anna.suppliers.suppliers


async def test_block_fills_what_it_tells_and_only_the_rest_is_asked(anna: Conversation) -> None:
    await anna.send("/check")
    await anna.send(
        f"宁波例子有限公司\nNingbo Example Co., Ltd\nhttps://x.en.alibaba.com/?a=b\n{GOOD}"
    )
    assert "Сколько лет на площадке" in anna.screen.text
    await anna.send("5 YRS")
    await anna.press("Gold")
    await anna.press("Verified")
    await anna.press("Дальше")
    assert "Старый номер" in anna.screen.text
    for _ in range(5):
        await anna.press("Пропустить")
    await anna.send("Ningbo Example Co., Ltd")
    await anna.press("Пропустить")
    known = supplier(anna)
    assert (known.years, known.badges) == (5, (Badge.GOLD, Badge.VERIFIED))
    assert (known.uscc, known.link) == (GOOD, "https://x.en.alibaba.com")
    assert known.licence_name == "Ningbo Example Co., Ltd"
    assert context(anna)["state"] == CheckSG.card.state


async def test_every_fact_can_be_corrected_from_the_card(anna: Conversation) -> None:
    await lead(anna, CheckSG.fields)
    await anna.press("Лет на площадке")
    await anna.send("сто")
    assert "одно целое число" in anna.said[-1]
    await anna.send("7 лет")
    assert "Лет на площадке: <b>7</b>" in anna.screen.text
    await anna.press("✓ Лет на площадке")
    await anna.press("Стереть")
    assert supplier(anna).years is None


async def test_answer_is_one_tap_and_the_next_item_comes(anna: Conversation) -> None:
    await item(anna, "Качество")
    assert "Отказывает в любой инспекции" in anna.screen.text
    await anna.press("Нет")
    assert "опытную партию" in anna.screen.text
    await anna.press("Не знаю")
    await anna.press("Да")
    assert context(anna)["state"] == CheckSG.groups.state
    assert "Качество · 3/3" in anna.buttons
    assert supplier(anna).answer("pilot").reply is Reply.UNKNOWN


async def test_double_tap_does_not_answer_the_next_item(anna: Conversation) -> None:
    await item(anna, "Качество")
    pressed = anna.screen
    await anna.press("Да", pressed)
    await anna.press("Да", pressed)
    assert set(supplier(anna).answers) == {"inspection-refused"}


async def test_note_and_album_are_evidence(anna: Conversation) -> None:
    await item(anna, "Качество")
    await anna.send("отказали в чате <b>22 ноября</b>")
    for unique in ("a", "b", "a"):
        await send_photo(anna, unique)
    answer = supplier(anna).answer("inspection-refused")
    assert answer.note == "отказали в чате 22 ноября"
    assert [one.unique_id for one in answer.photos] == ["a", "b"]
    assert "Фото: 2" in anna.screen.text
    await anna.press("Показать фото")
    assert len(anna.bot.files) == 2
    await anna.press("Стереть ответ")
    assert not supplier(anna).answer("inspection-refused").photos


async def test_words_under_a_picture_are_the_note(anna: Conversation) -> None:
    await item(anna, "Качество")
    await send_photo(anna, "a", caption="снимок отказа")
    answer = supplier(anna).answer("inspection-refused")
    assert (answer.note, len(answer.photos)) == ("снимок отказа", 1)


async def test_hard_stop_wins_in_the_verdict_and_gives_its_reason(anna: Conversation) -> None:
    await item(anna, "Качество")
    await anna.press("Да")
    await anna.press("К разделам")
    await anna.press("Итог")
    assert "Стоп: не платите" in anna.screen.text
    assert "Отказывает в любой инспекции? Да." in anna.screen.text
    assert "100 %" not in anna.screen.text


async def test_unknown_items_become_one_letter(anna: Conversation) -> None:
    await lead(anna, CheckSG.ask)
    assert "1. " in anna.screen.text
    await anna.press("中文")
    await anna.press("Прислать отдельным сообщением")
    sent = "".join(anna.said)
    assert "请发一张营业执照的照片。" in sent
    assert not re.search("[а-яё]", sent)


async def test_first_payee_is_locked_and_a_later_one_is_a_stop(anna: Conversation) -> None:
    await lead(anna, CheckSG.alarm)
    assert "Не платите: реквизиты другие" in anna.screen.text
    assert "было <b>1234</b>, прислали <b>9876</b>" in anna.screen.text
    await anna.press("Письмо EN")
    assert "confirm here, in the Alibaba.com chat" in "".join(anna.said)
    known = supplier(anna)
    assert known.payee == Payee(
        "Ningbo Example Co., Ltd", "Bank of China", "CN", "BKCHCNBJ", "1234"
    )
    await press(anna, "Назад")
    assert "Стоп: не платите" in anna.screen.text


async def test_lock_changes_only_with_a_reason_that_is_kept(anna: Conversation) -> None:
    await lead(anna, CheckSG.reason)
    await anna.send("подтвердили в чате")
    known = supplier(anna)
    assert known.payee
    assert known.payee.tail == "9876"
    assert known.alarm is None
    assert "Причина: подтвердили в чате" in anna.screen.text


async def test_person_as_payee_is_a_stop_that_no_answer_talks_away(anna: Conversation) -> None:
    await lead(anna, CheckSG.detail)
    await anna.send("Zhang Wei")
    for _ in range(4):
        await anna.press("Пропустить")
    assert "похож на частное лицо" in anna.screen.text
    await anna.press("Назад")
    assert "Стоп: не платите" in anna.screen.text


async def test_second_check_starts_from_the_answers_and_tells_what_changed(
    anna: Conversation,
) -> None:
    await item(anna, "Качество")
    await anna.press("Нет")
    await anna.press("К разделам")
    await anna.press("Итог")
    await anna.press("Отчёт сообщением")
    await anna.press("Отчёт сообщением")
    assert len(anna.suppliers.snapshots) == 1
    await anna.press("Прошлые проверки")
    await anna.press("Проверить снова")
    await press(anna, "Качество")
    await anna.press("Следующий")
    await anna.press("Следующий")
    await press(anna, "Товар")
    await anna.press("Да")
    await anna.press("К разделам")
    await anna.press("Итог")
    await anna.press("Отчёт сообщением")
    assert "Новая причина для стопа: Отказывает в любом образце?" in anna.said[-1]
    await anna.press("Прошлые проверки")
    assert len([one for one in anna.buttons if "ноября" in one]) == 2


async def test_report_is_printed_with_the_english_questions(anna: Conversation) -> None:
    await lead(anna, CheckSG.verdict)
    await anna.press("PDF")
    (sent,) = anna.bot.files
    assert sent.document.filename == "check-ningbo-example-co-ltd.pdf"


@pytest.mark.parametrize("path", ["groups", "item", "verdict", "payee", "past", "erase"])
async def test_supplier_of_somebody_else_is_not_shown(anna: Conversation, path: str) -> None:
    await lead(anna, getattr(CheckSG, path))
    (known,) = anna.suppliers.suppliers.values()
    anna.suppliers.suppliers = {}
    stranger = known.__class__(
        SupplierId("x"), type(known.user_id)(8), MORNING, MORNING, name_en="Secret"
    )
    anna.suppliers.suppliers[known.id] = stranger
    await anna.press(anna.buttons[0])
    assert "Secret" not in anna.screen.text


async def test_deleted_supplier_is_gone(anna: Conversation) -> None:
    await lead(anna, CheckSG.erase)
    await anna.press("Удалить навсегда")
    assert not anna.suppliers.suppliers
    assert context(anna)["state"] == CheckSG.list.state


async def test_wrong_text_with_the_command_is_one_line(anna: Conversation) -> None:
    await anna.send("/check 🤷")
    assert "Не вижу ни названия" in anna.said[-1]


async def send_photo(anna: Conversation, unique: str, caption: str | None = None) -> None:
    photo: Any = [PhotoSize(file_id=unique, file_unique_id=unique, width=1, height=1)]
    message = Message(
        message_id=600, date=MORNING, chat=Chat(id=anna.client.user.id, type="private"),
        from_user=anna.client.user, photo=photo, media_group_id="album", caption=caption,
    )  # fmt: skip
    await anna.feed_update(anna.bot, Update(update_id=9001, message=message))


def test_every_state_has_a_way() -> None:
    assert set(CheckSG.__states__) <= set(WAYS)
