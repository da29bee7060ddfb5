"""Every setting of the product; the only place that reads the environment and `.env`."""

from collections.abc import Iterator
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BeforeValidator, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.settings import addresses, rules
from bot.settings.problems import Problem, SettingsError

__all__ = ["Problem", "Settings", "SettingsError", "load_settings"]

Port = Annotated[int, BeforeValidator(rules.port)]
ServiceUrl = Annotated[str, BeforeValidator(rules.service_url)]


class Settings(BaseSettings):
    """What the operator decided. Addresses that may hold a password are secrets as well.

    The order matters: a later rule may look at earlier fields.
    """

    model_config = SettingsConfigDict(
        frozen=True,
        env_file=".env",
        # Windows editors put a byte order mark in front.
        env_file_encoding="utf-8-sig",
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
        validate_default=False,
    )

    telegram_api_url: Annotated[str, BeforeValidator(rules.telegram_api_url)] = (
        addresses.OFFICIAL_API
    )
    bot_token: Annotated[SecretStr | None, BeforeValidator(rules.bot_token)] = None
    database_url: Annotated[SecretStr, BeforeValidator(rules.database)] = SecretStr(
        "sqlite+aiosqlite:///data/concierge.db"
    )
    webhook_url: Annotated[str | None, BeforeValidator(rules.webhook_url)] = None
    webhook_secret: Annotated[SecretStr | None, BeforeValidator(rules.webhook_secret)] = None
    port: Port = 8080
    health_port: Port | None = None
    health_host: Annotated[str, BeforeValidator(rules.health_host)] = "127.0.0.1"
    redis_url: Annotated[SecretStr | None, BeforeValidator(rules.redis_url)] = None
    libretranslate_url: ServiceUrl | None = None
    translators: Annotated[tuple[str, ...], NoDecode, BeforeValidator(rules.translators)] = ()
    fx_url: ServiceUrl | None = None
    proxy_url: Annotated[SecretStr | None, BeforeValidator(rules.proxy_url)] = None
    data_key: Annotated[SecretStr | None, BeforeValidator(rules.data_key)] = None
    log_level: Annotated[str, BeforeValidator(rules.log_level)] = "INFO"
    log_format: Annotated[str, BeforeValidator(rules.log_format)] = "text"
    sentry_dsn: Annotated[SecretStr | None, BeforeValidator(rules.sentry_dsn)] = None
    playground_port: Port = 8080

    @model_validator(mode="before")
    @classmethod
    def _blank_is_unset(cls, values: dict[str, Any]) -> dict[str, Any]:
        trimmed = {k: v.strip() if isinstance(v, str) else v for k, v in values.items()}
        return {name: value for name, value in trimmed.items() if value != ""}

    @property
    def official_api(self) -> bool:
        """Whether the bot talks to Telegram itself."""
        return self.telegram_api_url == addresses.OFFICIAL_API

    def require(self, *names: str) -> None:
        """SettingsError naming those of `names` that are not set."""
        missing = [name for name in names if getattr(self, name) is None]
        if missing:
            raise SettingsError(
                Problem(name.upper(), f"op-settings-missing-{name.replace('_', '-')}")
                for name in missing
            )

    def secrets(self) -> Iterator[str]:
        """Every string that must not show up in an output: secrets and passwords within."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            if not isinstance(value, SecretStr):
                continue
            text = value.get_secret_value()
            address = urlsplit(text) if "://" in text else None
            if address is None:
                # Each of several keys between commas is a secret of its own.
                yield from text.split(",")
            elif secret := address.username if name == "sentry_dsn" else address.password:
                yield secret


def load_settings() -> Settings:
    """Read and check everything. SettingsError lists all mistakes; it never holds a value."""
    try:
        return Settings()
    except ValidationError as error:
        mistakes = error.errors(include_url=False, include_input=False)
    except (OSError, UnicodeDecodeError):
        raise SettingsError([Problem(".env", "op-settings-env-file")]) from None
    raise SettingsError(
        Problem(
            str(mistake["loc"][0]).upper(),
            mistake.get("ctx", {}).get("key", "op-settings-unsound"),
        )
        for mistake in mistakes
    )
