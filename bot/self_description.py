"""What Telegram shows about the bot: its commands and descriptions, in Russian."""

from aiogram import Bot
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from bot import i18n

PRIVATE_COMMANDS = (
    "search",
    "rfq",
    "letters",
    "where",
    "register",
    "pay",
    "cost",
    "deals",
    "check",
    "remind",
    "reminders",
    "settings",
    "profile",
    "term",
    "help",
    "privacy",
    "export",
    "delete",
    "cancel",
    "start",
)
GROUP_COMMANDS = ("search", "rfq", "pay", "cost", "term", "deals", "share", "helper")


async def publish(bot: Bot) -> None:
    """Register commands and descriptions. Telegram keeps them, so a failure can wait."""
    await bot.set_my_commands(_commands(PRIVATE_COMMANDS), BotCommandScopeAllPrivateChats())
    await bot.set_my_commands(_commands(GROUP_COMMANDS), BotCommandScopeAllGroupChats())
    await bot.set_my_short_description(i18n.plain("bot-short-description"))
    await bot.set_my_description(i18n.plain("bot-description"))


def _commands(names: tuple[str, ...]) -> list[BotCommand]:
    return [BotCommand(command=name, description=i18n.plain(f"command-{name}")) for name in names]
