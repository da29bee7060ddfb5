"""The way through a registration: remembered step by step, filled in from the buyer's profile."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.form import OPTIONAL, SOURCES, form_values
from bot.domain.ids import UserId
from bot.domain.registration import Course, Courses, FormField, Registration, RegistrationStep
from bot.services.askers import Askers
from bot.services.ports import Countries, Latin, RegistrationRepository


@dataclass(frozen=True, slots=True)
class Filled:
    """What the fields of a step are filled with; `missing` are those the profile must tell."""

    values: Mapping[FormField, str]
    missing: tuple[FormField, ...]


class RegistrationService:
    """Every method that names a step raises NotFoundError for one that the course lacks."""

    def __init__(
        self,
        registrations: RegistrationRepository,
        askers: Askers,
        courses: Courses,
        countries: Countries,
        latin: Latin,
    ) -> None:
        self._registrations = registrations
        self._askers = askers
        self._courses = courses
        self._countries = countries
        self._latin = latin

    @property
    def courses(self) -> tuple[Course, ...]:
        """Where one can be led through a registration."""
        return self._courses.courses

    def course(self, course_id: str) -> Course:
        """NotFoundError for an unknown one; an empty id is the first course."""
        return self._courses.get(course_id) if course_id else self._courses.courses[0]

    async def get(self, user_id: UserId, course: Course) -> Registration:
        """How far the person has come."""
        return await self._registrations.get(user_id, course.id)

    async def finish(
        self, user_id: UserId, course: Course, step_id: str
    ) -> RegistrationStep | None:
        """Keep that the step is done. The step to show next; None after the last."""
        step = course.step(step_id)
        following = course.after_done(step)
        known = await self.get(user_id, course)
        self._registrations.save(known.finish(step, following))
        return following

    async def skip(self, user_id: UserId, course: Course, step_id: str) -> RegistrationStep | None:
        """Keep that the step is passed over. The step to show next; None after the last."""
        step = course.step(step_id)
        following = course.after(step)
        known = await self.get(user_id, course)
        self._registrations.save(known.skip(step, following))
        return following

    async def stop_at(self, user_id: UserId, course: Course, step_id: str) -> None:
        """Keep which step is being looked at."""
        known = await self.get(user_id, course)
        self._registrations.save(known.stop_at(course.step(step_id)))

    async def forget(self, user_id: UserId, course: Course) -> None:
        """Take every mark of the course back."""
        self._registrations.save(Registration(user_id, course.id))

    async def fill(self, user_id: UserId, step: RegistrationStep) -> Filled:
        """What to put into the step's fields; reads the profile only when there are fields."""
        if not step.fields:
            return Filled({}, ())
        buyer = await self._askers.buyer(user_id)
        country = self._countries.words(buyer.country)
        company = self._latin.name(buyer.company)
        places = [self._latin.address(one) for one in (buyer.city, country.ru if country else "")]
        values = form_values(buyer, country.en if country else "", company, places)
        untold = [one for one in step.fields if not values[one]]
        lacking = [one for one in untold if one not in OPTIONAL or not _is_told(buyer, one)]
        return Filled({one: values[one] for one in step.fields if values[one]}, tuple(lacking))


def _is_told(buyer: object, field: FormField) -> bool:
    """Whether the answer that the field is cut from is there, though the field is not in it."""
    source = SOURCES[field].value
    return bool(getattr(buyer, source))
