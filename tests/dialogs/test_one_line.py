import pytest

from tests.dialogs.conversation import Conversation


def buttons(anna: Conversation) -> dict[str, str]:
    rows = anna.bot.said[-1].reply_markup.inline_keyboard
    return {b.text: b.url or b.callback_data or b.copy_text.text for row in rows for b in row}


async def test_one_line_search_has_the_query_the_link_and_the_copy(anna: Conversation) -> None:
    await anna.send("/search чайник")
    assert "<code>kettle</code>" in anna.said[-1]
    assert buttons(anna)["Открыть на Alibaba"].endswith("SearchText=kettle")
    assert buttons(anna)["Скопировать"] == "kettle"


async def test_bare_text_is_a_wish_and_offers_the_full_conversation(anna: Conversation) -> None:
    await anna.send("чайник")
    assert "<code>kettle</code>" in anna.said[-1]
    assert "Настроить поиск" in buttons(anna)


async def test_wish_in_the_menu_is_answered_and_the_menu_stays(anna: Conversation) -> None:
    await anna.send("/start")
    await anna.press("Позже")
    screen = anna.screen
    await anna.send("чайник")
    assert "<code>kettle</code>" in anna.said[-1]
    assert anna.screen is screen


async def test_one_line_search_does_not_disturb_an_open_conversation(anna: Conversation) -> None:
    await anna.send("/settings")
    await anna.press("Город")
    await anna.send("/search чайник")
    await anna.send("Омск")
    assert "Город: Омск" in anna.screen.text


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("🤷🤷", "Слов не нашлось"),
        ("ы" * 5000, "слишком длинно"),
        ("https://example.com/x", "Это ссылка"),
        ("20000", "Одни числа"),
        ("<b></b>", "только разметка"),
        ("купить оптом недорого", "В этих словах нет товара"),
        ("купить оптом", "Путь покупки"),
    ],
)
async def test_what_is_not_a_wish_gets_one_hint(anna: Conversation, typed: str, hint: str) -> None:
    await anna.send(typed)
    assert len(anna.said) == 1
    assert hint in anna.said[0]


async def test_markup_around_a_wish_is_only_words(anna: Conversation) -> None:
    await anna.send("<b>чайник</b> & <script>")
    assert "<code>kettle</code>" in anna.said[-1]
    assert "<script>" not in anna.said[-1]


async def test_english_words_are_not_translated(anna: Conversation) -> None:
    await anna.send("usb cable type-c")
    assert set(buttons(anna)["Скопировать"].lower().split()) == {"usb", "cable", "type-c"}


async def test_unknown_command_points_to_the_menu(anna: Conversation) -> None:
    await anna.send("/nonsense")
    assert "Такой команды нет" in anna.said[-1]


async def test_cancel_leads_to_the_menu_from_anywhere(anna: Conversation) -> None:
    await anna.send("/settings")
    await anna.press("Город")
    await anna.send("/cancel")
    assert "остановились" in anna.screen.text
    await anna.press("Мои сделки")
    await anna.press("В меню")
    assert "остановились" not in anna.screen.text
    assert "Найти товар" in anna.buttons


@pytest.mark.parametrize(
    "command", ["/Search чайник", "/SEARCH чайник", "/search@Concierge_Bot чайник"]
)
async def test_command_is_known_however_it_is_capitalised(
    anna: Conversation, command: str
) -> None:
    await anna.send(command)
    assert "<code>kettle</code>" in anna.said[-1]
