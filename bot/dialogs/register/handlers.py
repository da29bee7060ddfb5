import re
from dataclasses import dataclass

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import dialog_data, states
from bot.domain.registration import Step
from bot.services.registration import RegistrationService
from bot.states import RegisterSG
from bot.widgets import person, say

_CARD = re.compile(r"(?<!\d)(?:\d[ -]?){13,19}(?!\d)")
# One word of letters with digits or signs, as passwords are.
_PASSWORD = re.compile(r"(?=\S*[A-Za-z])(?=\S*[\d\W_])\S{6,}")


@dataclass(slots=True)
class RegisterData:
    """The open step."""

    step: str = ""


@inject
async def on_go(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    registration: FromDishka[RegistrationService],
) -> None:
    """To the first step ahead."""
    progress = await registration.progress(person(manager))
    await _show(manager, progress.next(registration.steps))


@inject
async def on_again(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    registration: FromDishka[RegistrationService],
) -> None:
    registration.restart(person(manager))
    await _show(manager, registration.steps[0])


@inject
async def on_done(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    registration: FromDishka[RegistrationService],
) -> None:
    await _show(manager, await registration.finish(person(manager), _step(manager)))


@inject
async def on_skip(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    registration: FromDishka[RegistrationService],
) -> None:
    await _show(manager, await registration.skip(person(manager), _step(manager)))


@inject
async def on_back(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    registration: FromDishka[RegistrationService],
) -> None:
    """To the step before, whether it is ticked off or not; from the first to the overview."""
    place = registration.number(registration.step(_step(manager))) - 1
    await _show(manager, registration.steps[place - 1] if place else None)


async def on_profile(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_buyer(manager, nested=True)


async def on_search(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_search(manager)


async def on_text(message: Message, _source: MessageInput, manager: DialogManager) -> None:
    """Nothing is to be typed here; what looks like a secret gets a warning."""
    typed = (message.text or "").strip()
    is_secret = _CARD.search(typed) or _PASSWORD.fullmatch(typed)
    await say(message, manager, "register-secret" if is_secret else "register-hint")


def _step(manager: DialogManager) -> str:
    return dialog_data.read(manager, RegisterData).step


async def _show(manager: DialogManager, step: Step | None) -> None:
    if step is None:
        await manager.switch_to(RegisterSG.overview)
        return
    dialog_data.write(manager, RegisterData(step.id))
    await manager.switch_to(RegisterSG.step)
