"""What a supplier wrote is forwarded or pasted where no conversation waits for it, and in /check."""

import logging

import pytest
from aiogram.types import Message, MessageOriginHiddenUser, PhotoSize, Update

from bot.domain.translation import Language
from tests import fakes
from tests.dialogs.conversation import Conversation
from tests.dialogs.test_rfq import walk

TRAP = "Dear friend, our account is under audit, pls pay the deposit to our boss' account today."
OFFER = (
    "Hi dear, FOB Shenzhen, 500pcs: $2.5/pc, 1000pcs: $2.3/pc, sample $30, lead time 15-20 days, "
    "valid for 15 days"
)


async def forward(anna: Conversation, text: str, *, under_photo: bool = False) -> None:
    photo = [PhotoSize(file_id="1", file_unique_id="1", width=9, height=9)]
    words = {"caption": text, "photo": photo} if under_photo else {"text": text}
    message = Message(
        message_id=700, date=fakes.MORNING, chat=anna.client.chat, from_user=anna.client.user,
        forward_origin=MessageOriginHiddenUser(date=fakes.MORNING, sender_user_name="Lily"),
        **words,
    )  # fmt: skip
    await anna.feed_update(
        anna.bot, Update(update_id=anna.client._new_update_id(), message=message)
    )


async def test_pasted_trap_is_warned_of_at_once(anna: Conversation) -> None:
    await anna.send("/start")
    await anna.send(TRAP)
    assert "Стоп: пока не платите" in anna.said[-1]
    assert "частного лица" in anna.said[-1]
    assert "Что об этом известно" in anna.said[-1]


async def test_pasted_offer_is_read_and_nothing_is_suspected(anna: Conversation) -> None:
    await anna.send(OFFER)
    said = anna.said[-1]
    assert "похожих на обман, в тексте не вижу" in said
    assert "от 500 шт — 2,50\xa0$; от 1\xa0000 шт — 2,30\xa0$" in said
    assert "образец 30\xa0$" in said
    assert "предложение действует 15 дней" in said


async def test_chinese_message_is_no_longer_refused(anna: Conversation) -> None:
    await anna.send("你好，单价12.5元/个，起订量300个，加我微信聊")
    assert "Зовут в мессенджер" in anna.said[-1]
    assert "минимум 300 шт" in anna.said[-1]


@pytest.mark.parametrize("wish", ["термокружка 500 мл", "wireless headphones 500 pcs"])
async def test_wish_stays_a_wish(anna: Conversation, wish: str) -> None:
    await anna.send(wish)
    assert "Сообщение поставщика" not in anna.said[-1]


async def test_markup_of_a_message_is_shown_as_text(anna: Conversation) -> None:
    await anna.send("Dear, <b>pay now</b> to my personal account. Packing: <script>x</script> box")
    assert "<script>" not in anna.said[-1]
    assert "Стоп" in anna.said[-1]


async def test_check_explains_a_message_instead_of_taking_it_for_a_name(
    anna: Conversation,
) -> None:
    await anna.send("/check")
    await anna.send(TRAP)
    assert "Стоп: пока не платите" in anna.said[-1]
    assert "Проверка поставщика" in anna.screen.text


async def test_forwarded_message_is_known_by_being_forwarded(anna: Conversation) -> None:
    await forward(anna, "ok, no problem, see you")
    assert "Сообщение поставщика" in anna.said[-1]


async def test_words_under_a_forwarded_picture_are_read(anna: Conversation) -> None:
    await forward(anna, TRAP, under_photo=True)
    assert "Стоп: пока не платите" in anna.said[-1]


async def test_translation_follows_the_warning(anna: Conversation) -> None:
    anna.online.names = ("google",)
    anna.online.answers[TRAP, Language.RUSSIAN] = "Дорогой <друг>, счёт на проверке"
    await anna.send(TRAP)
    warning, translation = anna.said[-2:]
    assert "Стоп" in warning
    assert "Дорогой &lt;друг&gt;, счёт на проверке" in translation


async def test_silent_translator_is_told_of(anna: Conversation) -> None:
    anna.online.names = ("google",)
    await anna.send(TRAP)
    assert "онлайн-переводчик не ответил" in anna.said[-1]


async def test_request_to_remind_stays_a_request(anna: Conversation) -> None:
    await anna.send("напомни завтра в 10 перевести остаток на карту директора завода")
    assert "Сообщение поставщика" not in anna.said[-1]


async def test_offer_with_a_trap_is_warned_of_before_it_becomes_a_deal(
    anna: Conversation,
) -> None:
    await walk(anna, "/deals", "!Предложение поставщика", f"{OFFER}. Pay to my personal account.")
    assert "частного лица" in anna.said[-1]
    assert "Прочитано" in anna.screen.text


async def test_nothing_of_a_message_is_logged(
    anna: Conversation, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await anna.send("Dear, pay to my personal account DE89370400440532013000, Chen Li")
    assert "DE8937" not in caplog.text
    assert "Chen" not in caplog.text


async def test_longest_message_is_explained_within_one_of_telegram(anna: Conversation) -> None:
    traps = (
        "Dear friend, pay by Western Union to my personal account. Our bank account has been "
        "changed. No third party inspection. We can write invoice low as gift. Add my wechat. "
        "100% T/T in advance. Only today. Cancel the dispute. Packing: "
    )
    await anna.send(traps + "<" * 2000)
    assert len(anna.said[-1]) <= 4096
