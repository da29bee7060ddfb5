"""What is removed from every output, and what has to stay readable."""

import time

import pytest
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot.logs.masking import Masker
from tests.operator import OFFICIAL_TOKEN


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (OFFICIAL_TOKEN, "***"),
        (
            f"https://api.telegram.org/bot{OFFICIAL_TOKEN}/getMe",
            "https://api.telegram.org/bot***/getMe",
        ),
        (f"/file/bot{OFFICIAL_TOKEN}/photos/1.jpg", "/file/bot***/photos/1.jpg"),
        (f"/bot{OFFICIAL_TOKEN.replace(':', '%3A')}/x", "/bot***/x"),
        (f"/bot{OFFICIAL_TOKEN.replace(':', '%3a')}/x", "/bot***/x"),
        ("http://127.0.0.1:1/bot42:TEST/getMe", "http://127.0.0.1:1/bot***/getMe"),
        ("postgresql+asyncpg://me:pw@host/db", "postgresql+asyncpg://me:***@host/db"),
        ("postgresql://me:p@ss:w@rd@host/db", "postgresql://me:***@host/db"),
        ("redis://:pw@host/0", "redis://:***@host/0"),
        ("Proxy-Authorization: Basic bWU6cHc=", "Proxy-Authorization: Basic ***"),
        ("'Authorization': 'Bearer abc.def'", "'Authorization': 'Bearer ***'"),
        ("phone_number='79161234567'", "phone_number='***'"),
        ("call +7 (916) 123-45-67 now", "call *** now"),
        ("call +8613912345678", "call ***"),
        ("8 916 123-45-67", "***"),
        ("89161234567", "***"),
        ("supplier 13912345678", "supplier ***"),
        (
            "[SQL: x]\n[parameters: ('my wish',)]\n(Background",
            "[SQL: x]\n[parameters: ***]\n(Background",
        ),
        (
            "[type=int, input_value='my wish', input_type=str]",
            "[type=int, input_value=***, input_type=str]",
        ),
        ("Failed\nContent: {'text': 'my wish'}", "Failed\nContent: ***"),
    ],
)
def test_masked(text: str, kept: str) -> None:
    assert Masker()(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22T21:50:00.123+00:00",
        "update id=912345678 user 8123456789 chat -1001234567890",
        "Update id=1 is handled. Duration 12 ms by bot id=123456789",
        "http://127.0.0.1:8080/path",
        "deadbeef-1234-5678-9abc-def012345678",
        "1 USD = 92,5 RUB, UTC+03:00, 100+200",
    ],
)
def test_left_alone(text: str) -> None:
    assert Masker()(text) == text


def test_given_secret_is_masked_whatever_its_shape() -> None:
    mask = Masker(["42:TEST", "p@ss/word"])
    assert mask("a 42:TEST b p@ss/word c p%40ss%2Fword d 42%3ATEST") == "a *** b *** c *** d ***"


def test_secret_inside_another_leaves_no_rest() -> None:
    assert Masker(["secret", "secret-and-more"])("secret-and-more") == "***"


def test_very_short_password_does_not_garble_the_log() -> None:
    assert Masker(["bot"])("bot started") == "bot started"


@pytest.mark.parametrize("piece", ["://a", "://a:", "1", "+7 ", "input_value=", "8 916 ", "/bot1"])
def test_hostile_text_costs_no_quadratic_time(piece: str) -> None:
    before = time.process_time()
    Masker(["secret"])(piece * (100_000 // len(piece)))
    assert time.process_time() - before < 2


def test_answer_cut_short_is_not_quoted_by_the_library_that_reads_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with pytest.raises(TelegramError):
        HTTPXRequest.parse_json_payload('{"result": {"text": "трек\n Анны"'.encode())
    assert "Анны" not in Masker()(caplog.text)
