"""Which course and step are open. The marks themselves are kept with the person."""

from dataclasses import dataclass

from aiogram_dialog import DialogManager

from bot import dialog_data


@dataclass(slots=True)
class RegisterData:
    """Empty ids stand for the first course and for no step yet."""

    course: str = ""
    step: str = ""


def read(manager: DialogManager) -> RegisterData:
    return dialog_data.read(manager, RegisterData)


def write(manager: DialogManager, data: RegisterData) -> None:
    dialog_data.write(manager, data)
