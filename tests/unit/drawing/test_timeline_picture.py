"""The picture of a deal: everything is said, nothing is cut, nothing lies over anything else."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bot.domain.deal import (
    Deal,
    DealStage,
    Event,
    Moment,
    MomentKind,
    Money,
    Payment,
    changes,
    moments,
)
from bot.domain.picture import Picture, Tone
from bot.integrations.drawing import PillowPainter
from bot.integrations.drawing.layout import Layout, Setter
from bot.integrations.drawing.letters import Letters
from bot.integrations.drawing.style import MARGIN
from bot.services.profile import CURRENCIES
from bot.texts import deal_picture, moment_text
from tests.fakes import MORNING
from tests.unit.deal.samples import DAY, TODAY, deal

MOSCOW = ZoneInfo("Europe/Moscow")
LETTERS = Letters()
LONG = (
    "Термокружки из нержавеющей стали с двойными стенками и крышкой-поилкой, 500 мл, "
    "гравировка логотипа 保温杯 в подарочной коробке"
)


def middle() -> Deal:
    """Half-way: a part paid, one late, one to come."""
    begun = replace(deal(protected=True), created_at=MORNING - 60 * DAY)
    paid = changes.pay(begun, 0, Payment(Decimal("1000.50"), TODAY - 40 * DAY), MORNING)
    late = changes.set_due(paid, 0, TODAY - 5 * DAY, MORNING)
    return changes.report(late, Event.READY, TODAY + 3 * DAY, MORNING)


def drawn(one: Deal, days: Sequence[Moment] | None = None) -> Picture:
    return deal_picture.picture(one, days or moments(one, MOSCOW), TODAY)


def laid(picture: Picture) -> Layout:
    return Setter(LETTERS).set(picture)


def many(count: int) -> list[Moment]:
    kinds, sums = list(MomentKind), (None, Decimal("9999999.99"))
    return [
        Moment(
            f"m{number}", TODAY + (number - count // 2) * DAY, kinds[number % len(kinds)],
            "deal-event-sample-approved", amount=sums[number % 2],
        )
        for number in range(count)
    ]  # fmt: skip


def check(layout: Layout) -> None:
    """By the very ink: no letter leaves the paper or touches another line."""
    inks = []
    for text in layout.texts:
        baseline = text.y + text.style.leading * 0.78
        x, tops, bottoms = text.x, [], []
        for run in text.runs:
            left, top, right, bottom = run.font.getbbox(run.text, anchor="ls")
            assert x + left >= MARGIN - 2
            assert x + right <= 1080 - MARGIN + 2, text.text
            tops, bottoms = [*tops, baseline + top], [*bottoms, baseline + bottom]
            x += run.width
        inks.append((min(tops), max(bottoms)))
    assert inks[0][0] >= MARGIN / 2
    assert inks[-1][1] <= layout.height - MARGIN / 2
    for (_, above), (below, _) in pairwise(inks):
        assert above <= below
    for box in layout.boxes:
        assert MARGIN <= box.left < box.right <= 1080 - MARGIN + 1


@pytest.mark.parametrize("currency", CURRENCIES)
@pytest.mark.parametrize("product", ["кружка", LONG])
def test_long_names_and_sums_of_every_currency_are_shown_whole(
    product: str, currency: str
) -> None:
    total = Money(Decimal("9999999.99"), currency)
    one = replace(middle(), terms=replace(middle().terms, product=product, total=total))
    layout = laid(drawn(one, many(15)))
    check(layout)
    said = " ".join(text.text for text in layout.texts)
    for word in product.split():
        assert word in said
    assert "…" not in said
    assert moment_text.day(TODAY) in said


@pytest.mark.parametrize("count", [1, 15, 40])
def test_all_moments_fit(count: int) -> None:
    layout = laid(drawn(middle(), many(count)))
    check(layout)
    assert len(layout.marks) == count
    # Telegram refuses a photo whose sides add up to more than 10,000.
    assert layout.height + 1080 < 10_000


@given(st.text(max_size=120))
def test_any_name_fits(product: str) -> None:
    terms = replace(middle().terms, product=f"а {product}")
    check(laid(drawn(replace(middle(), terms=terms))))


@pytest.mark.parametrize("sign", ["ш", "Щ", "i", "保"])
def test_name_of_one_endless_word_is_broken_and_shown_whole(sign: str) -> None:
    name = sign * 120
    layout = laid(drawn(replace(middle(), terms=replace(middle().terms, product=name))))
    check(layout)
    assert "".join(text.text for text in layout.texts).count(sign) >= len(name)


def test_of_too_many_moments_the_oldest_are_left_out_and_that_is_said() -> None:
    picture = drawn(middle(), many(45))
    assert len(picture.rows) == 40
    assert "ещё 5" in picture.more
    assert picture.rows[-1].head.startswith(moment_text.day(many(45)[-1].day))


def test_type_is_large_enough_for_a_phone() -> None:
    for picture in (drawn(deal()), drawn(middle(), many(45))):
        assert min(text.style.size for text in laid(picture).texts) >= 34


def test_today_stands_between_what_was_and_what_comes() -> None:
    picture = drawn(middle())
    texts = [text.text for text in laid(picture).texts]
    today = texts.index(picture.today)
    assert all(row.head in texts[:today] for row in picture.rows[: picture.past])
    assert all(row.head in texts[today:] for row in picture.rows[picture.past :])
    assert [row.tone for row in picture.rows[: picture.past]] == [
        Tone.EVENT, Tone.EVENT, Tone.PAID, Tone.LATE,
    ]  # fmt: skip


def test_colour_is_never_the_only_carrier() -> None:
    heads = {row.tone: row.head.rpartition("· ")[2] for row in drawn(middle()).rows}
    assert heads == {
        Tone.EVENT: "ожидается",
        Tone.PAID: "оплачено",
        Tone.LATE: "просрочено",
        Tone.DUE: "срок платежа",
    }


def test_shares_of_the_bar_add_up_to_the_sum() -> None:
    one = changes.refund(middle(), Decimal(300), MORNING)
    shares = drawn(one).shares
    assert {share.tone: share.part for share in shares} == {
        Tone.RISK: Decimal("700.50"), Tone.RETURNED: Decimal(300), Tone.OPEN: Decimal("4999.50"),
    }  # fmt: skip
    assert sum(share.part for share in shares) == one.terms.total.amount


def test_money_is_at_risk_until_the_goods_are_confirmed() -> None:
    assert Tone.RISK in {share.tone for share in drawn(middle()).shares}
    received = replace(middle(), terms=replace(middle().terms, stage=DealStage.CONFIRMED))
    assert {share.tone for share in drawn(received).shares} == {Tone.PAID, Tone.OPEN}


def test_small_share_can_still_be_seen() -> None:
    one = replace(deal(total=10_000_000), created_at=MORNING)
    one = changes.pay(one, 0, Payment(Decimal("0.01"), TODAY), MORNING)
    bar = [box for box in laid(drawn(one)).boxes if box.bottom - box.top == 40]
    assert min(box.right - box.left for box in bar) >= 8
    assert bar[-1].right == pytest.approx(1080 - MARGIN)


def test_payment_without_a_day_is_told_below() -> None:
    assert [line.replace("\xa0", " ") for line in drawn(deal()).footer] == [
        "Без даты: задаток 1 800 $ — когда условия согласованы",
        "Без даты: остаток 4 200 $ — когда товар готов",
    ]


async def test_png_is_as_wide_as_promised_and_the_same_each_time() -> None:
    picture = drawn(middle())
    first, again = [await PillowPainter().png(picture) for _ in range(2)]
    assert first == again
    image = Image.open(BytesIO(first))
    assert (image.format, image.width) == ("PNG", 1080)
    assert image.height > image.width


def test_days_are_told_where_the_person_lives() -> None:
    late = replace(deal(), created_at=dt.datetime(2026, 11, 21, 23, tzinfo=dt.UTC))
    assert drawn(late).rows[0].head.startswith("вс 22 ноября 2026")
