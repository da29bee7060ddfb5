from typing import Any, TypedDict

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.privacy.data import read
from bot.domain.ids import UserId
from bot.domain.privacy import Held, Topic
from bot.i18n import Html, plain
from bot.services.privacy import PrivacyService
from bot.texts import privacy_text


class MainData(TypedDict):
    kept: Html
    sealed: str


class EraseData(TypedDict):
    counts: Html
    late: bool


MAIN_PREVIEW = MainData(
    kept=privacy_text.held([Held(topic, most=20, days=30) for topic in Topic]),
    sealed="no",
)
ERASE_PREVIEW = EraseData(counts=privacy_text.counts({Topic.DEALS: 2}), late=False)


@inject
async def get_main(privacy: FromDishka[PrivacyService], **_: Any) -> MainData:
    held = privacy.held
    is_sealed = any(one.sealed for one in held)
    return MainData(kept=privacy_text.held(held), sealed="yes" if is_sealed else "no")


@inject
async def get_erase(
    dialog_manager: DialogManager,
    event_from_user: Person,
    privacy: FromDishka[PrivacyService],
    **_: Any,
) -> EraseData:
    counted = await privacy.count(UserId(event_from_user.id))
    counts = privacy_text.counts(counted) or Html(plain("privacy-erase-nothing"))
    return EraseData(counts=counts, late=read(dialog_manager).late)
