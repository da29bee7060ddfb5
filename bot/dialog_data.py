"""Typed access to a dialog's data: one model per dialog instead of string keys.

`read` and `write` are the only way in and out, so what is stored is always JSON and valid.
"""

from typing import Any, TypeVar

from aiogram_dialog import DialogManager
from pydantic import TypeAdapter

from bot.domain.errors import NotFoundError

Model = TypeVar("Model")
_FIELD = "model"
_adapters: dict[type, TypeAdapter[Any]] = {}


def read(manager: DialogManager, model: type[Model]) -> Model:
    """What this dialog has kept, as `model`; its defaults when nothing was kept yet."""
    stored = manager.dialog_data.get(_FIELD)
    if not stored:
        return model()
    value: Model = _adapter(model).validate_python(stored)
    return value


def write(manager: DialogManager, value: Any) -> None:
    """Keep `value` (a dataclass) until the dialog ends."""
    manager.dialog_data[_FIELD] = _adapter(type(value)).dump_python(value, mode="json")


def needed(value: Model | None) -> Model:
    """NotFoundError when the conversation does not know what it is about."""
    if value is None:
        raise NotFoundError("err-not-found")
    return value


def _adapter(model: type) -> TypeAdapter[Any]:
    if model not in _adapters:
        _adapters[model] = TypeAdapter(model)
    return _adapters[model]
