"""Signing up at a marketplace: a course of steps, and how far a person has come."""

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.errors import NotFoundError
from bot.domain.ids import UserId


class FormField(StrEnum):
    """What a form of the marketplace asks for and the buyer's profile may know."""

    NAME = "name"
    COMPANY = "company"
    EMAIL = "email"
    PHONE = "phone"
    COUNTRY = "country"
    STREET = "street"
    CITY = "city"
    REGION = "region"
    POSTCODE = "postcode"


@dataclass(frozen=True, slots=True)
class RegistrationStep:
    """One thing to do. `text` is the Fluent key, `url` the page where it is done, if there is one.

    `covers` are the steps right after it that need not be taken once it is done.
    """

    id: str
    text: str
    fields: tuple[FormField, ...] = ()
    facts: tuple[str, ...] = ()
    url: str = ""
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """The steps at one marketplace, in order."""

    id: str
    steps: tuple[RegistrationStep, ...]

    def step(self, step_id: str) -> RegistrationStep:
        """NotFoundError for an id that this course does not have."""
        for one in self.steps:
            if one.id == step_id:
                return one
        raise NotFoundError("err-not-found")

    def number(self, step: RegistrationStep) -> int:
        """Counted from 1."""
        return self.steps.index(step) + 1

    def after(self, step: RegistrationStep) -> RegistrationStep | None:
        return next(iter(self.steps[self.number(step) :]), None)

    def after_done(self, step: RegistrationStep) -> RegistrationStep | None:
        """What follows once the step is done: whatever it covers is passed."""
        return self.after(self.step(step.covers[-1])) if step.covers else self.after(step)

    def before(self, step: RegistrationStep) -> RegistrationStep | None:
        return next(iter(self.steps[: self.number(step) - 1][-1:]), None)


@dataclass(frozen=True, slots=True)
class Courses:
    """Where one can be led through a registration; the first is what is offered."""

    courses: tuple[Course, ...]

    def get(self, course_id: str) -> Course:
        """NotFoundError for a marketplace without a course."""
        for one in self.courses:
            if one.id == course_id:
                return one
        raise NotFoundError("err-not-found")


@dataclass(frozen=True, slots=True)
class Registration:
    """How far one person has come: the steps done, those passed over, and where they stopped."""

    user_id: UserId
    course: str
    done: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    at: str = ""

    @property
    def is_begun(self) -> bool:
        return bool(self.done or self.skipped or self.at)

    def current(self, course: Course) -> RegistrationStep | None:
        """Where to go on: the step stopped at unless it is done, else the first open one.

        None when everything is done or passed over. Steps that the data file no longer has do
        not count.
        """
        closed = {*self.done, *self.skipped}
        opened = [one for one in course.steps if one.id not in closed]
        return next((one for one in opened if one.id == self.at), next(iter(opened), None))

    def finish(self, step: RegistrationStep, following: RegistrationStep | None) -> "Registration":
        """The step is done, and what it covers; finishing it twice changes nothing."""
        finished = (step.id, *step.covers)
        return replace(
            self,
            done=tuple(dict.fromkeys((*self.done, *finished))),
            skipped=tuple(one for one in self.skipped if one not in finished),
            at=following.id if following else "",
        )

    def skip(self, step: RegistrationStep, following: RegistrationStep | None) -> "Registration":
        """The step is passed over; what was done stays done."""
        at = following.id if following else ""
        if step.id in self.done:
            return replace(self, at=at)
        return replace(self, skipped=_with(self.skipped, step.id), at=at)

    def stop_at(self, step: RegistrationStep) -> "Registration":
        """The step is looked at again; one passed over is open again."""
        return replace(self, at=step.id, skipped=_without(self.skipped, step.id))


def _with(ids: tuple[str, ...], one: str) -> tuple[str, ...]:
    return ids if one in ids else (*ids, one)


def _without(ids: tuple[str, ...], one: str) -> tuple[str, ...]:
    return tuple(other for other in ids if other != one)
