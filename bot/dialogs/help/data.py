"""What the conversation of questions keeps: what was asked, found and leafed through."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.answers import Ref, Topic
from bot.domain.errors import NotFoundError


@dataclass(slots=True)
class HelpData:
    """`found` has the answer first, `is_sure` of it or not; `chosen` is the one that is shown."""

    question: str = ""
    found: list[str] = field(default_factory=list)
    is_sure: bool = False
    chosen: str = ""
    topic: Topic = Topic.START
    page: int = 0


def read(manager: DialogManager) -> HelpData:
    """What is kept, or what the conversation was opened with."""
    if manager.dialog_data:
        return dialog_data.read(manager, HelpData)
    asked = manager.start_data if isinstance(manager.start_data, Mapping) else {}
    found = list(asked.get("found", ()))
    return HelpData(
        question=asked.get("question", ""),
        found=found,
        is_sure=asked.get("is_sure", False),
        chosen=found[0] if found else "",
    )


def write(manager: DialogManager, data: HelpData) -> None:
    dialog_data.write(manager, data)


def is_nested(manager: DialogManager) -> bool:
    """Whether another conversation waits below."""
    asked = manager.start_data
    return isinstance(asked, Mapping) and bool(asked.get("is_nested"))


def reference(text: str) -> Ref:
    """What a button stands for. NotFoundError for a forged or a forgotten one."""
    try:
        return Ref.of(text)
    except ValueError as error:
        raise NotFoundError("err-not-found") from error


def topic_of(text: str) -> Topic:
    """NotFoundError for a forged one."""
    if text not in set(Topic):
        raise NotFoundError("err-not-found")
    return Topic(text)
