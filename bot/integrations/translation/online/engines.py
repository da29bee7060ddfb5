"""What the chain needs from one online translator."""

from typing import Protocol

from bot.domain.translation import Language


class Engine(Protocol):
    """One service. `longest` is how many bytes of UTF-8 one request may hold."""

    name: str
    longest: int

    async def ask(self, text: str, source: Language, target: Language, seconds: float) -> object:
        """What the service answered, unchecked, within `seconds`.

        Raises ServiceError or UnaskedError and nothing else.
        """

    async def close(self) -> None:
        """Let go of connections and threads."""
