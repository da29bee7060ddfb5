from urllib.parse import parse_qs, urlsplit

from bot.domain.ids import UserId
from bot.domain.translation import Language
from tests.dialogs.conversation import Conversation

WISH = "беспроводные наушники с шумоподавлением оптом из Китая"


def link(conversation: Conversation) -> dict[str, list[str]]:
    rows = conversation.screen.reply_markup.inline_keyboard
    return parse_qs(urlsplit(rows[0][0].url).query)


async def search(anna: Conversation, wish: str = WISH) -> None:
    await anna.send("/search")
    await anna.send(wish)


def doubt(conversation: Conversation) -> str:
    """The button that asks about a word."""
    return next(label for label in conversation.buttons if label.endswith("?") and "→" in label)


async def test_sure_word_can_be_corrected_too(anna: Conversation) -> None:
    await search(anna, "чехол")
    await anna.press("Ещё")
    await anna.press("Исправить перевод")
    await anna.press("чехол → case")
    await anna.send("sleeve")
    assert link(anna)["SearchText"] == ["sleeve"]


async def test_doubt_of_a_one_line_answer_leads_straight_to_the_word(anna: Conversation) -> None:
    await anna.send("плюмбусовый чехол")
    said = anna.bot.said[-1]
    message = (await anna.bot(said)).model_copy(update={"reply_markup": said.reply_markup})
    await anna.press(message.reply_markup.inline_keyboard[-1][0].text, message)
    await anna.press("Убрать слово")
    assert link(anna)["SearchText"] == ["case"]


async def test_wish_becomes_a_query_with_the_reason_of_every_change(anna: Conversation) -> None:
    await search(anna)
    text = anna.screen.text
    assert "headphones</code>" in text
    assert "«оптом» — площадка и так оптовая" in text
    assert "Китая» — перенёс в фильтр страны" in text
    assert link(anna)["country"] == ["CN"]


async def test_toggle_changes_the_link_at_once(anna: Conversation) -> None:
    await search(anna)
    await anna.press("Проверенный завод")
    await anna.press("Trade Assurance")
    assert link(anna)["assessmentCompany"] == ["true"]
    assert link(anna)["ta"] == ["y"]
    await anna.press("✓ Trade Assurance")
    assert "ta" not in link(anna)


async def test_quantity_and_price_are_tapped_or_typed(anna: Conversation) -> None:
    await search(anna)
    await anna.press("Партия до…")
    await anna.press("до 50 шт")
    await anna.press("Цена…")
    await anna.send("2-7,50")
    assert link(anna)["moqt"] == ["50"]
    assert (link(anna)["pricef"], link(anna)["pricet"]) == (["2"], ["7.5"])
    assert "✓ Цена 2–7,5" in anna.buttons
    await anna.press("✓ Партия до 50 шт")
    await anna.press("Любая")
    assert "moqt" not in link(anna)


async def test_price_that_is_no_price_gets_a_hint_and_keeps_the_screen(anna: Conversation) -> None:
    await search(anna)
    await anna.press("Цена…")
    for typed in ("дёшево", "-5", "NaN", "1 2 3"):
        said = len(anna.said)
        await anna.send(typed)
        assert len(anna.said) == said + 1
    assert "Цена за штуку?" in anna.screen.text


async def test_two_products_are_asked_about(anna: Conversation) -> None:
    await search(anna, "солнечные панели 550 Вт и инвертор 5 кВт")
    assert anna.buttons[:2] == ["солнечные панели 550 Вт", "инвертор 5 кВт"]
    await anna.press("инвертор 5 кВт")
    assert "Что я изменил" in anna.screen.text
    assert "inverter" in link(anna)["SearchText"][0]


async def test_correction_is_applied_and_remembered_for_the_next_wish(anna: Conversation) -> None:
    await search(anna, "плюмбусовый чехол")
    await anna.press(doubt(anna))
    await anna.send("plumbus")
    assert "plumbus" in link(anna)["SearchText"][0]
    await anna.send("/search плюмбусовый чехол")
    assert "plumbus" in anna.said[-1]
    assert anna.corrections.words[UserId(7)] == {"плюмбусовый": "plumbus"}


async def test_unsure_word_is_a_question_and_can_be_dropped(anna: Conversation) -> None:
    await search(anna, "плюмбусовый чехол")
    assert "Не уверен: «плюмбусовый»" in anna.screen.text
    await anna.press(doubt(anna))
    await anna.press("Убрать слово")
    assert link(anna)["SearchText"] == ["case"]
    assert anna.unknown.words == ["плюмбусовый"]


async def test_excluded_word_is_glued_to_a_minus_and_can_return(anna: Conversation) -> None:
    await search(anna, "чайник")
    await anna.press("Ещё")
    await anna.press("Исключить слово")
    await anna.send("детский")
    assert link(anna)["SearchText"] == ["kettle -kids"]
    await anna.press("Ещё")
    await anna.press("Исключить слово")
    await anna.press("Вернуть kids")
    await anna.press("Назад")
    assert link(anna)["SearchText"] == ["kettle"]


async def test_zero_results_have_a_way_on(anna: Conversation) -> None:
    await search(anna)
    await anna.press("Ничего не нашлось?")
    assert {"Искать поставщиков", "Оставить заявку на Alibaba", "Назад"} < set(anna.buttons)


async def test_badges_are_explained_and_never_called_a_guarantee(anna: Conversation) -> None:
    await search(anna)
    await anna.press("Ещё")
    await anna.press("Что значат значки")
    assert "не гарантия" in anna.screen.text


async def test_history_repeats_a_search_in_one_tap(anna: Conversation) -> None:
    for wish in ("термос", "чайник", "термос"):
        await anna.send(f"/search {wish}")
    await anna.send("/start search")
    await anna.press("Прошлые поиски")
    assert anna.buttons[:3] == ["термос", "чайник", "Найти товар"]
    await anna.press("чайник")
    assert link(anna)["SearchText"] == ["kettle"]


async def test_new_wish_on_the_result_starts_a_new_search(anna: Conversation) -> None:
    await search(anna)
    await anna.send("чайник")
    assert link(anna)["SearchText"] == ["kettle"]
    assert len(anna.searches.searches) == 2


async def test_country_of_the_wish_can_be_seen_and_switched_off(anna: Conversation) -> None:
    await search(anna, "чайник из Турции")
    assert link(anna)["country"] == ["TR"]
    await anna.press("✓ Только Турция")
    assert "country" not in link(anna)
    await anna.press("Только Китай")
    assert link(anna)["country"] == ["CN"]


async def test_word_is_excluded_once(anna: Conversation) -> None:
    await search(anna, "чайник")
    for expected in ("-kids", "уже исключено"):
        await anna.press("Ещё")
        await anna.press("Исключить слово")
        await anna.send("детский")
        assert expected in anna.screen.text + "".join(anna.said)


async def test_long_list_of_products_fits_a_screen(anna: Conversation) -> None:
    goods = "чайник, термос, чехол, рюкзак, велосипед, насос, принтер, фен, дрель, лампа"
    await search(anna, goods)
    assert len(anna.buttons) <= 8


async def test_online_translator_gives_a_second_choice_for_a_doubtful_word(
    anna: Conversation,
) -> None:
    anna.online.names = ("google",)
    anna.online.answers["плюмбусовый", Language.ENGLISH] = "Plumbus"
    await search(anna, "плюмбусовый чехол")
    assert anna.online.asked == []
    await anna.press(doubt(anna))
    await anna.press("Переводчик: plumbus")
    assert link(anna)["SearchText"] == ["plumbus case"]
    assert anna.online.asked == ["плюмбусовый"]
    assert anna.corrections.words[UserId(7)] == {"плюмбусовый": "plumbus"}


async def test_second_choice_is_not_offered_for_sure_words_nor_when_nobody_knows(
    anna: Conversation,
) -> None:
    anna.online.names = ("google",)
    await search(anna, "плюмбусовый чехол")
    await anna.press(doubt(anna))
    assert not any("Переводчик" in label for label in anna.buttons)
    await anna.press("Назад")
    await anna.press("чехол → case")
    assert not any("Переводчик" in label for label in anna.buttons)
    assert anna.online.asked == ["плюмбусовый"]
