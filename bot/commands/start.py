"""What every command does before its work: logging, then settings."""

from bot import logs
from bot.commands import output
from bot.logs import sentry
from bot.settings import Settings, SettingsError, load_settings


def prepare(*required: str) -> Settings:
    """The checked settings, with logging set up by them.

    SettingsError when one is wrong, or one of `required` is not set.
    """
    settings = load_settings()
    logs.configure_logging(settings)
    if settings.sentry_dsn:
        sentry.start(settings.sentry_dsn.get_secret_value())
    settings.require(*required)
    return settings


def attempt() -> Settings | SettingsError:
    """Like `prepare`, for a command that goes on when the settings are wrong."""
    try:
        return prepare()
    except SettingsError as error:
        return error


def report(error: SettingsError) -> None:
    """One line per mistake on the standard error output."""
    for problem in error.problems:
        output.complain(problem.key, name=problem.setting)
