from typing import Any

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.register.data import read
from bot.domain.facts import FactBook
from bot.domain.ids import UserId
from bot.domain.registration import Course, FormField, Registration, RegistrationStep
from bot.i18n import Html
from bot.letter_messages import COPY_LIMIT
from bot.services.askers import Askers
from bot.services.registrations import Filled, RegistrationService
from bot.texts import facts_text

# More are reached through the list of steps.
MOST_LEFT = 3
DONE, SKIPPED, OPEN = "done", "skipped", "open"


@inject
async def get_overview(
    dialog_manager: DialogManager,
    event_from_user: Person,
    registrations: FromDishka[RegistrationService],
    **_: Any,
) -> dict[str, Any]:
    course = registrations.course(read(dialog_manager).course)
    known = await registrations.get(UserId(event_from_user.id), course)
    current = known.current(course)
    ids = {step.id for step in course.steps}
    return {
        "course": course_name(course),
        "lines": _lines(course, known),
        "done": len(ids.intersection(known.done)),
        "steps": len(course.steps),
        "begun": known.is_begun,
        "number": course.number(current) if current else 0,
        "goes": _way_on(known, current),
    }


@inject
async def get_choice(
    dialog_manager: DialogManager,
    event_from_user: Person,
    registrations: FromDishka[RegistrationService],
    **_: Any,
) -> dict[str, Any]:
    course = registrations.course(read(dialog_manager).course)
    known = await registrations.get(UserId(event_from_user.id), course)
    return {
        "numbers": [{"id": one.id, "name": str(course.number(one))} for one in course.steps],
        "lines": _lines(course, known),
        "courses": [
            {"id": one.id, "name": course_name(one)}
            for one in registrations.courses
            if one.id != course.id
        ],
        "course": course_name(course),
    }


@inject
async def get_step(
    dialog_manager: DialogManager,
    event_from_user: Person,
    registrations: FromDishka[RegistrationService],
    facts: FromDishka[FactBook],
    askers: FromDishka[Askers],
    **_: Any,
) -> dict[str, Any]:
    user_id = UserId(event_from_user.id)
    data = read(dialog_manager)
    course = registrations.course(data.course)
    step = course.step(data.step)
    asker = await askers.get(user_id)
    told = list(facts.told(step.facts, asker.today, asker.country))
    before, following = course.before(step), course.after(step)
    filled = await registrations.fill(user_id, step)
    body = i18n.html(step.text), _values(filled), facts_text.told(told, asker.today)
    return {
        "course": course_name(course),
        "number": course.number(step),
        "steps": len(course.steps),
        "title": title(step),
        "body": Html("\n\n".join(filter(None, body))),
        "now": [{"id": step.id, "last": "no" if following else "yes"}],
        "before": [{"id": before.id}] if before else [],
        "url": step.url,
        "missing": bool(filled.missing),
        **_copies(filled),
    }


@inject
async def get_finished(
    dialog_manager: DialogManager,
    event_from_user: Person,
    registrations: FromDishka[RegistrationService],
    **_: Any,
) -> dict[str, Any]:
    course = registrations.course(read(dialog_manager).course)
    known = await registrations.get(UserId(event_from_user.id), course)
    skipped = [step for step in course.steps if step.id in known.skipped]
    return {
        "course": course_name(course),
        "skipped": ", ".join(title(step) for step in skipped),
        "all": "no" if skipped else "yes",
        "left": [{"id": step.id, "name": title(step)} for step in skipped[:MOST_LEFT]],
    }


def course_name(course: Course) -> str:
    return i18n.plain(f"register-course-{course.id}")


def title(step: RegistrationStep) -> str:
    return i18n.plain(f"{step.text}.title")


def _lines(course: Course, known: Registration) -> Html:
    return Html(
        "\n".join(
            i18n.html(
                "register-line",
                mark=_mark(step, known),
                number=course.number(step),
                title=title(step),
            )
            for step in course.steps
        )
    )


def _mark(step: RegistrationStep, known: Registration) -> str:
    if step.id in known.done:
        return DONE
    return SKIPPED if step.id in known.skipped else OPEN


def _way_on(known: Registration, current: RegistrationStep | None) -> str:
    if current is None:
        return "finished"
    return "on" if known.is_begun else "begin"


def _copies(filled: Filled) -> dict[str, str]:
    known = {f"put_{field.value}": told[:COPY_LIMIT] for field, told in filled.values.items()}
    return {f"put_{field.value}": "" for field in FormField} | known


def _values(filled: Filled) -> str:
    """What to put into the form, and what the profile must tell first."""
    blocks = []
    if filled.values:
        lines = (
            i18n.html("register-value", name=field_name(field), value=value)
            for field, value in filled.values.items()
        )
        blocks.append(i18n.html("register-values", values=Html("\n".join(lines))))
    if filled.missing:
        names = ", ".join(map(field_name, filled.missing))
        blocks.append(i18n.html("register-missing", names=names))
    return "\n\n".join(blocks)


def field_name(field: FormField) -> str:
    return i18n.plain("register-field", field=field.value)
