"""One record is one line, in UTC, with ids and without anything that could fake another line."""

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from bot import logs
from tests.operator import OFFICIAL_TOKEN, captured_logs

logger = logging.getLogger("test.lines")


@dataclass
class Wanted:
    log_level: str = "INFO"
    log_format: str = "text"

    def secrets(self) -> Iterator[str]:
        yield OFFICIAL_TOKEN


def test_text_line_says_when_what_and_whose() -> None:
    with captured_logs(Wanted()) as output, logs.bound(update_id=5, user_id=7):
        logger.info("done in %d ms", 3, extra={"chat_id": 9, "text": "my wish"})
    moment, rest = output.getvalue().split(" ", 1)
    assert moment.endswith("Z")
    assert rest == "INFO test.lines update_id=5 user_id=7 chat_id=9: done in 3 ms\n"


def test_json_line_has_the_same_facts() -> None:
    with captured_logs(Wanted(log_format="json")) as output, logs.bound(update_id=5):
        logger.warning("привет", extra={"user_id": 7, "text": "my wish"})
    entry = json.loads(output.getvalue())
    assert entry.pop("time").endswith("Z")
    assert entry == {
        "level": "WARNING",
        "logger": "test.lines",
        "update_id": 5,
        "user_id": 7,
        "message": "привет",
    }


def test_ids_end_with_their_block() -> None:
    with captured_logs(Wanted()) as output:
        with logs.bound(update_id=5), logs.bound(user_id=7):
            pass
        logger.info("outside")
    assert "id=" not in output.getvalue()


@pytest.mark.parametrize("kind", ["text", "json"])
@pytest.mark.parametrize(
    "sign", ["\n", "\r\n", "\x0b", "\x1b[2K", "\x85", "\u2028", "\u202e", "\ud800", "\x00"]
)
def test_no_text_can_break_or_disguise_a_line(kind: str, sign: str) -> None:
    with captured_logs(Wanted(log_format=kind)) as output:
        logger.info("before%safter", sign)
    written = output.getvalue()
    assert written.endswith("\n")
    assert len(written[:-1].splitlines()) == 1
    assert sign not in written[:-1]
    written.encode()


@pytest.mark.parametrize("kind", ["text", "json"])
def test_traceback_stack_and_arguments_are_masked(kind: str) -> None:
    with captured_logs(Wanted(log_format=kind)) as output:
        try:
            {}[f"no {OFFICIAL_TOKEN}"]
        except KeyError:
            logger.exception("lost %s", {"token": OFFICIAL_TOKEN}, stack_info=True)
    written = output.getvalue()
    assert written.count("\n") == 1
    assert "KeyError: 'no ***'" in written
    assert "Stack (most recent call last)" in written
    assert OFFICIAL_TOKEN not in written


def test_wrong_format_string_loses_neither_news_nor_secret() -> None:
    wrong = "%d items for %s"
    with captured_logs(Wanted()) as output:
        logger.info(wrong, OFFICIAL_TOKEN)
    assert wrong in output.getvalue()
    assert OFFICIAL_TOKEN not in output.getvalue()


def test_argument_that_cannot_be_shown_loses_its_record_only(
    capsys: pytest.CaptureFixture[str],
) -> None:
    class Broken:
        def __str__(self) -> str:
            raise RuntimeError(OFFICIAL_TOKEN)

    with captured_logs(Wanted()) as output:
        logger.info("%s", Broken())
        logger.info("next")
    assert "A log record of test.lines was lost: RuntimeError" in output.getvalue()
    assert "next" in output.getvalue()
    assert OFFICIAL_TOKEN not in output.getvalue() + capsys.readouterr().err


@pytest.mark.parametrize(
    "name", ["httpx", "httpcore", "aiohttp.access", "telegram.Bot", "aiosqlite"]
)
def test_libraries_that_quote_addresses_or_texts_stay_quiet(name: str) -> None:
    with captured_logs(Wanted(log_level="DEBUG")) as output:
        logging.getLogger(name).info("my wish")
        logger.debug("seen")
    assert "my wish" not in output.getvalue()
    assert "seen" in output.getvalue()


def test_level_is_the_wanted_one_for_everybody() -> None:
    with captured_logs(Wanted(log_level="ERROR")) as output:
        logging.getLogger("httpx").warning("quiet")
        logger.warning("quiet")
    assert output.getvalue() == ""
