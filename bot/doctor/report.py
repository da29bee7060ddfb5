"""Prints the doctor's findings, one line each."""

import asyncio
from collections.abc import AsyncIterator

import click

from bot.clock import SystemClock
from bot.commands import output
from bot.doctor.examination import of_installation, of_settings
from bot.doctor.result import CheckResult, Mark
from bot.settings import Settings, SettingsError


def main(settings: Settings | SettingsError) -> int:
    """The exit code: 1 when something needs repair."""
    return int(asyncio.run(_examine(settings)))


async def _examine(settings: Settings | SettingsError) -> bool:
    bad = await _show(of_installation())
    if isinstance(settings, SettingsError):
        for problem in settings.problems:
            click.echo(f"{Mark.BAD} {output.line(problem.key, name=problem.setting)}")
        return True
    return await _show(of_settings(settings, SystemClock())) or bad


async def _show(results: AsyncIterator[CheckResult]) -> bool:
    """Print as they come; whether any was bad."""
    bad = False
    async for result in results:
        text = output.line(result.key, **result.values)
        click.echo(f"{result.mark} {output.line(result.title)}: {text}")
        bad = bad or result.mark is Mark.BAD
    return bad
