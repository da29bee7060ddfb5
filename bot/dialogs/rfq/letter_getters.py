"""What the windows around the letters show."""

from typing import Any

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from babel.dates import format_date
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.rfq.data import RfqData, read, request
from bot.dialogs.rfq.getters import note
from bot.dialogs.rfq.letter import current
from bot.dialogs.rfq.review import correctable, doubtful
from bot.domain.attributes import Attributes
from bot.domain.ids import UserId
from bot.domain.rfq import STEPS, RfqRules, assess
from bot.domain.search import SearchRules, rfq_link
from bot.domain.wording import OFFLINE
from bot.i18n import Html
from bot.letter_messages import COPY_LIMIT, shown_body, shown_reading
from bot.messages import cut
from bot.services.rfq_signs import RfqSigns
from bot.services.rfq_writer import RfqWriter
from bot.services.rfqs import RfqService
from bot.services.senders import Senders
from bot.texts import letters, rfq_text
from bot.texts.rfq_text import RfqText

_WORD_BUTTONS, _WORDS_SHOWN, _LABEL = 8, 150, 40


@inject
async def get_review(
    dialog_manager: DialogManager,
    signs: FromDishka[RfqSigns],
    rules: FromDishka[RfqRules],
    attributes: FromDishka[Attributes],
    **_: Any,
) -> dict[str, Any]:
    data = read(dialog_manager)
    rfq = request(data)
    read_signs = signs.read(rfq, data.corrections, is_introduced=data.is_introduced)
    assessment = assess(rfq, read_signs, rules)
    return {
        "note": note(data),
        "score": str(assessment.score),
        "summary": Html(RfqText(rfq, rules, attributes).summary()),
        "missing": rfq_text.missing(assessment),
        "steps": [
            {
                "id": step.value,
                "name": rfq_text.name(step),
                "mark": "on" if rfq.is_answered(step) else "off",
            }
            for step in STEPS
        ],
        "introduced": "yes" if data.is_introduced else "no",
        "finished": rfq.is_finished,
    }


@inject
async def get_letter(
    dialog_manager: DialogManager,
    writer: FromDishka[RfqWriter],
    senders: FromDishka[Senders],
    rules: FromDishka[RfqRules],
    search_rules: FromDishka[SearchRules],
    **_: Any,
) -> dict[str, Any]:
    data = read(dialog_manager)
    letter, language = await current(dialog_manager, data, writer, senders), data.language
    title = letters.subject(letter, language, rules.title_limit if data.is_posting else None)
    body = letters.body(letter, language)
    return {
        "title": cut(title, COPY_LIMIT),
        "body": shown_body(letter, language),
        "reading": shown_reading(letter),
        "source": _source(data),
        "copied_title": title[:COPY_LIMIT],
        "copied_body": body,
        "is_short": len(body) <= COPY_LIMIT,
        "kind": "posting" if data.is_posting else "inquiry",
        "language": language.value,
        "link": _link(data, search_rules, rules),
        "doubts": str(len(correctable(data))),
        "has_doubts": bool(correctable(data)),
        "introduced": data.is_introduced,
        "has_photos": bool(request(data).photos),
    }


async def get_more(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    data = read(dialog_manager)
    return {
        "note": note(data),
        "product": request(data).product,
        "has_photos": bool(request(data).photos),
    }


async def get_words(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = correctable(read(dialog_manager))[:_WORD_BUTTONS]
    return {
        "words": [
            {"id": str(index), "name": cut(word, _LABEL)} for index, word in enumerate(words)
        ]
    }


async def get_word(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"word": read(dialog_manager).word}


async def get_kept(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    template = request(read(dialog_manager))
    return {"name": template.template, "product": template.product}


@inject
async def get_resume(
    event_from_user: Person, rfqs: FromDishka[RfqService], **_: Any
) -> dict[str, Any]:
    draft = await rfqs.draft(UserId(event_from_user.id))
    return {"product": draft.product if draft else ""}


@inject
async def get_history(
    dialog_manager: DialogManager,
    event_from_user: Person,
    rfqs: FromDishka[RfqService],
    **_: Any,
) -> dict[str, Any]:
    user_id, wanted = UserId(event_from_user.id), read(dialog_manager).wanted
    found = await rfqs.history(user_id, wanted)
    templates = [] if wanted else await rfqs.templates(user_id)
    return {
        "wanted": wanted,
        "empty": "no" if found or templates else "yes",
        "rfqs": [{"id": rfq.id, "name": rfq.template, "date": "template"} for rfq in templates]
        + [
            {
                "id": rfq.id,
                "name": rfq.product[:40],
                "date": str(format_date(rfq.updated_at, "d MMM", locale="ru")),
            }
            for rfq in found
        ],
    }


def _source(data: RfqData) -> str:
    """Who translated and how sure it is, as HTML."""
    if data.wordings is None:
        return ""
    engines = [one for one in data.wordings.engines if one != OFFLINE]
    sure = round(100 * data.wordings.confidence)
    lines = [i18n.html("rfq-source", engines=", ".join(engines) or "none", sure=str(sure))]
    if data.wordings.drafts:
        words = ", ".join(f"«{word}»" for word in doubtful(data))
        lines.append(i18n.html("rfq-draft", words=cut(words, _WORDS_SHOWN) or "none"))
    return Html("\n".join(lines))


def _link(data: RfqData, search_rules: SearchRules, rules: RfqRules) -> str:
    rfq = request(data)
    product = data.wordings.product.en if data.wordings else ""
    whole = rfq.quantity if rfq.quantity and rfq.quantity.amount % 1 == 0 else None
    form = rules.unit(whole.unit).form if whole else None
    amount = int(whole.amount) if whole else None
    return rfq_link(product[: rules.title_limit], amount, search_rules, form)
