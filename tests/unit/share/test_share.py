"""What a group hears and sees of a deal, and which presses count."""

import datetime as dt

import pytest

from bot.domain.deal import DealStage, Event
from bot.domain.ids import ChatId, DealId, ShareId, UserId
from bot.domain.share import Act, Press, Presser, Share, confirms
from bot.domain.watch import SHARED, follow, notices, topic_of
from bot.texts import share_text
from tests.fakes import MORNING
from tests.unit.watch.samples import RULES, TODAY, USER, begun, deal, shipped

SHARE = Share(ShareId("share"), UserId(7), DealId("deal"), ChatId(-100), 5, "Закупки")
OPEN = Share(
    ShareId("open"), UserId(7), DealId("deal"), ChatId(-100),
    shows_money=True, shows_supplier=True,
)  # fmt: skip


@pytest.mark.parametrize("one", [begun(), shipped()])
def test_group_hears_of_payments_and_delivery_and_of_no_claim(one: object) -> None:
    assert isinstance(one, type(begun()))
    found = follow(one, RULES, (), USER, MORNING, SHARE).added
    kinds = {notice.topic: notice.kind for notice in notices(one, RULES)}
    assert found
    assert {kinds[topic_of(row)] for row in found} <= SHARED
    assert {row.chat_id for row in found} == {SHARE.chat_id}
    assert len({row.subject for row in found} & {
        row.subject for row in follow(one, RULES, (), USER, MORNING).added
    }) == 0  # fmt: skip


def test_card_says_neither_sum_nor_supplier_unless_allowed() -> None:
    one = deal(supplier="Best <Cup>")
    hidden = share_text.card(one, SHARE, RULES, TODAY)
    assert "$" not in hidden.text
    assert "Best" not in hidden.text
    assert hidden.thread_id == SHARE.thread_id
    shown = share_text.card(one, OPEN, RULES, TODAY)
    assert "6\xa0000\xa0$" in shown.text
    assert "Best &lt;Cup&gt;" in shown.text


def test_reminder_says_no_sum_unless_allowed() -> None:
    one = begun()
    notice = next(one for one in notices(one, RULES) if one.place is not None)
    hidden = share_text.notice(one, notice, SHARE, TODAY, "r")
    assert "$" not in hidden.text
    assert "$" in share_text.notice(one, notice, OPEN, TODAY, "r").text


def test_balance_before_its_check_cannot_be_marked_in_a_group() -> None:
    one = deal(stage=DealStage.IN_PRODUCTION, events={Event.READY: TODAY})
    balance = next(one for one in notices(one, RULES) if one.place == 1)
    note = share_text.notice(one, balance, OPEN, TODAY, "r")
    assert "Сначала проверка" in note.text
    assert [label for row in note.buttons for label, _ in row] == ["Напомнить завтра"]


def test_finished_deal_has_no_buttons() -> None:
    over = deal(stage=DealStage.CANCELLED)
    assert share_text.card(over, OPEN, RULES, TODAY).buttons == []


def test_callback_data_fits() -> None:
    long = Share(ShareId("x" * 16), UserId(7), DealId("d"), ChatId(-1))
    assert len(share_text.later_data(long, "y" * 16).encode()) <= 64


@pytest.mark.parametrize(
    ("seconds", "place", "seen", "act", "expected"),
    [
        (3, 0, 4, Act.ASK, True),
        (1, 0, 4, Act.ASK, False),
        (121, 0, 4, Act.ASK, False),
        (3, 1, 4, Act.ASK, False),
        (3, 0, 5, Act.ASK, False),
    ],
)
def test_second_press_counts_in_time_for_the_same_thing(
    seconds: int, place: int, seen: int, act: Act, expected: bool
) -> None:
    asked = Press(UserId(8), "Boris", act, MORNING, 0, 4)
    assert confirms(asked, place, seen, MORNING + dt.timedelta(seconds=seconds)) is expected


def test_first_press_never_counts() -> None:
    assert not confirms(None, 0, 0, MORNING)


def test_hidden_sums_are_told_to_the_owner_alone() -> None:
    assert Presser(SHARE, UserId(7), is_helper=False).sees_money
    assert not Presser(SHARE, UserId(8), is_helper=True).sees_money
    assert Presser(OPEN, UserId(8), is_helper=True).sees_money
    assert not Presser(OPEN, UserId(8), is_helper=False).may_act
