"""Requests for quotation of one person: begun, continued, finished, repeated, kept as templates."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.errors import NotFoundError
from bot.domain.ids import RfqId, UserId
from bot.domain.rfq import AnswerError, Rfq
from bot.domain.wish import clean
from bot.services.ports import Clock, IdFactory, RfqRepository

TEMPLATE_NAME_LIMIT = 60


class RfqService:
    """Every change is staged for the update's single commit; nothing waits for the network."""

    def __init__(self, rfqs: RfqRepository, ids: IdFactory, clock: Clock) -> None:
        self._rfqs = rfqs
        self._ids = ids
        self._clock = clock

    def new(self, user_id: UserId) -> Rfq:
        """An empty request, not kept until something is answered."""
        now = self._clock.now()
        return Rfq(RfqId(self._ids.next()), user_id, created_at=now, updated_at=now)

    def keep(self, rfq: Rfq) -> Rfq:
        """Keep what has been answered so far."""
        now = self._clock.now()
        kept = replace(rfq, updated_at=max(now, rfq.created_at))
        self._rfqs.save(kept)
        return kept

    async def open(self, user_id: UserId, rfq_id: RfqId) -> Rfq:
        """A request by id. NotFoundError when it is gone or somebody else's."""
        rfq = await self._rfqs.get(user_id, rfq_id)
        if rfq is None:
            raise NotFoundError("err-not-found")
        return rfq

    async def draft(self, user_id: UserId) -> Rfq | None:
        """The request that was left unfinished last, if there is one."""
        latest = await self._rfqs.latest(user_id)
        return next((rfq for rfq in latest if not rfq.is_finished), None)

    async def history(self, user_id: UserId, words: str = "") -> Sequence[Rfq]:
        """Requests, last changed first; with `words` only those whose product has them all."""
        wanted = words.casefold().split()
        return [
            rfq
            for rfq in await self._rfqs.latest(user_id)
            if all(word in rfq.product.casefold() for word in wanted)
        ]

    async def templates(self, user_id: UserId) -> Sequence[Rfq]:
        return await self._rfqs.latest(user_id, templates=True)

    async def repeat(self, user_id: UserId, rfq_id: RfqId) -> Rfq:
        """A new request with the same answers, from an old one or from a template.

        The date by which goods were needed is not repeated: it belonged to that order.
        """
        old = await self.open(user_id, rfq_id)
        new = self.new(user_id)
        return self.keep(
            replace(
                old, id=new.id, created_at=new.created_at, updated_at=new.updated_at,
                template="", is_finished=False, deadline=None,
            )
        )  # fmt: skip

    def keep_template(self, rfq: Rfq, name: str) -> Rfq:
        """A copy of the request under a name of the user's choice. AnswerError for no name."""
        named = clean(name)
        if len(named) > TEMPLATE_NAME_LIMIT or not any(map(str.isalnum, named)):
            raise AnswerError("err-rfq-template-name", most=TEMPLATE_NAME_LIMIT)
        new = self.new(rfq.user_id)
        template = replace(
            rfq, id=new.id, created_at=new.created_at, template=named, is_finished=True
        )
        return self.keep(template)

    def delete(self, rfq: Rfq) -> None:
        self._rfqs.delete(rfq.user_id, rfq.id)
