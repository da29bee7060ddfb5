"""Buttons carry the id of the step they belong to, so that a double tap marks one step only."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.dialogs.register.data import RegisterData, read, write
from bot.domain.form import looks_secret
from bot.domain.registration import Course, RegistrationStep
from bot.services.registrations import RegistrationService
from bot.states import RegisterSG
from bot.widgets import person, say


@inject
async def on_start(
    start_data: Any, manager: DialogManager, registrations: FromDishka[RegistrationService]
) -> None:
    course = registrations.course((start_data or {}).get("course", ""))
    write(manager, RegisterData(course=course.id))


async def on_text(message: Message, _source: MessageInput, manager: DialogManager) -> None:
    """Nothing is to be typed here; what looks like a secret is answered with a warning."""
    typed = message.text or message.caption or ""
    await say(message, manager, "register-secret" if looks_secret(typed) else "register-hint")


@inject
async def on_continue(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    registrations: FromDishka[RegistrationService],
) -> None:
    """To the step where the person stopped."""
    course = registrations.course(read(manager).course)
    step = (await registrations.get(person(manager), course)).current(course)
    if step is None:
        await manager.switch_to(RegisterSG.finished)
        return
    await _show(manager, registrations, step.id)


@inject
async def on_step(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    step_id: str,
    registrations: FromDishka[RegistrationService],
) -> None:
    await _show(manager, registrations, step_id)


@inject
async def on_done(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    step_id: str,
    registrations: FromDishka[RegistrationService],
) -> None:
    course = registrations.course(read(manager).course)
    following = await registrations.finish(person(manager), course, step_id)
    await _go_on(manager, course, following)


@inject
async def on_skip(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    step_id: str,
    registrations: FromDishka[RegistrationService],
) -> None:
    course = registrations.course(read(manager).course)
    following = await registrations.skip(person(manager), course, step_id)
    await _go_on(manager, course, following)


@inject
async def on_course(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    course_id: str,
    registrations: FromDishka[RegistrationService],
) -> None:
    write(manager, RegisterData(course=registrations.course(course_id).id))
    await manager.switch_to(RegisterSG.overview)


@inject
async def on_forget(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    registrations: FromDishka[RegistrationService],
) -> None:
    course = registrations.course(read(manager).course)
    await registrations.forget(person(manager), course)
    await manager.switch_to(RegisterSG.overview)


async def on_profile(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """The step waits underneath and is filled in afterwards."""
    await states.open_buyer(manager, nested=True)


async def on_search(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_search(manager)


async def on_rfq(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_rfq(manager)


async def on_where(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_where(manager)


async def _show(manager: DialogManager, registrations: RegistrationService, step_id: str) -> None:
    course = registrations.course(read(manager).course)
    await registrations.stop_at(person(manager), course, step_id)
    write(manager, RegisterData(course.id, step_id))
    await manager.switch_to(RegisterSG.step)


async def _go_on(
    manager: DialogManager, course: Course, following: RegistrationStep | None
) -> None:
    """The next step's window, or the end of the course."""
    write(manager, RegisterData(course.id, following.id if following else ""))
    await manager.switch_to(RegisterSG.step if following else RegisterSG.finished)
