"""Lines for the operator: Russian from `locales/ru/operator.ftl`, masked like every output."""

import click

from bot import i18n, logs


def tell(key: str, **values: str) -> None:
    """One line of news on the standard output."""
    click.echo(line(key, **values))


def complain(key: str, **values: str) -> None:
    """One line of trouble on the standard error output."""
    click.echo(line(key, **values), err=True)


def line(key: str, **values: str) -> str:
    """The message as one line, values masked. Numbers come as strings: Fluent groups digits."""
    masked = {name: logs.mask(value) for name, value in values.items()}
    return " ".join(i18n.plain(key, **masked).split())
