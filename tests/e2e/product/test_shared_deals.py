"""A deal that a group follows, with the real bot: card, two presses, helpers, the end."""

import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import SystemClock
from bot.playground.server import BotApiServer
from tests.e2e.product.sharing import Purchase
from tests.e2e.product.stage import TOKEN, Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]
NOW = SystemClock().now
SOON, DAY = dt.timedelta(seconds=3), dt.timedelta(days=1)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def moved(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    folder: Path = tmp_path_factory.mktemp("shared")
    (folder / "clock.txt").write_text("0", "utf-8")
    async with BotApiServer(TOKEN, flood_limits=False) as server:
        stage = Stage(folder, server, module="tests.e2e.product.moved")
        stage.start()
        await stage.ready()
        yield stage
        assert await stage.stop() == 0
        assert "Traceback" not in stage.log


async def test_card_shows_the_stage_and_hides_the_sums_until_they_are_allowed(
    moved: Stage,
) -> None:
    purchase = Purchase(moved)
    card = await purchase.share()
    assert "термокружки" in card.text
    assert "Оплачено платежей: 0 из 2" in card.text
    assert "$" not in card.text
    await purchase.private("Готово", "Закупки", "Суммы: скрыты")
    await purchase.anna.wait(contains="1\xa0800\xa0$", chat=purchase.group, since=0, timeout=20)
    assert purchase.card().id == card.id


async def test_payment_is_marked_by_two_presses_of_a_helper_and_of_nobody_else(
    moved: Stage,
) -> None:
    purchase = Purchase(moved)
    card = await purchase.share("Суммы: скрыты")
    refused = await purchase.boris.press("Я оплатил", chat=purchase.group)
    assert refused.show_alert
    assert "владельца сделки" in refused.text
    said = await purchase.boris.send("я тоже плачу", chat=purchase.group)
    await purchase.anna.send("/helper@concierge_bot", chat=purchase.group, reply_to=said)
    await purchase.anna.wait(contains="Борис", chat=purchase.group)
    asked = await purchase.boris.press("Я оплатил", message=card)
    assert "задаток 1\xa0800\xa0$" in asked.text
    again = await purchase.boris.press("Я оплатил", message=card)
    assert "нажмите ещё раз" in again.text
    purchase.move(SOON)
    done = await purchase.boris.press("Я оплатил", message=card)
    assert "оплачено" in done.text
    await purchase.anna.wait(
        contains="Оплачено 1\xa0800\xa0$ из 6\xa0000\xa0$",
        chat=purchase.group,
        since=0,
        timeout=20,
    )
    assert purchase.card().id == card.id
    foreign = await purchase.vera.press_data(card, card.all_buttons[0].callback_data or "")
    assert "владельца сделки" in foreign.text
    await purchase.private("Готово")
    log = await purchase.anna.wait(contains="Что нажимали", since=0)
    assert "Борис — оплата (задаток)" in log.text


async def test_group_hears_of_a_payment_puts_it_off_and_marks_it(moved: Stage) -> None:
    purchase = Purchase(moved)
    await purchase.share()
    await purchase.private("Готово", "К сделке", "Назад", "Платежи")
    await purchase.private_part("задаток")
    day = NOW() + moved_by(purchase) + 2 * DAY
    await purchase.anna.send(f"{day:%d.%m.%Y}")
    await moved.server.world.updates.drained(timeout=20)
    purchase.move(DAY + DAY / 2)
    reminder = await purchase.anna.wait(
        contains="Задаток, срок", chat=purchase.group, since=0, timeout=30
    )
    assert "$" not in reminder.text
    later = await purchase.anna.press("Напомнить завтра", message=reminder)
    assert "Напомню здесь" in later.text
    await purchase.anna.wait(contains="Отложено", chat=purchase.group, since=0)
    purchase.move(DAY)
    again = await purchase.anna.wait(
        matching=lambda one: one.id > reminder.id and "Задаток, срок" in one.text,
        chat=purchase.group,
        since=0,
        timeout=30,
    )
    await purchase.anna.press("Я оплатил", message=again)
    purchase.move(SOON)
    await purchase.anna.press("Я оплатил", message=again)
    await purchase.anna.wait(contains="Оплата отмечена: Анна", chat=purchase.group, since=0)


def moved_by(purchase: Purchase) -> dt.timedelta:
    return dt.timedelta(seconds=float((purchase.stage.folder / "clock.txt").read_text("utf-8")))


async def test_card_and_reminders_go_when_the_owner_stops_showing_the_deal(
    moved: Stage,
) -> None:
    purchase = Purchase(moved)
    card = await purchase.share()
    await purchase.private("Готово", "Закупки", "Больше не показывать", "Да, убрать")
    await moved.server.transcript.wait("deleteMessage", timeout=20)
    assert all(one.id != card.id for one in purchase.group.messages())


async def test_topic_gets_the_card_and_a_link_works_once_and_for_its_owner(
    moved: Stage,
) -> None:
    purchase = Purchase(moved, forum=True)
    topic = purchase.group.create_topic("Кружки")
    await purchase.begin()
    payload = await purchase.offer()
    await purchase.bring(payload, by=purchase.boris, thread=topic)
    refused = await purchase.boris.wait(contains="Ссылка не сработала", chat=purchase.group)
    assert refused.body["message_thread_id"] == topic
    await purchase.bring(payload, thread=topic)
    card = await purchase.anna.wait(contains="Сейчас:", chat=purchase.group, timeout=20)
    assert card.body["message_thread_id"] == topic
    await purchase.bring(payload, thread=topic)
    await purchase.anna.wait(contains="Ссылка не сработала", chat=purchase.group)


async def test_owner_is_told_in_private_when_the_bot_is_removed(moved: Stage) -> None:
    purchase = Purchase(moved)
    await purchase.share()
    purchase.group.kick_bot()
    told = await purchase.anna.wait(contains="больше не могу писать", timeout=30)
    assert "Закупки" in told.text
    await purchase.anna.press("Открыть сделку", message=told)
    await purchase.anna.wait(button="Ещё")


async def test_card_follows_a_group_that_became_a_supergroup(moved: Stage) -> None:
    anna, boris = moved.person("Анна"), moved.person("Борис")
    purchase = Purchase(moved)
    purchase.anna, purchase.boris = anna, boris
    purchase.group = moved.server.group("Закупки", members=[anna, boris], supergroup=False)
    await purchase.share()
    purchase.group.migrate()
    await anna.wait(contains="Сейчас:", chat=purchase.group, since=0, timeout=20)


async def test_forged_presses_change_nothing(moved: Stage) -> None:
    purchase = Purchase(moved)
    card = await purchase.share()
    data = card.all_buttons[0].callback_data or ""
    other = Purchase(moved)
    foreign = await other.share()
    for forged in ("sh:pay:x:0", "sh:pay", "sh:drop:" + data[7:], data[:-1] + "7", "sh:::"):
        answer = await purchase.anna.press_data(card, forged)
        assert answer.text, forged
    from_elsewhere = await purchase.anna.press_data(foreign, data)
    assert "больше не работает" in from_elsewhere.text
    assert purchase.card().html == card.html


async def test_anonymous_administrator_brings_no_deal_and_names_no_helper(moved: Stage) -> None:
    purchase = Purchase(moved)
    await purchase.begin()
    payload = await purchase.offer()
    said = await purchase.boris.send("помогу", chat=purchase.group)
    for line, answer_to in (
        (f"/share@concierge_bot {payload}", None),
        ("/helper@concierge_bot", said),
    ):
        await purchase.anna.send(line, chat=purchase.group, reply_to=answer_to, anonymous=True)
        await purchase.anna.wait(contains="не вижу, кто вы", chat=purchase.group)
    assert not [one for one in purchase.group.messages() if "Сейчас:" in one.text]
