"""Questions and answers, as a person asks them."""

from datetime import timedelta

import pytest

from bot.services.answers import Answers
from tests.dialogs.conversation import Conversation, _answers


async def test_a_question_after_the_command_is_answered_at_once(anna: Conversation) -> None:
    await anna.send("/help можно ли вернуть деньги")
    assert "Можно ли вернуть деньги?" in anna.screen.text
    assert "30 календарных дней" in anna.screen.text
    assert "Данные на 22.11.2026, проверьте" in anna.screen.text


async def test_an_old_fact_says_that_it_is_old(anna: Conversation) -> None:
    anna.clock.time += timedelta(days=400)
    await anna.send("/help можно ли вернуть деньги")
    assert "больше 90 дней" in anna.screen.text


async def test_a_term_is_explained_with_the_words_of_suppliers(anna: Conversation) -> None:
    await anna.send("/help")
    await anna.send("что такое моку")
    assert "minimum order quantity" in anna.screen.text
    assert "最小起订量" in anna.screen.text


async def test_an_unclear_question_offers_the_nearest_three(anna: Conversation) -> None:
    await anna.send("/help сколько идет морем")
    assert "Точного ответа" in anna.screen.text
    await anna.press("Сколько едет товар из Китая?")
    assert "Морем" in anna.screen.text


async def test_a_question_about_nothing_we_know_leads_to_the_topics(anna: Conversation) -> None:
    await anna.send("/help абырвалг")
    assert "ответа у меня нет" in anna.screen.text
    await anna.press("Другой вопрос")
    assert "Оплата" in anna.buttons


async def test_every_topic_lists_its_questions(anna: Conversation) -> None:
    await anna.send("/help")
    for topic in [
        one for one in anna.buttons if one not in ("Словарь терминов", "Что я умею", "В меню")
    ]:
        await anna.press(topic)
        assert len(anna.buttons) > 5
        await anna.press("Назад")


async def test_what_does_not_concern_another_country_is_not_told(anna: Conversation) -> None:
    await anna.send("/settings")
    await anna.press("Страна")
    await anna.press("Казахстан")
    await anna.send("/help пройдёт ли моя карта")
    assert "местных банков за рубежом работают" in anna.screen.text
    assert "российских банков" not in anna.screen.text


async def test_both_readings_of_an_unconfirmed_rule_are_told(anna: Conversation) -> None:
    await anna.send("/help сколько ввезти без пошлины")
    assert "15 % с превышения" in anna.screen.text
    assert "не подтверждено" in anna.screen.text


@pytest.fixture(scope="module")
def answers() -> Answers:
    return _answers()


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("xnj nfrjt hfq", None),
        ("ghtljgkfnf 100 ghjwtynjd", "prepay"),
        ("ВЕРНИТЕ ДЕНЬГИ!!!", "refund"),
        ("китайскй новый год когда", "holidays"),
        ("растоможка посылки", "duty"),
        ("фоб", "fob"),
        ("чем голд отличается от верифайд", "gold-verified"),
    ],
)
def test_questions_are_understood_as_they_are_typed(
    answers: Answers, question: str, expected: str | None
) -> None:
    found = answers.ask(question)
    assert expected is None or expected in [ref.id for ref in found.nearest[:1]]


def test_every_single_fact_can_be_asked_for_by_its_own_words(answers: Answers) -> None:
    lost = []
    for fact in answers._book.facts:
        nearest = answers.ask(answers._wordings.fact(fact)).nearest
        carriers = {entry.id for entry in answers.faq.entries if fact.id in entry.facts}
        if not carriers & {ref.id for ref in nearest} and fact.id not in {
            ref.id for ref in nearest
        }:
            lost.append(fact.id)
    assert not lost
