"""Who signs a letter: as much of the buyer's profile as a supplier may know."""

from bot.domain.ids import UserId
from bot.domain.letter import Words
from bot.domain.rfq import Sender
from bot.domain.wording import Wording
from bot.services.askers import Askers
from bot.services.free_text import FreeText
from bot.services.ports import Countries, Latin


class Senders:
    """Words of the profile are translated in this process only."""

    def __init__(
        self, askers: Askers, free_text: FreeText, latin: Latin, countries: Countries
    ) -> None:
        self._askers = askers
        self._free_text = free_text
        self._latin = latin
        self._countries = countries

    async def get(self, user_id: UserId) -> Sender:
        """No phone, e-mail or address (RFQ3); empty for a person who has told nothing."""
        buyer = await self._askers.buyer(user_id)
        told = [text for text in (buyer.position, buyer.business) if text]
        known = await self._free_text.offline(user_id, told) if told else {}
        return Sender(
            name=buyer.name_latin,
            company=self._latin.name(buyer.company),
            position=words_of(known.get(buyer.position)),
            business=words_of(known.get(buyer.business)),
            city=buyer.city_latin,
            country=self._countries.words(buyer.country),
        )


def words_of(wording: Wording | None) -> Words | None:
    """What letters say of a text; None when nothing of it could be translated."""
    return wording.words if wording and wording.en else None
