import pytest

from bot.domain.buyer import Buyer
from bot.domain.ids import UserId
from bot.domain.rfq import Bound, Rfq, Step
from tests.dialogs.conversation import Conversation

WALK = (
    "термокружка 500 мл, нержавейка, 1000 шт",
    "!Продажа на маркетплейсе",
    "толщина стенки 0,5 мм, вес не больше 300 г",
    "!Дальше",
    "300, 500, 1000 шт",
    "до 2,5 $ за штуку",
    "DAP Омск",
    "!Мой логотип на товаре",
    "!Дальше",
    "!CE",
    "!Дальше",
    "!Нужен, оплачу",
    "до 15 февраля",
    "!30 % вперёд, 70 % до отгрузки",
    "!Пропустить",
    "!Пропустить",
)


async def walk(anna: Conversation, *steps: str) -> None:
    for step in steps:
        await (anna.press(step[1:]) if step.startswith("!") else anna.send(step))


async def at(anna: Conversation, step: int) -> None:
    """Lead to a step by its number."""
    await walk(anna, "/rfq термокружка", *["!Пропустить"] * (step - 2))
    assert f"шаг {step} из 13" in anna.screen.text


def kept(anna: Conversation) -> Rfq:
    return list(anna.rfqs.rfqs.values())[-1]


async def test_russian_answers_become_a_letter_in_english_and_chinese(anna: Conversation) -> None:
    await walk(anna, "/rfq", *WALK, "!Собрать письма")
    letter = anna.screen.text
    assert "Quantity: 300 pcs." in letter
    assert "Wall thickness: 0.5 mm" in letter
    assert "Weight: max. 300 g" in letter
    assert "Delivery terms: DAP Omsk, Incoterms 2020." in letter
    assert "We need the goods by 15 February 2027." in letter
    assert "Количество: 300 шт" in letter
    await anna.press("中文")
    assert "数量：300件" in anna.screen.text
    assert kept(anna).is_finished


async def test_posting_has_a_title_and_no_greeting(anna: Conversation) -> None:
    await walk(anna, "/rfq", *WALK, "!Собрать письма", "!Заявка RFQ")
    assert "Hello" not in anna.screen.text
    assert "Please include in your quotation" in anna.screen.text
    form = [b.url for row in anna.screen.reply_markup.inline_keyboard for b in row if b.url]
    assert "quantity=300" in form[0]
    assert "quantityUnit=Piece%2FPieces" in form[0]


async def test_letter_stays_as_a_message_a_text_file_and_a_pdf(anna: Conversation) -> None:
    await walk(anna, "/rfq", *WALK, "!Собрать письма", "!Прислать отдельным сообщением")
    assert anna.said[-1].startswith("<pre>Hello,")
    await walk(anna, "!PDF", "!.txt")
    pdf, text = (file.document for file in anna.bot.files)
    assert pdf.filename.endswith(".pdf")
    assert pdf.data.startswith(b"%PDF-")
    assert "300 pcs" in text.data.decode("utf-8-sig")
    assert "300件" in text.data.decode("utf-8-sig")


async def test_wish_in_one_line_fills_what_it_names(anna: Conversation) -> None:
    await anna.send("/rfq термокружка 500 мл, нержавейка, 1000 шт")
    assert "шаг 2 из 13" in anna.screen.text
    rfq = kept(anna)
    assert rfq.product == "термокружка 500 мл, нержавейка"
    assert rfq.quantity
    assert rfq.quantity.amount == 1000
    assert [spec.value for spec in rfq.specification] == ["500 мл", "нержавейка"]


async def test_search_goes_on_as_a_letter(anna: Conversation) -> None:
    await walk(anna, "/search", "термокружка 500 мл", "!Написать поставщикам")
    assert kept(anna).product == "термокружка 500 мл"
    assert "шаг 2 из 13" in anna.screen.text


async def test_several_products_are_a_question(anna: Conversation) -> None:
    await walk(anna, "/rfq", "солнечная панель 400 Вт, инвертор")
    assert "несколько товаров" in anna.screen.text
    await anna.press("инвертор")
    assert kept(anna).product == "инвертор"


async def test_letter_can_be_written_before_every_question_is_answered(
    anna: Conversation,
) -> None:
    await walk(anna, "/rfq термокружка, 500 шт", "!Хватит, к письму", "!Собрать письма")
    assert "Quantity: 500 pcs." in anna.screen.text


async def test_answer_is_corrected_from_the_review_without_walking_again(
    anna: Conversation,
) -> None:
    await walk(anna, "/rfq", *WALK, "!✓ Количество", "50 комплектов")
    assert "Проверьте ответы" in anna.screen.text
    assert "Количество: 50 компл." in anna.screen.text
    await walk(anna, "!✓ Доставка", "!FCA", "!Назад", "!Назад")
    assert "Проверьте ответы" in anna.screen.text


async def test_good_quality_is_refused_and_the_step_stays(anna: Conversation) -> None:
    await at(anna, 3)
    await anna.send("хорошее качество")
    assert "каждый понимает по-своему" in anna.said[-1]
    await anna.send("500 мл, хорошее качество")
    assert "Не взял: «хорошее качество»" in anna.screen.text
    assert [spec.value for spec in kept(anna).specification] == ["500 мл"]


async def test_attribute_of_the_product_is_asked_by_its_button(anna: Conversation) -> None:
    await at(anna, 3)
    assert "Объём" in anna.buttons
    await walk(anna, "!Объём", "не меньше 450 мл")
    (spec,) = kept(anna).specification
    assert (spec.attribute, spec.bound, spec.value) == ("capacity", Bound.LEAST, "450 мл")
    await walk(anna, "!✓ Объём", "!Убрать")
    assert not kept(anna).specification


async def test_score_is_live_and_says_what_is_missing(anna: Conversation) -> None:
    await at(anna, 3)
    assert "Не хватает измеримых свойств: нужно три (+20)" in anna.screen.text
    await anna.send("500 мл, сталь 304, чёрный")
    assert "измеримых свойств" not in anna.screen.text


async def test_typed_words_tick_the_answer_they_mean(anna: Conversation) -> None:
    await at(anna, 2)
    await anna.send("на маркетплейс")
    assert kept(anna).answer(Step.PURPOSE).chosen == ("marketplace",)


async def test_own_words_stand_beside_what_is_ticked(anna: Conversation) -> None:
    await at(anna, 7)
    await walk(anna, "!Штрихкод на каждой", "пузырчатая плёнка")
    answer = kept(anna).answer(Step.PACKAGING)
    assert (answer.chosen, answer.own) == (("barcode",), "пузырчатая плёнка")
    await anna.press("✓ Штрихкод на каждой")
    assert kept(anna).answer(Step.PACKAGING).chosen == ()


async def test_usual_questions_can_be_taken_away(anna: Conversation) -> None:
    await at(anna, 13)
    await walk(anna, "!✓ Минимальный заказ", "!Дальше")
    assert "moq" not in kept(anna).answer(Step.QUESTIONS).chosen
    assert "lead_time" in kept(anna).answer(Step.QUESTIONS).chosen


async def test_phone_in_an_answer_is_warned_about(anna: Conversation) -> None:
    await at(anna, 7)
    await anna.send("звоните +7 913 123-45-67")
    assert "Заявку видят все поставщики" in anna.screen.text


async def test_unfinished_letter_waits_for_its_writer(anna: Conversation) -> None:
    await at(anna, 5)
    await anna.press("Отменить")
    assert "/rfq продолжит" in anna.screen.text
    await anna.send("/rfq")
    assert "незаконченное письмо: термокружка" in anna.screen.text
    await anna.press("Продолжить")
    assert "шаг 5 из 13" in anna.screen.text


async def test_template_begins_a_new_letter_and_stays(anna: Conversation) -> None:
    await walk(anna, "/rfq", *WALK, "!Собрать письма", "!Ещё", "!Сохранить как шаблон")
    await anna.send("кружки для кофейни")
    assert "Сохранил шаблон «кружки для кофейни»" in anna.screen.text
    await walk(anna, "!Прошлые письма", "!Шаблон: кружки для кофейни", "!Начать по шаблону")
    assert "Проверьте ответы" in anna.screen.text
    templates = [one for one in anna.rfqs.rfqs.values() if one.template]
    assert len(templates) == 1
    assert kept(anna).template == ""
    assert kept(anna).deadline is None


async def test_template_is_deleted_and_the_request_it_came_from_stays(anna: Conversation) -> None:
    await walk(anna, "/rfq", *WALK, "!Собрать письма", "!Ещё", "!Сохранить как шаблон")
    await walk(anna, "кружки", "!Прошлые письма", "!Шаблон: кружки", "!Удалить шаблон")
    assert "Удалил этот шаблон" in anna.screen.text
    assert not [one for one in anna.rfqs.rfqs.values() if one.template]
    assert kept(anna).product


async def test_history_is_searched_by_words(anna: Conversation) -> None:
    await walk(anna, "/rfq термокружка", "!Отменить", "/rfq чайник", "!Отменить", "/rfq")
    await walk(anna, "!Прошлые письма", "чайн")
    assert any("чайник" in label for label in anna.buttons)
    assert not any("термокружка" in label for label in anna.buttons)


async def test_unknown_word_is_marked_and_its_correction_wins(anna: Conversation) -> None:
    await walk(anna, "/rfq плюмбусовый чехол")
    rfq_id = kept(anna).id
    await walk(anna, *["!Пропустить"] * 12, "!Собрать письма")
    assert "Перевод черновой" in anna.screen.text
    button = next(label for label in anna.buttons if label.startswith("Исправить слова"))
    await walk(anna, f"!{button}", "!плюмбусовый", "plumbus")
    assert "plumbus" in anna.screen.text
    assert anna.corrections.words[UserId(7)] == {"плюмбусовый": "plumbus"}
    assert kept(anna).id == rfq_id


async def test_buyer_is_asked_for_once_and_introduced(anna: Conversation) -> None:
    anna.buyers.buyers[UserId(7)] = Buyer(
        UserId(7), name="Анна Щукина", name_latin="Anna Shchukina", company="ООО Кружки",
        position="закупщик", business="кофейня", country="RU", city="Омск", city_latin="Omsk",
    )  # fmt: skip
    await walk(anna, "/rfq", *WALK, "!Собрать письма")
    assert "My name is Anna Shchukina." in anna.screen.text
    assert "We are in Omsk, Russia." in anna.screen.text
    await anna.press("Заявка RFQ")
    assert "Shchukina" not in anna.screen.text


@pytest.mark.parametrize(
    "typed", ["<b>x</b>" * 3, "ы" * 4000, "🤷", "\u202eabc", "NaN", "{ $name }", "' OR 1=1 --"]
)
async def test_odd_text_at_any_step_keeps_the_conversation(anna: Conversation, typed: str) -> None:
    await anna.send("/rfq термокружка")
    for step in range(2, 14):
        await anna.send(typed)
        assert "это моя ошибка" not in "".join(anna.said)
        if f"шаг {step} из 13" in anna.screen.text:
            onward = {"Дальше", "Пропустить"}.intersection(anna.buttons)
            await anna.press(onward.pop())
        elif "Какое место" in anna.screen.text or "какое место" in anna.screen.text:
            await anna.press("Пропустить")
    assert "Проверьте ответы" in anna.screen.text
    await anna.press("Собрать письма")
    assert "insulated travel mug" in anna.screen.text


@pytest.mark.parametrize(
    "typed", ["ы" * 5000, "🤷", "https://example.com", "купить оптом", "<b></b>", "12345"]
)
async def test_what_is_no_product_gets_a_hint(anna: Conversation, typed: str) -> None:
    await walk(anna, "/rfq", typed)
    assert len(anna.said) == 1
    assert "шаг 1 из 13" in anna.screen.text
    await anna.send(f"/rfq {typed}")
    assert anna.said[0] in anna.screen.text


async def test_letter_of_somebody_else_is_not_found(anna: Conversation) -> None:
    await walk(anna, "/rfq термокружка")
    stolen = kept(anna)
    anna.rfqs.rfqs[stolen.id] = Rfq(
        stolen.id, UserId(8), stolen.created_at, stolen.updated_at, product="чужое"
    )
    await walk(anna, "/rfq", "!Прошлые письма")
    assert not any("чужое" in label for label in anna.buttons)
