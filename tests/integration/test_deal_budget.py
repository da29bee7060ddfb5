"""What a step of the deals' conversation may cost the database and Telegram."""

from tests.integration.test_rfq_budget import Desk, check, desk, nothing_takes_long

__all__ = ["desk", "nothing_takes_long"]


async def test_steps_of_a_deal_stay_within_the_budget(desk: Desk) -> None:  # the fixture
    await desk.say("/deals термокружки 6000 usd 30/70, 500 шт")
    # The first thing kept of a stranger brings their own row with it.
    await check(desk.press("Да, через"), 7)
    await check(desk.press("Платежи"), 5)
    await check(desk.press("задаток"), 5)
    await check(desk.press("Я оплатил"), 5)
    await check(desk.say("800 20.11"), 5)
    # Its reminders are read, and written in one statement each for what is new and what is over.
    await check(desk.press("Да, записать"), 9)
    await check(desk.press("остаток"), 5)
    await check(desk.press("Я оплатил"), 5)
    await check(desk.press("Отчёт инспектора"), 6)
    await check(desk.say("/deals"), 5, 3)


async def test_papers_of_a_deal_stay_within_the_budget(desk: Desk) -> None:
    await desk.say("/deals термокружки 6000 usd 30/70, 500 шт")
    await check(desk.press("Да, через"), 7)
    await check(desk.press("Бумаги"), 6)
    await check(desk.press("Доказательства"), 6)
    await check(desk.say("обещали до пятницы"), 7)
    await check(desk.press("№1"), 6)
    await check(desk.press("Назад"), 6)
