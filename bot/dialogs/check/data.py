"""Where the conversation is. The supplier itself is in its sealed row, not in dialog data."""

from dataclasses import dataclass
from typing import Final

from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.errors import NotFoundError
from bot.domain.ids import SupplierId
from bot.domain.supplier import PayeeField, Supplier, SupplierField
from bot.domain.translation import Language
from bot.services.suppliers import SupplierService
from bot.widgets import person

BADGES: Final = "badges"
_FIELDS: Final = tuple(one.value for one in SupplierField)
_BEFORE_BADGES: Final = _FIELDS.index(SupplierField.YEARS.value) + 1
# The order of the questions: badges stand among the fields, but are chosen, not typed.
STEPS: Final = (*_FIELDS[:_BEFORE_BADGES], BADGES, *_FIELDS[_BEFORE_BADGES:])


@dataclass(slots=True)
class CheckData:
    """What the open window is about. `is_walking`: the questions follow one another."""

    supplier_id: str = ""
    field: str = ""
    is_walking: bool = False
    item: str = ""
    detail: PayeeField = PayeeField.BENEFICIARY
    language: Language = Language.ENGLISH
    past: str = ""


def read(manager: DialogManager) -> CheckData:
    return dialog_data.read(manager, CheckData)


def write(manager: DialogManager, data: CheckData) -> None:
    dialog_data.write(manager, data)


async def current(manager: DialogManager, suppliers: SupplierService) -> Supplier:
    """The supplier of this conversation, read anew together with its owner."""
    return await suppliers.open(person(manager), SupplierId(read(manager).supplier_id))


def asked(manager: DialogManager) -> SupplierField:
    """The field that the open window asks for."""
    return as_field(read(manager).field)


def as_field(name: str) -> SupplierField:
    """NotFoundError for a forged one."""
    if name not in _FIELDS:
        raise NotFoundError("err-not-found")
    return SupplierField(name)


def is_known(supplier: Supplier, step: str) -> bool:
    if step == BADGES:
        return bool(supplier.badges) or supplier.is_unbadged
    return bool(supplier.value(SupplierField(step)))


def next_step(supplier: Supplier, after: str) -> str | None:
    """The next question without an answer; None when there are no more."""
    rest = STEPS[STEPS.index(after) + 1 :] if after in STEPS else STEPS
    return next((step for step in rest if not is_known(supplier, step)), None)
