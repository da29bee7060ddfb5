from typing import Any

from aiogram.types import CallbackQuery
from aiogram.types import User as Person
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n, states
from bot.domain.errors import NotFoundError
from bot.domain.ids import UserId
from bot.i18n import Html
from bot.services.profile import ProfileService
from bot.states import ROAD, StartSG
from bot.widgets import PRIMARY, Label, Said, Screen, back_button, choices, home_button
from bot.wish_input import wish_input


@inject
async def get_main(
    event_from_user: Person, profile: FromDishka[ProfileService], **_: Any
) -> dict[str, bool]:
    user = await profile.get(UserId(event_from_user.id))
    return {"stranger": not user.is_introduced}


async def get_road(**_: Any) -> dict[str, Any]:
    """Every stage in words; a button for each that has a conversation."""
    stages: list[dict[str, i18n.Value]] = [
        {
            "id": stage.id,
            "number": number,
            "title": i18n.plain(f"start-road-{stage.id}"),
            "about": i18n.plain(f"start-road-{stage.id}.about"),
        }
        for number, stage in enumerate(ROAD, 1)
    ]
    opened = {stage.id for stage in ROAD if stage.open}
    return {
        "lines": Html("\n".join(i18n.html("start-road-line", **stage) for stage in stages)),
        "stages": [stage for stage in stages if stage["id"] in opened],
    }


async def on_where(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_where(manager)


async def on_register(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_register(manager)


async def on_welcome(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_welcome(manager)


async def on_help(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_help(manager)


async def on_stage(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, stage_id: str
) -> None:
    for stage in ROAD:
        if stage.id == stage_id and stage.open:
            await stage.open(manager)
            return
    raise NotFoundError("err-not-found")


main_window = Screen(
    Said("start-main"),
    Button(Label("start-btn-where"), id="where", on_click=on_where, style=PRIMARY),
    Button(Label("start-btn-register"), id="register", on_click=on_register),
    SwitchTo(Label("start-btn-road"), id="road", state=StartSG.road),
    Button(Label("start-btn-help"), id="help", on_click=on_help),
    Button(Label("start-btn-welcome"), id="welcome", on_click=on_welcome, when="stranger"),
    home_button(),
    wish_input(),
    state=StartSG.main,
    hint="start-hint",
    getter=get_main,
    preview_data={"stranger": True},
)

road_window = Screen(
    Said("start-road"),
    choices(Label("start-btn-open"), "stage", "stages", on_stage),
    Row(back_button(StartSG.main), home_button()),
    wish_input(),
    state=StartSG.road,
    hint="start-hint",
    getter=get_road,
    preview_data={"lines": "1.", "stages": [{"id": "where", "number": 1, "title": "where"}]},
)

dialog = Dialog(main_window, road_window)
