"""The command line: `python -m bot [run|web|push|migrate|rekey|playground|doctor|glossary]`.

Thin, and every command imports only what it needs: `--help` and a mistake in the settings must
not wait for aiogram.
"""
# ruff: noqa: PLC0415  # late imports are what keeps the start short

import logging
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from bot import logs
from bot.commands import failures, glossary, help, output, process  # noqa: A004

if TYPE_CHECKING:
    from bot.settings import Settings

_USAGE_ERROR = 2


@click.group(cls=help.Group, invoke_without_command=True)
@click.pass_context
def cli(context: click.Context) -> None:
    if context.invoked_subcommand is None:
        context.invoke(run)


@cli.command(cls=help.Command, help="op-cli-run")
def run() -> None:
    from bot.commands import start

    settings = start.prepare()
    if settings.bot_token is None:
        output.tell("op-start-no-token")
        _playground(settings)
        return
    from bot.commands import together

    process.run_until_stopped(together.run(settings))


@cli.command(cls=help.Command, help="op-cli-web")
def web() -> None:
    from bot.commands import start

    settings = start.prepare("bot_token", "webhook_url", "webhook_secret")
    from bot import app

    process.run_until_stopped(app.web(settings))


@cli.command(cls=help.Command, help="op-cli-push")
def push() -> None:
    from bot.commands import start

    settings = start.prepare("bot_token")
    from bot.push import service

    process.run_until_stopped(service.run_alone(settings))


@cli.command(cls=help.Command, help="op-cli-migrate")
def migrate() -> None:
    from bot.commands import start

    settings = start.prepare()
    from bot.db import migrate as schema

    changed = schema.upgrade(settings.database_url.get_secret_value())
    output.tell("op-migrate-done" if changed else "op-migrate-nothing")


@cli.command(cls=help.Command, help="op-cli-rekey")
@click.pass_context
def rekey(context: click.Context) -> None:
    from bot.commands import start

    settings = start.prepare("data_key")
    from bot.commands import keys

    context.exit(keys.rekey(settings))


@cli.command(cls=help.Command, help="op-cli-playground")
def playground() -> None:
    from bot.commands import start

    _playground(start.prepare())


@cli.command(cls=help.Command, help="op-cli-doctor")
@click.pass_context
def doctor(context: click.Context) -> None:
    from bot.commands import start

    settings = start.attempt()
    from bot.doctor import report

    context.exit(report.main(settings))


cli.add_command(glossary.glossary)


def _playground(settings: "Settings") -> None:
    from bot.playground import launch

    def announce(address: str) -> None:
        output.tell("op-start-playground", address=address)

    process.run_until_stopped(launch.run(settings, announce))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. The exit code: 0 done, 1 failed, 2 wrong settings or usage."""
    process.stop_early()
    logs.configure_logging()
    try:
        code = cli.main(arguments, prog_name="python -m bot", standalone_mode=False)
    except (click.Abort, KeyboardInterrupt):
        return 0
    except click.ClickException:
        output.complain("op-cli-misused")
        return _USAGE_ERROR
    except Exception as error:  # noqa: BLE001  # the last resort: one line instead of a traceback
        return _fail(error)
    return code if isinstance(code, int) else 0


def _fail(error: Exception) -> int:
    from bot.commands import start
    from bot.settings import SettingsError

    if isinstance(error, SettingsError):
        start.report(error)
        return _USAGE_ERROR
    logging.getLogger(__name__).debug("The command failed", exc_info=error)
    key, values = failures.explain(error)
    output.complain(key, **values)
    return 1


if __name__ == "__main__":
    sys.exit(main())
