"""What `@bot ...` answers, as cards somebody may post."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from aiogram.methods import AnswerInlineQuery

from bot.domain.ids import UserId
from bot.domain.landed import Rates
from bot.domain.user import CONSENT_VERSION, User
from bot.states import DealsSG, MenuSG, PaySG, RfqSG, WelcomeSG
from tests.dialogs.conversation import Conversation
from tests.dialogs.ways import context, lead
from tests.fakes import MORNING

ANNA = UserId(7)
RATES = Rates(
    "RUB", {"USD": Decimal(80), "CNY": Decimal(11), "KZT": Decimal("0.16")}, MORNING.date()
)
HOME = User(ANNA, country="KZ", zone="Asia/Almaty", consent_version=CONSENT_VERSION)


def titles(answer: AnswerInlineQuery) -> list[str]:
    return [one.title for one in answer.results]


def text(answer: AnswerInlineQuery, place: int = 0) -> str:
    content: Any = answer.results[place].input_message_content
    return str(content.message_text)


def buttons(answer: AnswerInlineQuery, place: int = 0) -> dict[str, Any]:
    markup: Any = answer.results[place].reply_markup
    return {one.text: one for row in markup.inline_keyboard for one in row} if markup else {}


async def test_wish_becomes_a_query_with_its_link_and_filters(anna: Conversation) -> None:
    answer = await anna.ask_inline("беспроводные наушники из Китая")
    assert titles(answer)[0] == "wireless headphones"
    assert "<code>wireless headphones</code>" in text(answer)
    assert "wireless+headphones" in buttons(answer)["Открыть на Alibaba"].url
    assert "country=CN" in buttons(answer)["Открыть на Alibaba"].url
    assert buttons(answer)["Собрать похожий запрос"].url.startswith(
        "https://t.me/concierge_bot?start=l-"
    )
    assert not answer.is_personal
    assert answer.cache_time == 300


async def test_several_products_are_a_card_each(anna: Conversation) -> None:
    assert titles(await anna.ask_inline("наушники и чайник"))[:2] == ["headphones", "kettle"]


async def test_typing_keeps_nothing(anna: Conversation) -> None:
    for query in ("наушники", "rfq плюмбусовый чехол", "5000 usd"):
        await anna.ask_inline(query)
    assert not anna.searches.searches
    assert not anna.rfqs.rfqs
    assert not anna.unknown.words
    assert not anna.users.users


async def test_letter_is_in_both_languages_and_signed_by_nobody(anna: Conversation) -> None:
    await anna.send("/profile")
    await anna.send("Иванова Анна")
    answer = await anna.ask_inline("rfq термокружка 500 шт")
    assert "insulated travel mug" in text(answer)
    assert "500 pcs" in text(answer)
    assert "您好" in text(answer)
    assert "Ivanova" not in text(answer)
    assert not answer.is_personal


async def test_term_is_explained_for_everybody(anna: Conversation) -> None:
    anna.users.users[ANNA] = HOME
    answer = await anna.ask_inline("moq")
    assert titles(answer)[0] == "Минимальная партия"
    assert "最小起订量" in text(answer)
    assert not answer.is_personal
    assert titles(await anna.ask_inline("аванс"))[0] == "Аванс"


async def test_vocabulary_is_leafed_through_without_a_word_lost(anna: Conversation) -> None:
    seen: list[str] = []
    offset = ""
    while True:
        answer = await anna.ask_inline("term", offset)
        assert len(answer.results) <= 50
        seen += [one.id for one in answer.results]
        offset = answer.next_offset or ""
        if not offset:
            break
    assert seen == [str(place) for place in range(len(seen))]
    assert len(seen) > 50


@pytest.mark.parametrize("offset", ["-1", "x", "99999999999", "²", "1.5"])
async def test_forged_offset_is_the_beginning(anna: Conversation, offset: str) -> None:
    assert (await anna.ask_inline("term", offset)).results[0].id == "0"


async def test_offset_past_the_end_is_an_empty_page(anna: Conversation) -> None:
    answer = await anna.ask_inline("term", "5000")
    assert (answer.results, answer.next_offset) == ([], "")


async def test_sum_in_dollars_is_paid_from_the_own_country(anna: Conversation) -> None:
    anna.users.users[ANNA] = HOME
    answer = await anna.ask_inline("5000 usd")
    assert titles(answer)[0] == "Чем заплатить 5\xa0000\xa0$: Казахстан"
    assert answer.is_personal
    assert answer.cache_time == 0
    named = await anna.ask_inline("5000 usd беларусь")
    assert titles(named)[0] == "Чем заплатить 5\xa0000\xa0$: Беларусь"


async def test_stranger_is_shown_the_likeliest_countries_and_none_is_assumed(
    anna: Conversation,
) -> None:
    answer = await anna.ask_inline("5000 usd")
    assert [one.rpartition(": ")[2] for one in titles(answer)[:2]] == ["Россия", "Казахстан"]
    assert answer.is_personal, "somebody's own answer to the same query differs"


async def test_sum_is_converted_with_the_date_of_the_rate(anna: Conversation) -> None:
    anna.rates.kept = RATES, MORNING
    anna.users.users[ANNA] = HOME
    answer = await anna.ask_inline("250 cny")
    assert titles(answer)[0] == "250\xa0¥ = 17\xa0187,50\xa0₸"
    assert "250\xa0¥ = 2\xa0750\xa0₽" in titles(answer)
    assert "Курс ЦБ на 22.11.2026" in text(answer)
    assert anna.feed.asked == 0, "nobody waits for the bank while typing"


async def test_old_rate_says_so(anna: Conversation) -> None:
    week_ago = Rates("RUB", RATES.units, RATES.day - dt.timedelta(days=8))
    anna.rates.kept = week_ago, MORNING
    assert "старше недели" in text(await anna.ask_inline("250 cny в рубли"))


async def test_without_a_rate_the_ways_to_pay_are_still_there(anna: Conversation) -> None:
    answer = await anna.ask_inline("250 cny")
    assert "курса этой валюты у меня сейчас нет" in text(answer)
    assert any("Чем заплатить" in one for one in titles(answer))


async def test_empty_query_shows_what_to_ask_and_what_is_ones_own(anna: Conversation) -> None:
    await anna.send("/search чайник")
    await lead(anna, DealsSG.card)
    answer = await anna.ask_inline("")
    assert titles(answer) == ["Что я умею", "термокружки", "kettle"]
    assert answer.is_personal
    assert answer.cache_time == 0
    assert buttons(answer)["moq"].switch_inline_query_current_chat == "moq"


async def test_card_of_a_deal_shows_no_sums_and_no_supplier(anna: Conversation) -> None:
    await lead(anna, DealsSG.card)
    answer = await anna.ask_inline("сделки")
    assert "Внесено платежей: 0 из 2" in text(answer)
    assert "000" not in text(answer)
    (deal_id,) = anna.deals.deals
    assert deal_id not in answer.results[0].id
    assert deal_id not in text(answer)


async def test_card_of_a_deal_leads_its_owner_to_the_groups_that_follow_it(
    anna: Conversation,
) -> None:
    await lead(anna, DealsSG.card)
    answer = await anna.ask_inline("сделки")
    payload = buttons(answer)["Следить в группе"].url.partition("start=")[2]
    await anna.send(f"/start {payload}")
    assert context(anna)["state"] == "SharingSG:groups"


async def test_unreadable_deals_do_not_hide_the_rest(anna: Conversation) -> None:
    anna.deals.is_unreadable = True
    assert titles(await anna.ask_inline("")) == ["Что я умею"]


async def test_what_cannot_be_answered_says_how_to_ask(anna: Conversation) -> None:
    for query in ("🙂", "rfq", "4111 1111 1111 1111 usd", "сделки", "term ывапро"):
        answer = await anna.ask_inline(query)
        assert titles(answer)[-1] == "Что я умею", query
        assert answer.is_personal
        assert "4111" not in text(answer)


async def test_own_words_make_an_answer_personal(anna: Conversation) -> None:
    anna.corrections.save(ANNA, "наушники", "earbuds")
    answer = await anna.ask_inline("беспроводные наушники")
    assert "earbuds" in titles(answer)[0]
    assert answer.is_personal
    assert not (await anna.ask_inline("чайник")).is_personal


async def test_markup_in_a_query_is_escaped(anna: Conversation) -> None:
    answer = await anna.ask_inline("rfq чайник & <юна")
    assert "&amp; &lt;юна" in text(answer)


async def test_link_of_the_list_leads_back_to_the_same_query(anna: Conversation) -> None:
    answer = await anna.ask_inline("беспроводные наушники")
    assert answer.button
    await anna.send(f"/start {answer.button.start_parameter}")
    (row,) = anna.bot.said[-1].reply_markup.inline_keyboard  # type: ignore[union-attr]
    chosen = row[0].switch_inline_query_chosen_chat
    assert chosen
    assert chosen.query == "беспроводные наушники"
    assert context(anna)["state"] == WelcomeSG.consent.state


@pytest.mark.parametrize(
    ("query", "button", "state"),
    [
        ("rfq термокружка", "Собрать похожий запрос", RfqSG.purpose),
        ("5000 usd казахстан", "Подобрать для моей страны", PaySG.result),
    ],
)
async def test_button_of_a_posted_card_begins_the_same_for_whoever_presses(
    anna: Conversation, query: str, button: str, state: Any
) -> None:
    answer = await anna.ask_inline(query)
    payload = buttons(answer)[button].url.partition("start=")[2]
    await anna.send(f"/start {payload}")
    assert context(anna)["state"] == state.state


async def test_similar_search_is_answered_at_once(anna: Conversation) -> None:
    answer = await anna.ask_inline("чайник")
    payload = buttons(answer)["Собрать похожий запрос"].url.partition("start=")[2]
    await anna.send(f"/start {payload}")
    assert "kettle" in anna.said[-1]


async def test_broken_line_opens_the_menu(anna: Conversation) -> None:
    await anna.send("/start l-zzzz")
    assert context(anna)["state"] == MenuSG.main.state
