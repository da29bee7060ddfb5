"""Follow-up letters: what they are about, in three languages, and who signs them."""

from dataclasses import dataclass

from bot.domain.ids import RfqId, UserId
from bot.domain.rfq import Quantity, Sender, TargetPrice
from bot.domain.wording import TextKind, Wording
from bot.services.followup_reader import FollowupError
from bot.services.free_text import FreeText
from bot.services.rfq_translator import RfqTranslator
from bot.services.rfqs import RfqService
from bot.services.senders import Senders


@dataclass(frozen=True, slots=True)
class Subject:
    """What a request for quotation already tells; None where it is silent."""

    product: Wording | None = None
    quantity: Quantity | None = None
    price: TargetPrice | None = None


class FollowupService:
    """Nothing here is kept: a letter lives as long as its conversation."""

    def __init__(
        self, texts: FreeText, rfqs: RfqService, translator: RfqTranslator, senders: Senders
    ) -> None:
        self._texts = texts
        self._rfqs = rfqs
        self._translator = translator
        self._senders = senders

    async def attach(self, user_id: UserId, rfq_id: RfqId) -> Subject:
        """What the person's request is about; waits for translators.

        NotFoundError when the request is gone or somebody else's.
        """
        rfq = await self._rfqs.open(user_id, rfq_id)
        product = await self._translator.product(rfq) if rfq.product else None
        return Subject(product if product and product.en else None, rfq.quantity, rfq.price)

    async def product(self, user_id: UserId, typed: str) -> Wording:
        """The product's name; FollowupError when not a word of it is known. Waits."""
        return await self._translated(user_id, typed, TextKind.NAME, "err-followups-product")

    async def problem(self, user_id: UserId, told: str) -> Wording:
        """The buyer's account; FollowupError when not a word of it is known. Waits."""
        return await self._translated(user_id, told, TextKind.FREE, "err-followups-problem-words")

    async def sender(self, user_id: UserId) -> Sender:
        """Who signs; nobody while the profile is empty or cannot be read."""
        return await self._senders.get(user_id)

    async def _translated(self, user_id: UserId, text: str, kind: TextKind, key: str) -> Wording:
        wording = (await self._texts.translate(user_id, [text], kind))[text]
        if not wording.en:
            raise FollowupError(key)
        return wording
