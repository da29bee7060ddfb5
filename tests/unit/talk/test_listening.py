"""Talk is not searched for; a wish is, however oddly it is said."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot import i18n
from bot.domain.talk import TalkRules
from bot.integrations.answers import load_answers
from bot.integrations.facts import load_facts
from bot.services.listener import Listener
from bot.states import ENTRANCES

WITHOUT_A_WINDOW = {"cancel", "start", "reminders", "rates"}


def _lines(name: str) -> list[str]:
    return Path(__file__).with_name(name).read_text("utf-8").splitlines()


@pytest.mark.parametrize("text", _lines("wishes.txt"))
def test_odd_wish_stays_a_wish(is_searched: Callable[[str], bool], text: str) -> None:
    assert is_searched(text)


@pytest.mark.parametrize("text", _lines("no_wishes.txt"))
def test_talk_is_not_searched_for(is_searched: Callable[[str], bool], text: str) -> None:
    assert not is_searched(text)


@pytest.mark.parametrize(
    ("text", "turn"),
    [
        ("какие у меня долги по сделкам", "deals"),
        ("сколько я всего потратил на китай", "deals"),
        ("поменяй мне город на ташкент", "settings"),
        ("не надо больше напоминать", "reminders"),
        ("скажи ему что за 1.6 возьму 1000", "translate"),
        ("покажи ещё", "again"),
        ("депозит 30 процентов закинул", "paid"),
        ("салам алейкум", "hello"),
        ("рахмет жаксы бот", "thanks"),
        ("ну и сервис конечно", "rude"),
        ("патроны 12 калибр", "forbidden"),
        ("вы человек или робот", "able"),
    ],
)
def test_words_among_others_tell_what_is_meant(listener: Listener, text: str, turn: str) -> None:
    found = listener.turn(text)
    assert found is not None
    assert found.id == turn


@pytest.mark.parametrize("text", ["чехол для ружья", "патрон токарный 160 мм", "водяной пистолет"])
def test_what_only_sounds_forbidden_is_not(listener: Listener, text: str) -> None:
    assert listener.turn(text) is None


def test_every_turn_leads_somewhere(rules: TalkRules) -> None:
    facts = load_facts(has_text=i18n.texts().has)
    book = load_answers(facts, has_text=i18n.texts().has)
    answers = {entry.id for entry in book.entries}
    for turn in rules.turns:
        is_open = turn.opens in {*ENTRANCES, *WITHOUT_A_WINDOW}
        assert is_open or turn.answer in answers or i18n.texts().has(f"talk-{turn.id}"), turn.id
