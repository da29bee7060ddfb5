from collections.abc import Iterator

import pytest
from aiogram.types import Chat, Contact, Message, PhotoSize, Update

from bot.domain.buyer import Buyer
from bot.domain.ids import UserId
from bot.domain.user import User
from tests.dialogs.conversation import Conversation
from tests.fakes import MORNING

ANNA = UserId(7)
WALK = [
    "Иванова Анна",
    "Anna Ivanova",
    "ООО «Ромашка»",
    "закупщик",
    "студия маникюра",
    "Германия",
    "Щёлково",
    "anna@mail.ru",
    "+7 913 123-45-67",
    "shop.ru",
    "644000, г. Омск, ул. Ленина, д. 5",
]
FULL = Buyer(
    ANNA,
    name="Иванова Анна",
    name_latin="Anna Ivanova",
    company="ООО «Ромашка»",
    position="закупщик",
    business="студия маникюра",
    country="DE",
    city="Щёлково",
    city_latin="Shchelkovo",
    address_lines=("644000, g. Omsk, ul. Lenina, d. 5",),
    email="anna@mail.ru",
    phone="+79131234567",
    website="https://shop.ru",
)


@pytest.fixture
def known(anna: Conversation) -> Conversation:
    """Anna, who has told everything before."""
    anna.buyers.save(FULL)
    return anna


def copies(conversation: Conversation) -> Iterator[str]:
    for row in conversation.screen.reply_markup.inline_keyboard:
        for button in row:
            if button.copy_text:
                yield button.copy_text.text


async def send_content(anna: Conversation, **content: object) -> None:
    message = Message(
        message_id=500,
        date=MORNING,
        chat=Chat(id=ANNA, type="private"),
        from_user=anna.client.user,
        **content,
    )
    await anna.feed_update(anna.bot, Update(update_id=9000, message=message))


async def test_walk_keeps_every_answer_at_once_and_ends_with_the_card(anna: Conversation) -> None:
    await anna.send("/profile")
    for step, typed in enumerate(WALK):
        assert f"шаг {max(1, step)} из 10" in anna.screen.text
        await anna.send(typed)
        assert anna.buyers.buyers[ANNA].name == "Иванова Анна"
    assert anna.buyers.buyers[ANNA] == FULL
    assert "Страна: Германия" in anna.screen.text
    assert list(copies(anna)) == ["Anna Ivanova", "+79131234567", FULL.address]


async def test_first_screen_says_what_the_data_are_for(anna: Conversation) -> None:
    await anna.send("/profile")
    assert "Хранятся только у меня;" in anna.screen.text
    assert "не отдаю переводчикам" in anna.screen.text
    anna.buyers.is_encrypted = True
    await anna.send("/profile")
    assert "зашифрованными" in anna.screen.text


async def test_everything_but_the_name_can_be_skipped(anna: Conversation) -> None:
    await anna.send("/profile")
    assert anna.buttons == ["Не сейчас"]
    await anna.send("Анна")
    await anna.press("Верно")
    for _ in range(9):
        await anna.press("Пропустить")
    assert anna.buyers.buyers[ANNA] == Buyer(ANNA, name="Анна", name_latin="Anna")
    assert "Не указано: компания, должность" in anna.screen.text


async def test_back_shows_the_answer_given_and_it_can_be_left_so(anna: Conversation) -> None:
    await anna.send("/profile")
    for typed in WALK[:3]:
        await anna.send(typed)
    await anna.press("Назад")
    assert "Сейчас: <b>ООО «Ромашка»</b>" in anna.screen.text
    await anna.press("Оставить так")
    assert "Кем вы работаете?" in anna.screen.text


async def test_common_business_and_country_take_one_tap(anna: Conversation) -> None:
    await anna.send("/profile")
    for typed in WALK[:4]:
        await anna.send(typed)
    await anna.press("мастерская")
    await anna.press("Казахстан")
    buyer = anna.buyers.buyers[ANNA]
    assert (buyer.business, buyer.country) == ("мастерская", "KZ")


async def test_country_known_from_the_settings_needs_no_answer(anna: Conversation) -> None:
    anna.users.save(User(ANNA, country="KG"))
    anna.buyers.save(Buyer(ANNA, name="Анна", name_latin="Anna"))
    await anna.send("/profile")
    assert "Страна: Киргизия" in anna.screen.text
    await anna.press("Исправить")
    await anna.press("Телефон")
    assert "+996" in anna.screen.text


async def test_interrupted_walk_goes_on_from_the_first_open_question(anna: Conversation) -> None:
    await anna.send("/profile")
    for typed in WALK[:4]:
        await anna.send(typed)
    await anna.send("/cancel")
    assert "остановились" in anna.screen.text
    await anna.send("/profile")
    await anna.press("Дополнить · 7")
    assert "шаг 4 из 10" in anna.screen.text
    await anna.press("Закончить")
    assert "Должность: закупщик" in anna.screen.text


async def test_each_answer_is_corrected_from_the_card(known: Conversation) -> None:
    await known.send("/profile")
    assert "Дополнить" not in " ".join(known.buttons)
    await known.press("Исправить")
    await known.press("Почта")
    assert "Пропустить" not in known.buttons
    await known.send("boss@shop.ru")
    assert "Почта: boss@shop.ru" in known.screen.text
    await known.press("Исправить")
    await known.press("Сайт")
    await known.press("Стереть")
    assert "Не указано: сайт" in known.screen.text


async def test_new_name_shows_its_spelling_before_the_card(known: Conversation) -> None:
    await known.send("/profile")
    await known.press("Исправить")
    await known.press("Имя")
    await known.send("Юлия Щукина")
    assert "Iuliia Shchukina" in known.screen.text
    await known.press("Верно")
    assert known.buyers.buyers[ANNA].name_latin == "Iuliia Shchukina"
    assert "О вас" in known.screen.text


async def test_deletion_asks_twice_and_leaves_nothing(known: Conversation) -> None:
    await known.send("/profile")
    await known.press("Удалить анкету")
    await known.press("Назад")
    assert known.buyers.buyers[ANNA] == FULL
    await known.press("Удалить анкету")
    await known.press("Удалить всё обо мне из анкеты")
    assert ANNA not in known.buyers.buyers
    await known.press("Заполнить заново")
    assert "шаг 1 из 10" in known.screen.text


async def test_opened_over_another_conversation_it_returns_there(anna: Conversation) -> None:
    await anna.send("/settings")
    await anna.press("О вас")
    await anna.send("Анна")
    await anna.press("Закончить")
    await anna.press("Готово")
    assert "Тихие часы" in anna.screen.text
    await anna.press("О вас")
    await anna.press("Удалить анкету")
    await anna.press("Удалить всё обо мне из анкеты")
    await anna.press("Готово")
    assert "Тихие часы" in anna.screen.text


async def test_opened_by_command_it_ends_in_the_menu(anna: Conversation) -> None:
    await anna.send("/settings")
    await anna.send("/profile")
    await anna.press("Не сейчас")
    assert "Найти товар" in anna.buttons


async def test_profile_that_cannot_be_read_is_explained_and_kept(known: Conversation) -> None:
    known.buyers.is_unreadable = True
    await known.send("/profile")
    assert "не прочитать" in known.screen.text
    await known.press("Удалить анкету")
    await known.press("Назад")
    assert "не прочитать" in known.screen.text
    assert known.buyers.buyers[ANNA] == FULL
    await known.press("Удалить анкету")
    await known.press("Удалить всё обо мне из анкеты")
    assert ANNA not in known.buyers.buyers


async def test_profile_that_stops_being_readable_midway_says_so(known: Conversation) -> None:
    await known.send("/profile")
    await known.press("Исправить")
    await known.press("Компания")
    known.buyers.is_unreadable = True
    await known.send("ООО «Лютик»")
    assert "ключ шифрования не подошёл" in known.said[-1]
    assert known.buyers.buyers[ANNA] == FULL


BAD_TEXTS = ["<b>x</b> <script>", "щ" * 5000, "🙂🙂", "北京", "4111 1111 1111 1111", "\u200b"]


@pytest.mark.parametrize("step", range(len(WALK)))
async def test_what_cannot_be_an_answer_gets_one_hint_and_keeps_the_step(
    anna: Conversation, step: int
) -> None:
    await anna.send("/profile")
    for typed in WALK[:step]:
        await anna.send(typed)
    screen, kept = anna.screen.text, dict(anna.buyers.buyers)
    for typed in BAD_TEXTS:
        told = len(anna.said)
        await anna.send(typed)
        assert len(anna.said) == told + 1, typed[:20]
        assert len(anna.said[-1]) < 400
        assert "<b>" not in anna.said[-1]
    assert "Похоже на номер карты" in anna.said[-2]
    assert (anna.screen.text, anna.buyers.buyers) == (screen, kept)


@pytest.mark.parametrize("step", range(len(WALK)))
async def test_photo_gets_the_hint_of_its_step(anna: Conversation, step: int) -> None:
    await anna.send("/profile")
    for typed in WALK[:step]:
        await anna.send(typed)
    photo = PhotoSize(file_id="p", file_unique_id="p", width=9, height=9)
    await send_content(anna, photo=[photo], caption="Анна")
    assert len(anna.said) == 1
    assert "Здесь нуж" in anna.said[0] or "кнопк" in anna.said[0]


@pytest.mark.parametrize(
    ("owner", "phone"), [(7, "+79137654321"), (8, FULL.phone), (None, FULL.phone)]
)
async def test_only_ones_own_contact_becomes_the_phone(
    known: Conversation, owner: int | None, phone: str
) -> None:
    await known.send("/profile")
    await known.press("Исправить")
    await known.press("Телефон")
    contact = Contact(phone_number="79137654321", first_name="Anna", user_id=owner)
    await send_content(known, contact=contact)
    assert known.buyers.buyers[ANNA].phone == phone
    assert len(known.said) == (phone == FULL.phone)


async def test_markup_in_an_answer_is_shown_as_typed(anna: Conversation) -> None:
    await anna.send("/profile")
    await anna.send("Анна")
    await anna.press("Верно")
    await anna.send("Ромашка & Ко")
    await anna.press("Закончить")
    assert "Компания: Ромашка &amp; Ко" in anna.screen.text


async def test_dialog_state_holds_no_answer(anna: Conversation) -> None:
    await anna.send("/profile")
    for typed in WALK:
        await anna.send(typed)
    state = anna.stored[ANNA]
    for value in ("Anna", "mail.ru", "913", "Omsk", "shop.ru"):
        assert value not in state
