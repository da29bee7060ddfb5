"""What a supplier wrote is forwarded or pasted where no conversation waits for it, and in /check."""

import pytest

from tests.dialogs.conversation import Conversation

TRAP = "Dear friend, our account is under audit, pls pay the deposit to our boss' account today."
OFFER = (
    "Hi dear, FOB Shenzhen, 500pcs: $2.5/pc, 1000pcs: $2.3/pc, sample $30, lead time 15-20 days, "
    "valid for 15 days"
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
