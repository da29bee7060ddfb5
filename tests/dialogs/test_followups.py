import re
from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.buyer import Buyer
from bot.domain.errors import NotFoundError
from bot.domain.ids import RfqId, UserId
from bot.domain.rfq import Quantity, Rfq, TargetPrice
from bot.domain.translation import Language
from bot.domain.user import LetterLanguages, User
from bot.services.followups import FollowupService
from bot.services.rfqs import RfqService
from tests.dialogs.conversation import Conversation
from tests.dialogs.followups import COMPLAINT, FLASK, TO_PROBLEM, begin, walk
from tests.fakes import MORNING, FakeIds

ANNA = UserId(7)
# What is answered after the product, and a sentence that must be in the letter.
WALKS = {
    "Молчит 2 дня": (("!Предложение", "!Дальше"), "- choice of the supplier"),
    "Молчит 4 дня": (("!Образец", "!Дальше"), "ask other suppliers too"),
    "Молчит 7 дней": (("!Пропустить",), "choose another supplier"),
    "Не хватает данных": (("!Минимальный заказ", "!Дальше"), "- minimum order quantity (MOQ)"),
    "Попросить образец": ((), "check a sample of"),
    "Поторговаться": (("500 шт", "1,8 $"), "Our target price is USD 1.8 per piece."),
    "Сверить реквизиты": ((), "We never pay to personal accounts."),
    "Фото с завода": ((), "goods on the production line"),
    "Готовность к проверке": (("!Без количества",), "We plan an inspection"),
    "Претензия": (COMPLAINT, "- photos of the defects"),
}
RFQ = Rfq(
    RfqId("r1"), ANNA, MORNING, MORNING, product=FLASK,
    quantity=Quantity(Decimal(300), "piece"), price=TargetPrice(Decimal("2.5"), "USD"),
)  # fmt: skip


async def attached(anna: Conversation) -> None:
    """As from the request's own window: its button hands the id over."""
    anna.rfqs.save(replace(RFQ, is_finished=True))
    await walk(anna, "/rfq", "!Прошлые письма")


@pytest.mark.parametrize("kind", WALKS)
async def test_each_occasion_leads_to_its_letter(anna: Conversation, kind: str) -> None:
    steps, sentence = WALKS[kind]
    await begin(anna, kind)
    await walk(anna, *steps)
    english = anna.screen.text
    assert "Hello," in english
    assert sentence in english
    assert "По-русски" in english
    await anna.press("中文")
    assert "您好：" in anna.screen.text
    assert "✓ 中文" in anna.buttons


async def test_chinese_is_first_for_those_who_write_in_chinese(anna: Conversation) -> None:
    anna.users.save(User(ANNA, letters=LetterLanguages.CHINESE))
    await begin(anna, "Фото с завода")
    assert "您好：" in anna.screen.text


async def test_marks_are_put_and_taken_back(anna: Conversation) -> None:
    await begin(anna, "Не хватает данных")
    await anna.press("Оплата")
    assert {"✓ Оплата", "Дальше"} <= set(anna.buttons)
    await anna.press("✓ Оплата")
    assert {"Оплата", "Попросить всё"} <= set(anna.buttons)


async def test_nothing_marked_asks_for_every_detail(anna: Conversation) -> None:
    await begin(anna, "Не хватает данных")
    await anna.press("Попросить всё")
    english = anna.screen.text.partition("<blockquote")[0]
    assert english.count("\n- ") == 10


async def test_product_is_named_once_and_can_be_changed(anna: Conversation) -> None:
    await begin(anna, "Фото с завода")
    await walk(anna, "!К списку писем", "!Сверить реквизиты")
    assert "We are preparing the payment for:" in anna.screen.text
    await walk(anna, "!К списку писем", "!Другой товар", "!Сверить реквизиты", "чайник")
    assert "payment for: kettle." in anna.screen.text


async def test_marks_of_one_letter_do_not_leak_into_the_next(anna: Conversation) -> None:
    await begin(anna, "Молчит 7 дней")
    await walk(anna, "!Доплата", "!Дальше", "!К списку писем", "!Молчит 7 дней", "!Пропустить")
    assert "choose another supplier" in anna.screen.text


async def test_supplier_is_greeted_in_latin_and_the_buyer_signs(anna: Conversation) -> None:
    anna.buyers.save(Buyer(ANNA, name="Анна", name_latin="Anna", company="Ромашка"))
    await begin(anna, "Фото с завода")
    await walk(anna, "!Кому", "Лили Ван")
    english = anna.screen.text.partition("<blockquote")[0]
    assert "Hello Lili Van," in english
    assert re.search(r"^Anna, Romashka$", english, re.MULTILINE)
    await walk(anna, "!Кому: Lili Van", "!Без имени")
    assert "Hello," in anna.screen.text


async def test_letter_of_a_buyer_whose_profile_cannot_be_read_is_unsigned(
    anna: Conversation,
) -> None:
    anna.buyers.is_unreadable = True
    await begin(anna, "Фото с завода")
    assert "Please send us photos" in anna.screen.text


async def test_day_of_the_answer_is_tapped_or_typed(anna: Conversation) -> None:
    await begin(anna, "Фото с завода")
    assert "Please reply by 24 November 2026." in anna.screen.text
    await walk(anna, "!Ответ до 24 ноября", "!пт 27 ноября")
    assert "Please reply by 27 November 2026." in anna.screen.text
    await walk(anna, "!Ответ до 27 ноября", "5 декабря")
    assert "Please reply by 5 December 2026." in anna.screen.text


async def test_letter_is_sent_as_a_message_to_copy(anna: Conversation) -> None:
    await begin(anna, "Сверить реквизиты")
    await anna.press("Прислать отдельным сообщением")
    assert anna.said[-1].startswith("<pre>Hello,")
    assert "SWIFT" in anna.said[-1]
    assert "Подтвердите реквизиты" in anna.screen.text


async def test_draft_translation_is_called_so_with_the_words_left_out(anna: Conversation) -> None:
    await begin(anna, "Претензия")
    await walk(anna, *TO_PROBLEM, "крышка треснула, плюмбусовый шлямбур", "!Пропустить")
    assert "Перевод черновой" in anna.screen.text
    assert "details in key words: " in anna.screen.text
    assert "плюмбусовый" in anna.screen.text.partition("Перевод черновой")[2]


async def test_long_complaint_fits_the_screen_and_is_sent_whole(anna: Conversation) -> None:
    story, english = ("трещина на крышке, " * 52).strip(), ("cracks on the lid, " * 100).strip()
    anna.online.names = ("libre",)
    anna.online.answers = {
        (story, Language.ENGLISH): english,
        (story, Language.CHINESE): "盖子有裂纹，" * 80,
        (english, Language.RUSSIAN): story,
    }
    await walk(anna, "/letters", "!Претензия", "красная термокружка " * 14)
    await walk(anna, *TO_PROBLEM, story, "!Фото брака", "!Видео распаковки", "!Дальше")
    shown = re.sub("<[^>]+>", "", anna.screen.text)
    assert 3000 < len(shown) <= 4096
    assert shown.count("…") == 2
    await anna.press("Прислать отдельным сообщением")
    assert english in anna.said[-1]
    assert "discount that covers the loss" in anna.said[-1]


async def test_request_brings_its_product_quantity_and_price(anna: Conversation) -> None:
    await attached(anna)
    await walk(anna, f"!{anna.buttons[0]}", "!Собрать письма", "!Ещё", "!Письма вдогонку")
    assert FLASK in anna.screen.text
    await walk(anna, "!Поторговаться", "!Оставить 300 шт", "!Как в запросе: 2,50 $")
    assert "We plan to order 300 pcs. Our target price is USD 2.5" in anna.screen.text


async def test_short_letter_can_be_copied_by_a_button(anna: Conversation) -> None:
    await begin(anna, "Фото с завода")
    assert "Скопировать" not in anna.buttons
    await anna.press("中文")
    assert "Скопировать" in anna.buttons


async def test_paid_order_is_told_about_the_dispute(anna: Conversation) -> None:
    await begin(anna, "Молчит 7 дней")
    await walk(anna, "!Документы на груз", "!Дальше")
    assert "открыть спор" in anna.screen.text
    assert "другому поставщику" not in anna.screen.text


async def test_ready_words_are_enough_for_a_complaint(anna: Conversation) -> None:
    await begin(anna, "Претензия")
    steps = ("!Без количества", "!Не тот цвет", "!Дальше", "!Пропустить", "!Пропустить")
    await walk(anna, *steps, "!Пропустить")
    assert "- wrong colour" in anna.screen.text
    assert "черновой" not in anna.screen.text


async def test_request_of_somebody_else_is_not_opened(anna: Conversation) -> None:
    anna.rfqs.save(replace(RFQ, user_id=UserId(8)))
    service = FollowupService(None, RfqService(anna.rfqs, FakeIds(), anna.clock), None, None)  # type: ignore[arg-type]
    with pytest.raises(NotFoundError):
        await service.attach(ANNA, RFQ.id)


async def test_command_in_a_strange_state_opens_the_list(anna: Conversation) -> None:
    await walk(anna, "/search", "/LETTERS")
    assert "Какое письмо нужно?" in anna.screen.text
    await anna.send("термокружка")
    assert "Выберите письмо кнопкой" in anna.said[-1]
