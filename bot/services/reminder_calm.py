"""When reminders keep still: paused, unheard while the bot was blocked, in quiet hours."""

from dataclasses import replace

from bot.domain.ids import ReminderId, UserId
from bot.domain.reminder import Reminder, ReminderState, following, out_of_quiet, plan
from bot.domain.user import User
from bot.services.ports import Clock, IdFactory, ReminderRepository, UserRepository
from bot.services.watcher import Watcher


class ReminderCalm:
    """One person's reminders. Every change is staged for the update's single commit."""

    def __init__(
        self,
        reminders: ReminderRepository,
        users: UserRepository,
        watcher: Watcher,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._reminders = reminders
        self._users = users
        self._watcher = watcher
        self._clock = clock
        self._ids = ids

    async def pause_all(self, user_id: UserId) -> None:
        for one in await self._reminders.ahead(user_id):
            if one.state is not ReminderState.PAUSED:
                self._reminders.save(one.stands(ReminderState.PAUSED))

    async def resume(self, user_id: UserId) -> None:
        """What is still ahead comes at its time; of what passed meanwhile, a series goes on."""
        await self._wake(user_id, ReminderState.PAUSED)

    async def return_of(self, user_id: UserId) -> None:
        """The person is back after having blocked the bot."""
        await self._wake(user_id, ReminderState.BLOCKED)

    async def replan(self, user: User) -> None:
        """The owner's zone or quiet hours are other ones now.

        A series goes on by the new clock. A single one keeps its moment, unless it would come in
        the quiet. What deals call for is said in the morning wherever the owner is.
        """
        for one in await self._reminders.ahead(user.id):
            if one.deal_id is None and one.state is ReminderState.PENDING:
                moved = _moved(one, user)
                if moved != one:
                    self._reminders.save(replace(moved, rev=one.rev + 1))
        await self._watcher.follow_all(user.id)

    async def _wake(self, user_id: UserId, state: ReminderState) -> None:
        user = await self._users.get(user_id)
        now = self._clock.now()
        for one in await self._reminders.ahead(user_id):
            if one.state is not state:
                continue
            if one.send_at > now:
                self._reminders.save(one.stands(ReminderState.PENDING))
            else:
                new_id = ReminderId(self._ids.next())
                if following_one := following(one, new_id, now, user.quiet):
                    self._reminders.add(following_one)
                self._reminders.save(one.stands(ReminderState.CANCELLED))


def _moved(reminder: Reminder, user: User) -> Reminder:
    zone = user.tz.key
    if reminder.repeat and reminder.zone != zone:
        return replace(reminder, zone=zone, send_at=plan(reminder.local, zone, user.quiet))
    return replace(reminder, send_at=out_of_quiet(reminder.send_at, zone, user.quiet))
