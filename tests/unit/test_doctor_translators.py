"""The doctor asks each configured translator for one word."""

from collections.abc import Callable

import pytest

from bot.clock import SystemClock
from bot.commands import output
from bot.doctor import translators
from bot.doctor.examination import of_settings
from bot.doctor.result import CheckResult, Mark
from bot.settings import Settings
from tests.loopback import Reply, answering

KETTLE = Reply(body=b'{"translatedText": "kettle"}')


def saying(reply: Reply) -> Callable[[str], Reply]:
    return lambda path: reply


async def libre(url: str) -> CheckResult:
    settings = Settings(
        libretranslate_url=url, translators="libre", proxy_url="http://127.0.0.1:1"
    )
    return await translators.translator(settings, "libre")


async def test_translator_that_answers_is_good_and_needs_no_proxy_inside() -> None:
    with answering(saying(KETTLE)) as url:
        result = await libre(url)
    assert result.mark is Mark.GOOD
    assert result.values["answer"] == "kettle"


@pytest.mark.parametrize("reply", [Reply(500), Reply(reset=True), Reply(body=b"<html>")])
async def test_translator_that_fails_is_a_note_with_what_to_do(reply: Reply) -> None:
    with answering(saying(reply)) as url:
        result = await libre(url)
    assert result.mark is Mark.NOTE
    assert "LIBRETRANSLATE_URL" in output.line(result.key, **result.values)


async def test_proxy_that_is_down_silences_the_services_outside() -> None:
    settings = Settings(translators="google", proxy_url="socks5://127.0.0.1:1")
    for name in ("google", "mymemory"):
        result = await translators.translator(settings, name)
        assert result.mark is Mark.NOTE
        assert "PROXY_URL" in output.line(result.key, **result.values)


async def test_every_configured_translator_has_a_line() -> None:
    with answering(saying(KETTLE)) as url:
        settings = Settings(libretranslate_url=url, translators="libre")
        results = [result async for result in of_settings(settings, SystemClock())]
    assert [one.values.get("name") for one in results].count("libre") == 1
