"""answerInlineQuery: the results are checked as the messages they would become."""

from typing import Any

from bot.playground import markup
from bot.playground.attaching import content as file_content
from bot.playground.call import Call, method
from bot.playground.errors import bad_request, not_modelled
from bot.playground.formatting import caption_of, message_text
from bot.playground.inline_queries import InlineAnswer

Json = dict[str, Any]

MOST = 50
MAX_ID_BYTES = 64
DEFAULT_CACHE = 300


@method("answerInlineQuery")
def answer_inline_query(call: Call) -> bool:
    results = call.params["results"]
    if len(results) > MOST:
        raise bad_request("Too many inline query results specified")
    contents = {_id_of(result): _content(call, result) for result in results}
    if len(contents) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    next_offset = call.get("next_offset", "")
    if len(next_offset.encode()) > MAX_ID_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    query = call.world.inline.waiting(call.params["inline_query_id"])
    answer = InlineAnswer(results, contents, next_offset, _button(call))
    personal = call.get("is_personal", False)
    call.world.inline.answer(
        query, answer, call.get("cache_time", DEFAULT_CACHE), personal=personal
    )
    call.world.changed.notify()
    return True


def _id_of(result: Json) -> str:
    result_id = str(result["id"])
    if not 1 <= len(result_id.encode()) <= MAX_ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    return result_id


def _button(call: Call) -> Json | None:
    button: Json | None = call.get("button")
    if button and ("start_parameter" in button) == ("web_app" in button):
        raise bad_request("InlineQueryResultsButton must have exactly one optional field")
    return button


def _content(call: Call, result: Json) -> Json:
    """The message a person posts by choosing this result."""
    given = result.get("input_message_content")
    content = _given(given) if given else _own(call, result)
    keyboard = markup.inline_keyboard(result.get("reply_markup"), private=False)
    return {**content, "reply_markup": keyboard} if keyboard else content


def _given(content: Json) -> Json:
    if "message_text" in content:
        text, mode = content["message_text"], content.get("parse_mode", "")
        preview = {name: content[name] for name in ("link_preview_options",) if name in content}
        return {**message_text(text, mode, content.get("entities")), **preview}
    if "latitude" in content and "title" not in content:
        return {"location": content}
    if "phone_number" in content:
        return {"contact": content}
    raise not_modelled("this input_message_content")


def _own(call: Call, result: Json) -> Json:
    """A result that carries its own file."""
    kind = result["type"]
    file_id = result.get(f"{kind}_file_id")
    if file_id is None:
        raise not_modelled(f"inline results of type {kind} by URL without input_message_content")
    file = call.world.files.get(file_id)
    return {**file_content(file, kind, result), **caption_of(result)}
