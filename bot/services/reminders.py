"""Reminders that people ask for in their own words, and what they do with them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.errors import NotFoundError
from bot.domain.ids import ChatId, ReminderId, UserId
from bot.domain.reminder import (
    TEXT_LIMIT,
    Reminder,
    ReminderState,
    Snooze,
    following,
    snoozed,
    to_local,
)
from bot.domain.reminder.asking import is_request
from bot.domain.reminder.phrase import Unclear, Understood, understand
from bot.domain.reminder.several import heard
from bot.domain.reminder.tokens import Words
from bot.domain.user import User
from bot.services.made_reminders import made, new, send_at
from bot.services.ports import Clock, IdFactory, ReminderRepository, UserRepository

OVER = (ReminderState.DONE, ReminderState.CANCELLED)
MOST_AHEAD = 100
Made = Sequence[Reminder] | Unclear


class TooManyError(Exception):
    """Nobody needs so many reminders at once."""


class ReminderService:
    """One person's reminders. Every change is staged for the update's single commit."""

    def __init__(  # the ports are injected
        self,
        reminders: ReminderRepository,
        users: UserRepository,
        words: Words,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._reminders = reminders
        self._users = users
        self._words = words
        self._clock = clock
        self._ids = ids

    def is_request(self, text: str) -> bool:
        """Whether the words ask for a reminder."""
        return is_request(text, self._words)

    async def create(self, user_id: UserId, chat_id: ChatId, phrase: str) -> Made:
        """The reminders a phrase asks for, one as a rule. While the zone is unknown, a draft.

        A draft keeps the whole phrase. TooManyError over MOST_AHEAD.
        """
        user = await self._users.get(user_id)
        found = self._heard(phrase, user)
        if isinstance(found, Unclear):
            return found
        if await self._reminders.count_own_ahead(user_id) + len(found) > MOST_AHEAD:
            raise TooManyError
        made = [self._new(one, user, chat_id) for one in found]
        if user.zone is None:
            draft = replace(made[0], text=phrase[:TEXT_LIMIT], state=ReminderState.DRAFT)
            return [self._added(draft)]
        return [self._added(one) for one in made]

    async def set_zone(self, user_id: UserId, draft_id: ReminderId) -> Made:
        """The draft becomes its reminders, now that the owner's zone is known."""
        draft = await self.get(user_id, draft_id)
        if draft.state is not ReminderState.DRAFT:
            return [draft]
        user = await self._users.get(user_id)
        found = self._heard(draft.text, user)
        if isinstance(found, Unclear):
            return found
        first, *others = found
        more = [self._added(self._new(one, user, draft.chat_id)) for one in others]
        return [self._saved(self._made(first, user, draft)), *more]

    async def get(self, user_id: UserId, reminder_id: ReminderId) -> Reminder:
        """NotFoundError when it is not there or not theirs."""
        found = await self._reminders.get(user_id, reminder_id)
        if found is None:
            raise NotFoundError("err-not-found")
        return found

    async def asked(self, user_id: UserId, message_id: int) -> Reminder | None:
        """The reminder that a message of ours is about."""
        return await self._reminders.asked(user_id, message_id)

    def ask(self, reminder: Reminder, message_id: int) -> None:
        """Remember which message asked for another time."""
        self._reminders.ask(reminder.user_id, reminder.id, message_id)

    async def ahead(self, user_id: UserId) -> Sequence[Reminder]:
        """What is still to come, the earliest first."""
        return await self._reminders.ahead(user_id)

    async def retime(self, reminder: Reminder, phrase: str) -> Reminder | Unclear:
        """Another time for what is ahead; for what has been sent, when to push it again.

        The day of a deal's reminder belongs to the deal: it is only put off.
        """
        user = await self._users.get(reminder.user_id)
        found = self._understand(phrase, user)
        if isinstance(found, Unclear):
            return found
        is_sent = reminder.state in {ReminderState.SENT, ReminderState.SENDING}
        if is_sent or reminder.deal_id is not None:
            return self._again(reminder, user, send_at(found, user, self._clock.now()))
        again = self._made(found, user, reminder)
        repeat = found.repeat or reminder.repeat
        return self._saved(replace(again, text=reminder.text, repeat=repeat, nag=reminder.nag))

    async def snooze(self, user_id: UserId, reminder_id: ReminderId, snooze: Snooze) -> Reminder:
        """Push it again later; a reminder that is done or deleted stays so."""
        reminder = await self.get(user_id, reminder_id)
        if reminder.state in OVER:
            return reminder
        user = await self._users.get(user_id)
        at = snoozed(snooze, self._clock.now(), user.tz.key, user.quiet)
        return self._again(reminder, user, at)

    async def done(self, user_id: UserId, reminder_id: ReminderId) -> Reminder:
        """It needs no more reminding; a series goes on with its next occurrence."""
        reminder = await self.get(user_id, reminder_id)
        if reminder.state in OVER:
            return reminder
        self._plan_next(reminder, await self._users.get(user_id))
        return self._saved(replace(reminder, state=ReminderState.DONE))

    async def settle(self, user_id: UserId, reminder_id: ReminderId) -> None:
        """Done for good: what it was about has happened, so a series ends as well."""
        reminder = await self.get(user_id, reminder_id)
        if reminder.state not in OVER:
            self._saved(replace(reminder, state=ReminderState.DONE))

    async def nag(self, user_id: UserId, reminder_id: ReminderId) -> Reminder:
        """Repeat every hour until done, or no longer. NotFoundError for a deal's reminder."""
        reminder = await self._own_words(user_id, reminder_id)
        if reminder.state in OVER:
            return reminder
        return self._saved(replace(reminder, nag=not reminder.nag))

    async def delete(self, user_id: UserId, reminder_id: ReminderId) -> Reminder:
        """The whole series, and whatever of it was sent and not done.

        NotFoundError for a deal's reminder: the deal calls for it.
        """
        reminder = await self._own_words(user_id, reminder_id)
        self._reminders.drop_series(user_id, reminder.subject)
        return reminder

    async def _own_words(self, user_id: UserId, reminder_id: ReminderId) -> Reminder:
        reminder = await self.get(user_id, reminder_id)
        if reminder.deal_id is not None:
            raise NotFoundError("err-not-found")
        return reminder

    def _understand(self, phrase: str, user: User) -> Understood | Unclear:
        now = to_local(self._clock.now(), user.tz.key)
        return understand(phrase, now, self._words, user.tz.key)

    def _heard(self, phrase: str, user: User) -> Sequence[Understood] | Unclear:
        """Matters are told apart once the zone is known: until then the phrase is kept whole."""
        now = to_local(self._clock.now(), user.tz.key)
        return heard(phrase, now, self._words, user.zone)

    def _new(self, found: Understood, user: User, chat_id: ChatId) -> Reminder:
        return new(found, user, chat_id, ReminderId(self._ids.next()), self._clock.now())

    def _made(self, found: Understood, user: User, base: Reminder) -> Reminder:
        return made(found, user, base, self._clock.now())

    def _again(self, reminder: Reminder, user: User, at: datetime) -> Reminder:
        self._plan_next(reminder, user)
        return self._saved(replace(reminder, send_at=at, state=ReminderState.PENDING, nags=0))

    def _plan_next(self, reminder: Reminder, user: User) -> None:
        """The worker may not have come to it: whoever is second finds it there."""
        new_id = ReminderId(self._ids.next())
        if following_one := following(reminder, new_id, self._clock.now(), user.quiet):
            self._reminders.add(following_one)

    def _added(self, reminder: Reminder) -> Reminder:
        self._reminders.add(reminder)
        return reminder

    def _saved(self, reminder: Reminder) -> Reminder:
        raised = replace(reminder, rev=reminder.rev + 1)
        self._reminders.save(raised)
        return raised
