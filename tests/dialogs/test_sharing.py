"""Showing a deal to a group, from the private chat; the group's side runs in tests/e2e."""

from dataclasses import replace

import pytest
from aiogram.types import (
    Chat,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberMember,
    ChatMemberRestricted,
    ChatMemberUnion,
    ChatMemberUpdated,
    Update,
    User,
)

from bot.domain.ids import ChatId, ShareId, UserId
from bot.domain.reminder import ReminderKind
from bot.domain.share import Act, Helper, Press
from bot.states import SharingSG
from tests.dialogs.conversation import Conversation
from tests.dialogs.ways import context, lead, step
from tests.fakes import MORNING


async def test_nothing_is_shown_that_was_not_allowed(anna: Conversation) -> None:
    await lead(anna, SharingSG.offer)
    await step(anna, "!Поставщик: скрыт")
    assert "Поставщик: виден" in anna.buttons
    await step(anna, "!Дальше")
    (offer,) = anna.shares.shares.values()
    assert offer.is_offer
    assert offer.shows_supplier
    assert not offer.shows_money


async def test_link_names_the_offer_for_a_group_and_for_a_topic(anna: Conversation) -> None:
    await lead(anna, SharingSG.link)
    (offer,) = anna.shares.shares.values()
    markup = anna.screen.reply_markup
    assert markup is not None
    first, second = markup.inline_keyboard[0][0], markup.inline_keyboard[1][0]
    assert first.url == f"https://t.me/concierge_bot?startgroup=sh-{offer.id}"
    assert second.copy_text
    assert second.copy_text.text == f"/share sh-{offer.id}"


async def test_sixth_group_is_refused_with_what_to_do(anna: Conversation) -> None:
    await lead(anna, SharingSG.group)
    (share,) = anna.shares.shares.values()
    for number in range(4):
        another = replace(share, id=ShareId(f"more{number}"))
        anna.shares.shares[another.id] = another
    await step(anna, "!Назад")
    await step(anna, "!Показать")
    await step(anna, "!Дальше")
    assert "Сделку уже видят 5 групп" in anna.bot.alerts[-1]
    assert context(anna)["state"] == "SharingSG:offer"


async def test_helper_is_named_and_sent_away(anna: Conversation) -> None:
    await lead(anna, SharingSG.group)
    (share,) = anna.shares.shares.values()
    anna.helpers.add_helper(share, Helper(UserId(8), "Борис <b>"))
    await step(anna, "!Назад")
    await step(anna, "!Закупки")
    await step(anna, "!Убрать: Борис <b>")
    assert await anna.helpers.helpers(share) == []
    assert "больше не помогает" in (anna.screen.text or "")


async def test_log_tells_who_pressed_what(anna: Conversation) -> None:
    await lead(anna, SharingSG.group)
    (share,) = anna.shares.shares.values()
    for act, place in ((Act.ASK, 0), (Act.PAY, 0), (Act.LATER, None)):
        anna.helpers.log(share, Press(UserId(8), "Борис", act, MORNING, place))
    await step(anna, "!Назад")
    said = anna.screen.text or ""
    assert "22 ноября: Борис — оплата (задаток)" in said
    assert "Борис — напоминание отложено" in said
    assert said.count("Борис") == 2


async def test_group_is_left_only_after_a_second_yes(anna: Conversation) -> None:
    await lead(anna, SharingSG.end)
    assert anna.shares.shares
    await step(anna, "!Да, убрать")
    assert not anna.shares.shares
    assert context(anna)["state"] == "SharingSG:groups"


async def test_card_of_the_deal_says_who_follows_it(anna: Conversation) -> None:
    await lead(anna, SharingSG.group)
    (share,) = anna.shares.shares.values()
    await step(anna, "!Назад")
    await step(anna, "!К сделке")
    await step(anna, "!Назад")
    assert "За сделкой следит группа «Закупки»" in (anna.screen.text or "")
    topic = replace(share, id=ShareId("topic"), thread_id=7)
    anna.shares.shares[topic.id] = topic
    other = replace(share, id=ShareId("other"), chat_id=ChatId(-200), title="<b>Склад")
    anna.shares.shares[other.id] = other
    await step(anna, "!Ещё")
    await step(anna, "!Назад")
    assert "За сделкой следят 2 группы" in (anna.screen.text or "")
    del anna.shares.shares[share.id], anna.shares.shares[topic.id]
    await step(anna, "!Ещё")
    await step(anna, "!Назад")
    assert "группа «&lt;b&gt;Склад»" in (anna.screen.text or "")
    anna.shares.shares.clear()
    await step(anna, "!Ещё")
    await step(anna, "!Назад")
    assert "следит" not in (anna.screen.text or "")


async def test_share_of_somebody_else_cannot_be_opened(anna: Conversation) -> None:
    await lead(anna, SharingSG.groups)
    await lead(anna, SharingSG.group)
    (share,) = anna.shares.shares.values()
    anna.shares.shares[share.id] = replace(share, user_id=UserId(999))
    await step(anna, "!Суммы: скрыты")
    assert not anna.shares.shares[share.id].shows_money


async def test_link_of_an_inline_card_opens_the_groups_of_ones_own_deal_only(
    anna: Conversation,
) -> None:
    await lead(anna, SharingSG.groups)
    (deal_id,) = anna.deals.deals
    await anna.send(f"/start d-{deal_id}")
    assert "в группах" in (anna.screen.text or "")
    await step(anna, "!К сделке")
    assert context(anna)["state"].startswith("DealsSG:")
    anna.deals.deals[deal_id] = replace(anna.deals.deals[deal_id], user_id=UserId(999))
    await anna.send(f"/start d-{deal_id}")
    assert "оно не ваше" in anna.said[-1]


BOT = User(id=42, is_bot=True, first_name="Concierge")
RIGHTS = {name: True for name in ChatMemberRestricted.model_fields if name.startswith("can_")}


def restricted(**changes: bool) -> ChatMemberRestricted:
    rights = {**RIGHTS, "is_member": True, "until_date": MORNING, **changes}
    return ChatMemberRestricted(user=BOT, **rights)


@pytest.mark.parametrize(
    ("member", "stays"),
    [
        (ChatMemberLeft(user=BOT), False),
        (ChatMemberBanned(user=BOT, until_date=MORNING), False),
        (restricted(can_send_messages=False), False),
        (restricted(is_member=False), False),
        (restricted(can_send_polls=False), True),
        (ChatMemberMember(user=BOT), True),
    ],
)
async def test_group_that_silences_the_bot_follows_no_more_and_the_owner_is_told(
    anna: Conversation, member: ChatMemberUnion, stays: bool
) -> None:
    await lead(anna, SharingSG.group)
    group = Chat(id=-100, type="supergroup", title="Закупки")
    event = ChatMemberUpdated(
        chat=group, from_user=anna.client.user, date=MORNING,
        old_chat_member=ChatMemberMember(user=BOT), new_chat_member=member,
    )  # fmt: skip
    await anna.feed_update(anna.bot, Update(update_id=10_000, my_chat_member=event))
    assert bool(anna.shares.shares) is stays
    told = [one for one in anna.reminders.reminders.values() if one.kind is ReminderKind.NEWS]
    assert [one.text for one in told] == ([] if stays else ["Закупки"])


@pytest.mark.parametrize("command", ["/share", "/helper", "/SHARE sh-x"])
async def test_commands_of_groups_tell_in_private_how_a_deal_gets_there(
    anna: Conversation, command: str
) -> None:
    await anna.send(command)
    assert "Показать в группе" in anna.said[-1]
