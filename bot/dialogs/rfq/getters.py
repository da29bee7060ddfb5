"""What the step windows show: where one is, what is known, what is missing."""

from collections.abc import Sequence
from typing import Any, TypedDict

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.rfq.data import RfqData, read, request, step
from bot.domain.attributes import Attributes
from bot.domain.ids import UserId
from bot.domain.rfq import CHOICE_STEPS, STEPS, Rfq, RfqRules, assess, ticked
from bot.i18n import Html
from bot.messages import cut
from bot.services.askers import Asker, Askers
from bot.services.rfq_reader import RfqReader
from bot.services.rfq_signs import RfqSigns
from bot.texts import rfq_text
from bot.texts.rfq_text import RfqText

PLACE_BUTTONS = 6
# Fifteen of them stand beside everything else that is known.
_LINE_SHOWN = 90
_DESTINATION = "destination"


class StepData(TypedDict):
    """`place` of `total`, the score, and the parts of the screen as finished HTML."""

    note: str
    place: str
    total: str
    bar: str
    score: str
    known: str
    missing: str
    answered: str
    has_answer: bool
    checked_on: str
    spring_festival: str


@inject
async def get_step(
    dialog_manager: DialogManager,
    signs: FromDishka[RfqSigns],
    rules: FromDishka[RfqRules],
    attributes: FromDishka[Attributes],
    **_: Any,
) -> StepData:
    data = read(dialog_manager)
    rfq, current = request(data), step(dialog_manager)
    read_signs = signs.read(rfq, data.corrections, is_introduced=data.is_introduced)
    assessment = assess(rfq, read_signs, rules)
    place = STEPS.index(current) + 1
    return StepData(
        note=note(data),
        place=str(place),
        total=str(len(STEPS)),
        bar=rfq_text.bar(place),
        score=str(assessment.score),
        known=RfqText(rfq, rules, attributes).known(),
        missing=Html("\n" + rfq_text.missing(assessment)) if rfq.product else "",
        answered="yes" if rfq.is_answered(current) else "no",
        has_answer=rfq.is_answered(current),
        checked_on=f"{rules.checked_on:%d.%m.%Y}",
        spring_festival=rfq_text.day(rules.spring_festival),
    )


def note(data: RfqData) -> str:
    """What the last answer left to be said; the next answer wipes it."""
    if not data.note:
        return ""
    return Html(i18n.html(data.note, **data.note_values))


@inject
async def get_choices(
    dialog_manager: DialogManager,
    event_from_user: Person,
    askers: FromDishka[Askers],
    rules: FromDishka[RfqRules],
    **_: Any,
) -> dict[str, Any]:
    current = step(dialog_manager)
    if current not in CHOICE_STEPS:
        raise LookupError(f"{current} is not answered by choosing")
    asker = await askers.get(UserId(event_from_user.id))
    chosen = ticked(request(read(dialog_manager)), current, rules)
    return {
        "choices": [
            {"id": one.id, "name": one.button, "mark": "on" if one.id in chosen.chosen else "off"}
            for one in rules.offered(current, asker.country)
        ],
        "own": chosen.own,
    }


async def get_several(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    products = enumerate(read(dialog_manager).products)
    return {"products": [{"id": str(index), "name": name} for index, name in products]}


@inject
async def get_specification(
    dialog_manager: DialogManager,
    reader: FromDishka[RfqReader],
    rules: FromDishka[RfqRules],
    attributes: FromDishka[Attributes],
    **_: Any,
) -> dict[str, Any]:
    data = read(dialog_manager)
    rfq = request(data)
    text = RfqText(rfq, rules, attributes)
    said = {spec.attribute for spec in rfq.specification}
    offered = reader.offered_attributes(rfq, data.corrections)
    lines = "\n".join(f"— {cut(text.spec(spec), _LINE_SHOWN)}" for spec in rfq.specification)
    return {
        "attributes": [
            {"id": one.id, "name": one.ru, "mark": "on" if one.id in said else "off"}
            for one in offered
        ],
        "lines": i18n.html("rfq-specification-lines", lines=lines) if lines else "",
        "example": ", ".join([one.example for one in offered if "," not in one.example][:3]),
    }


@inject
async def get_attribute(
    dialog_manager: DialogManager,
    rules: FromDishka[RfqRules],
    attributes: FromDishka[Attributes],
    **_: Any,
) -> dict[str, Any]:
    data = read(dialog_manager)
    rfq, attribute = request(data), attributes.by_id(data.attribute)
    said = [spec for spec in rfq.specification if spec.attribute == data.attribute]
    return {
        "ask": attribute.ask if attribute else "",
        "example": attribute.example if attribute else "",
        "now": RfqText(rfq, rules, attributes).spec(said[0]) if said else "",
    }


async def get_quantities(**_: Any) -> dict[str, Any]:
    return {"quantities": [{"id": str(n), "name": str(n)} for n in (100, 300, 500, 1000)]}


@inject
async def get_incoterms(
    event_from_user: Person, askers: FromDishka[Askers], rules: FromDishka[RfqRules], **_: Any
) -> dict[str, Any]:
    asker = await askers.get(UserId(event_from_user.id))
    offered = rules.incoterms_for(asker.country)
    lines = (i18n.html("rfq-incoterm", code=one.id, text=one.ru) for one in offered)
    return {
        "incoterms": [{"id": one.id, "name": one.id} for one in offered],
        "explained": Html("\n".join(lines)),
        "usual": offered[0].id,
    }


@inject
async def get_places(
    dialog_manager: DialogManager,
    event_from_user: Person,
    askers: FromDishka[Askers],
    rules: FromDishka[RfqRules],
    **_: Any,
) -> dict[str, Any]:
    rfq = request(read(dialog_manager))
    names = place_names(rfq, await askers.get(UserId(event_from_user.id)), rules)
    incoterm = rules.incoterm(rfq.delivery.incoterm) if rfq.delivery else None
    return {
        "kind": incoterm.place if incoterm else _DESTINATION,
        "incoterm": incoterm.id if incoterm else "",
        "places": [{"id": str(index), "name": name} for index, name in enumerate(names)],
    }


def place_names(rfq: Rfq, asker: Asker, rules: RfqRules) -> Sequence[str]:
    """Places offered for the Incoterm chosen: the buyer's own city, or where sellers load."""
    incoterm = rules.incoterm(rfq.delivery.incoterm) if rfq.delivery else None
    if incoterm is None or incoterm.place == _DESTINATION:
        return [asker.city] if asker.city else []
    return [place.en for place in rules.places if place.in_china][:PLACE_BUTTONS]


async def get_deadlines(**_: Any) -> dict[str, Any]:
    return {"deadlines": [{"id": str(days), "name": str(days)} for days in (30, 45, 60, 90)]}


async def get_photos(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"count": len(request(read(dialog_manager)).photos)}
