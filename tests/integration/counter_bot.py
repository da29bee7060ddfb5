"""A tiny bot for the runner's tests: one dialog that counts presses, one handler that saves."""

from collections.abc import Sequence
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.text import Const, Format
from dishka import AsyncContainer, Provider, Scope, from_context, make_async_container

from bot.clock import OffsetClock
from bot.db.database import Database
from bot.db.dialog_storage import DialogStorage
from bot.db.exclusion import Exclusion, LocalExclusion
from bot.db.repositories import SqlUnknownWords
from bot.db.session import UpdateSession
from bot.updates.runner import UpdateRunner


class CounterSG(StatesGroup):
    counting = State()


class OneUpdate(Provider):
    session = from_context(UpdateSession, scope=Scope.REQUEST)


async def on_pressed(_event: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    manager.dialog_data["count"] = manager.dialog_data.get("count", 0) + 1


async def get_count(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"count": dialog_manager.dialog_data.get("count", 0)}


async def on_start(_message: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(CounterSG.counting, mode=StartMode.RESET_STACK)


async def on_word(message: Message, dishka_container: AsyncContainer) -> None:
    session = await dishka_container.get(UpdateSession)
    SqlUnknownWords(session).count([str(message.text)])
    await message.answer("saved")


async def on_defect(message: Message, update_session: UpdateSession) -> None:
    SqlUnknownWords(update_session).count([str(message.text)])
    raise ZeroDivisionError


def build_dispatcher(storage: BaseStorage | None = None) -> Dispatcher:
    dispatcher = Dispatcher(
        storage=storage or DialogStorage(), events_isolation=DisabledEventIsolation()
    )
    router = Router()
    router.message.register(on_start, CommandStart())
    router.message.register(on_defect, F.text.startswith("defect"))
    router.message.register(on_word, F.text)
    window = Window(
        Format("{count}"),
        Button(Const("+1"), id="plus", on_click=on_pressed),
        state=CounterSG.counting,
        getter=get_count,
    )
    dispatcher.include_routers(router, Dialog(window))
    setup_dialogs(dispatcher, events_isolation=DisabledEventIsolation())
    return dispatcher


def build_runner(
    dispatcher: Dispatcher,
    bot: Bot,
    database: Database,
    exclusion: Exclusion | None = None,
    commit_pauses: Sequence[float] = (),
) -> UpdateRunner:
    return UpdateRunner(
        dispatcher=dispatcher,
        bot=bot,
        database=database,
        exclusion=exclusion or LocalExclusion(),
        container=make_async_container(OneUpdate()),
        clock=OffsetClock(),
        commit_pauses=commit_pauses,
    )
