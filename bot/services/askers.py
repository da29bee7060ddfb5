"""What a conversation about a letter needs to know of the person who writes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.buyer import Buyer, UnreadableBuyerError
from bot.domain.ids import UserId
from bot.domain.user import LetterLanguages
from bot.services.buyers import BuyerService
from bot.services.ports import Clock, CorrectionRepository, UserRepository


@dataclass(frozen=True, slots=True)
class Asker:
    """From the settings: the country (ISO code), the city as typed, today's date where they live."""

    country: str | None
    city: str
    today: date
    letters: LetterLanguages


class Askers:
    """Reads settings, the buyer's profile and the person's own vocabulary."""

    def __init__(
        self,
        users: UserRepository,
        buyers: BuyerService,
        corrections: CorrectionRepository,
        clock: Clock,
    ) -> None:
        self._users = users
        self._buyers = buyers
        self._corrections = corrections
        self._clock = clock

    async def get(self, user_id: UserId) -> Asker:
        """The settings; costs no statement for the person the update came from."""
        user = await self._users.get(user_id)
        today = user.today(self._clock.now())
        return Asker(user.country, user.city or "", today, user.letters)

    async def buyer(self, user_id: UserId) -> Buyer:
        """The profile; an empty one when it cannot be read now: a letter can do without."""
        try:
            return await self._buyers.get(user_id)
        except UnreadableBuyerError:
            return Buyer(user_id)

    async def corrections(self, user_id: UserId) -> Mapping[str, str]:
        return await self._corrections.all(user_id)

    def correct(self, user_id: UserId, source: str, english: str) -> None:
        """Remember the person's own English for a word; it wins from now on."""
        self._corrections.save(user_id, source.lower(), english)
