"""The chain that the settings ask for."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from bot.integrations.translation.online.chain import OnlineChain
from bot.integrations.translation.online.checks import Checks
from bot.integrations.translation.online.engines import Engine
from bot.integrations.translation.online.knowledge import AnswerRules
from bot.settings import Settings
from bot.settings.addresses import is_private


def online_chain(settings: Settings, names: Sequence[str]) -> OnlineChain:
    """The translators called `names`, in this order."""
    return OnlineChain([_engine(name, settings) for name in names], Checks(AnswerRules.load()))


def _engine(name: str, settings: Settings) -> Engine:
    proxy = settings.proxy_url.get_secret_value() if settings.proxy_url else None
    if name == "libre":
        # Imported where it is wanted: most bots translate offline only.
        from bot.integrations.translation.online.libre import LibreEngine  # noqa: PLC0415

        url = settings.libretranslate_url or ""
        is_inside = is_private(urlsplit(url).hostname or "")
        return LibreEngine(url, None if is_inside else proxy)
    from bot.integrations.translation.online import deep  # noqa: PLC0415

    return deep.DeepEngine({"google": deep.GOOGLE, "mymemory": deep.MYMEMORY}[name], proxy)
