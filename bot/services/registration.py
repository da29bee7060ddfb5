"""Leads a person through signing up, and remembers where they stopped."""

from bot.domain.buyer import Buyer
from bot.domain.errors import NotFoundError
from bot.domain.ids import UserId
from bot.domain.registration import Copied, Progress, Step
from bot.services.ports import RegistrationRepository


class RegistrationService:
    """Every change is staged for the update's single commit."""

    def __init__(self, steps: tuple[Step, ...], stored: RegistrationRepository) -> None:
        self.steps = steps
        self._stored = stored

    async def progress(self, user_id: UserId) -> Progress:
        return await self._stored.get(user_id)

    async def finish(self, user_id: UserId, step: str) -> Step | None:
        """Tick the step off; the next one ahead, None when it was the last."""
        return await self._keep(user_id, (await self.progress(user_id)).with_done(step))

    async def skip(self, user_id: UserId, step: str) -> Step | None:
        """Pass the step over; the next one ahead, None when it was the last."""
        return await self._keep(user_id, (await self.progress(user_id)).with_skipped(step))

    def restart(self, user_id: UserId) -> None:
        self._stored.save(user_id, Progress())

    def step(self, step_id: str) -> Step:
        """NotFoundError for a step that is not there."""
        for one in self.steps:
            if one.id == step_id:
                return one
        raise NotFoundError("err-not-found")

    def number(self, step: Step) -> int:
        """Counted from 1."""
        return self.steps.index(step) + 1

    async def _keep(self, user_id: UserId, progress: Progress) -> Step | None:
        self._stored.save(user_id, progress)
        return progress.next(self.steps)


def copied(buyer: Buyer, what: Copied) -> str:
    """What goes into the form; "" when the profile does not have it in Latin letters."""
    value = str(getattr(buyer, what.value))
    return value if value.isascii() else ""
