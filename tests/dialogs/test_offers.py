"""A supplier's offer that comes where no conversation waits for one."""

import datetime as dt

import pytest
from aiogram.types import (
    Chat,
    InlineKeyboardMarkup,
    Message,
    MessageOriginUser,
    PhotoSize,
    Update,
    User,
)

from tests import fakes
from tests.dialogs.conversation import Conversation
from tests.dialogs.test_deal_quotes import OFFER, READ
from tests.dialogs.ways import context

CHINESE = "你好，单价12.5元/个，起订量300个，交期15天，30%定金，70%发货前付清"
SHORT = "Цена 2,35 $ за шт, минимальный заказ 500 шт"


def answer(anna: Conversation, offer: str | None) -> Message:
    """The answer as Telegram brings it back with a press; None: the offer was deleted."""
    said = anna.bot.said[-1]
    chat = Chat(id=7, type="private")
    asked = Message(message_id=2, date=fakes.MORNING, chat=chat, text=offer) if offer else None
    assert isinstance(said.reply_markup, InlineKeyboardMarkup)
    return Message(
        message_id=1001, date=fakes.MORNING, chat=chat, text=said.text,
        reply_markup=said.reply_markup, reply_to_message=asked,
    )  # fmt: skip


def labels(anna: Conversation) -> list[str]:
    markup = answer(anna, None).reply_markup
    assert markup
    return [one.text for row in markup.inline_keyboard for one in row]


@pytest.mark.parametrize("screen", ["", "/start", "/settings"])
async def test_offer_is_read_and_its_ways_are_shown_beside_the_screen(
    anna: Conversation, screen: str
) -> None:
    if screen:
        await anna.send(screen)
    await anna.send(OFFER)
    assert READ in anna.said[-1]
    assert labels(anna) == [
        "Начать сделку",
        "Проверить поставщика",
        "Ответить поставщику",
        "Искать как товар",
    ]
    reply = anna.bot.said[-1].reply_parameters
    assert reply
    assert reply.message_id == anna.client.last_message_id
    assert not anna.searches.searches


@pytest.mark.parametrize("before", ["/search", "чайник"])
async def test_offer_is_not_searched_for_in_a_search_either(
    anna: Conversation, before: str
) -> None:
    await anna.send("/search")
    await anna.send(before)
    screen, made = anna.screen, len(anna.searches.searches)
    await anna.send(OFFER)
    assert READ in anna.said[-1]
    assert "Начать сделку" in labels(anna)
    assert anna.screen is screen
    assert len(anna.searches.searches) == made


async def test_deal_begins_with_the_offer_that_was_answered(anna: Conversation) -> None:
    await anna.send(OFFER)
    await anna.press("Начать сделку", answer(anna, OFFER))
    assert f"Прочитано: {READ}" in anna.screen.text
    assert context(anna)["state"] == "DealsSG:product"


async def test_offer_that_was_deleted_is_asked_for_again(anna: Conversation) -> None:
    await anna.send(OFFER)
    await anna.press("Начать сделку", answer(anna, None))
    assert context(anna)["state"] == "DealsSG:quote"
    await anna.send(OFFER)
    assert context(anna)["state"] == "DealsSG:product"
    await anna.press("Искать как товар", answer(anna, None))
    assert context(anna)["state"] == "SearchSG:wish"


@pytest.mark.parametrize(
    ("label", "state"),
    [
        ("Проверить поставщика", "CheckSG:list"),
        ("Ответить поставщику", "FollowupSG:kind"),
        ("Искать как товар", "SearchSG:result"),
    ],
)
async def test_every_other_way_leads_on(anna: Conversation, label: str, state: str) -> None:
    offer = "FOB Shenzhen kettles USD 2.35/pc, MOQ 500pcs"
    await anna.send(offer)
    await anna.press(label, answer(anna, offer))
    assert context(anna)["state"] == state


async def test_chinese_offer_is_no_wish(anna: Conversation) -> None:
    await anna.send(CHINESE)
    assert "12,50" in anna.said[-1]
    assert "Искать как товар" not in labels(anna)


@pytest.mark.parametrize("is_forwarded", [True, False])
async def test_few_russian_words_are_an_offer_only_when_forwarded(
    anna: Conversation,
    is_forwarded: bool,
) -> None:
    client = anna.client
    sender = User(id=8, is_bot=False, first_name="Li")
    origin = MessageOriginUser(date=fakes.MORNING - dt.timedelta(hours=1), sender_user=sender)
    message = Message(
        message_id=5, date=fakes.MORNING, chat=client.chat, from_user=client.user, text=SHORT,
        forward_origin=origin if is_forwarded else None,
    )  # fmt: skip
    await anna.feed_update(anna.bot, Update(update_id=99, message=message))
    ways = labels(anna) if anna.bot.said[-1].reply_markup else []
    assert ("Начать сделку" in ways) is is_forwarded


async def show(anna: Conversation, caption: str, album: str | None = None) -> None:
    """A photo with words under it."""
    client = anna.client
    photo = PhotoSize(file_id="f", file_unique_id="f", width=1, height=1)
    message = Message(
        message_id=client._new_message_id(), date=fakes.MORNING, chat=client.chat,
        from_user=client.user, photo=[photo], caption=caption or None, media_group_id=album,
    )  # fmt: skip
    await anna.feed_update(anna.bot, Update(update_id=client._new_update_id(), message=message))


@pytest.mark.parametrize("screen", ["", "/start", "/search"])
async def test_offer_under_a_photo_is_read_as_well(anna: Conversation, screen: str) -> None:
    if screen:
        await anna.send(screen)
    await show(anna, OFFER)
    assert READ in anna.said[-1]
    under = answer(anna, None)
    asked = Message(message_id=2, date=fakes.MORNING, chat=under.chat, caption=OFFER)
    pressed = under.model_copy(update={"reply_to_message": asked})
    await anna.press("Начать сделку", pressed)
    assert f"Прочитано: {READ}" in anna.screen.text


async def test_offer_under_a_photo_begins_a_deal_on_its_own_screen(anna: Conversation) -> None:
    await anna.send("/deals")
    await anna.press("Предложение поставщика")
    await show(anna, OFFER)
    assert context(anna)["state"] == "DealsSG:product"


async def test_album_of_an_offer_has_one_answer(anna: Conversation) -> None:
    await anna.send("/search")
    for caption in (OFFER, "", ""):
        await show(anna, caption, album="mugs")
    assert [READ in one for one in anna.said] == [True]


async def test_other_words_under_a_photo_get_the_hint_of_the_screen(anna: Conversation) -> None:
    await anna.send("/search")
    await show(anna, "500 шт")
    assert "Фото и голос пока не разбираю" in anna.said[-1]
