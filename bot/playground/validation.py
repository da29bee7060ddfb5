"""Every argument of every method against the schema, refused with Telegram's own texts."""

import json
from collections.abc import Mapping
from typing import Any

from bot.playground.errors import bad_request
from bot.playground.schema import SCHEMA, Field
from bot.playground.wording import CONTEXTS, EMPTY, LABELS, LIMIT_TEXTS

Json = dict[str, Any]

TRUTHS = {"true", "yes", "1"}
MARKUPS = {
    "InlineKeyboardMarkup",
    "InlineKeyboardMarkup|ReplyKeyboardMarkup|ReplyKeyboardRemove|ForceReply",
}
SCALARS = {"s": "String", "i": "Number", "f": "Number", "b": "Boolean", "file": "String"}


class Mismatch(Exception):  # noqa: N818  # it is caught, worded and raised again as an ApiError
    """What does not fit, in Telegram's words, without prefixes."""

    def within(self, context: str) -> "Mismatch":
        """The same said of an object; constants such as BUTTON_X stay bare."""
        text = str(self)
        return self if text.isupper() else Mismatch(context + text)


def validated(method: str, raw: Mapping[str, Any], files: Mapping[str, Any]) -> Json:
    """The known parameters in their own types; unknown ones are ignored, as Telegram does."""
    result: Json = {}
    for field in SCHEMA.parameters(method):
        value = raw.get(field.name)
        if value is None or value == "":
            if field.required and not (value == "" and field.low == 0 and field.high is not None):
                result.update(_missing(field, files))
            continue
        result[field.name] = _argument(method, field, value)
    return result


def _missing(field: Field, files: Mapping[str, Any]) -> Json:
    if field.name in files:
        return {field.name: f"attach://{field.name}"}
    if "file" in field.kind.split("|"):
        raise bad_request(f"There is no {field.name} in the request")
    raise bad_request(EMPTY.get(field.name, f'Parameter "{field.name}" is required'))


def _argument(method: str, field: Field, value: Any) -> Any:
    if isinstance(value, str) and not _takes_text(field.kind):
        value = _decoded(field, value)
    try:
        return _checked(field, value, method, lenient=True)
    except Mismatch as error:
        text = EMPTY.get(field.name, str(error)) if field.kind == "i" else str(error)
        raise bad_request(text) from None


def _takes_text(kind: str) -> bool:
    return any(part in {"s", "i", "b", "f", "file"} for part in kind.split("|"))


def _decoded(field: Field, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        label = LABELS.get(field.name, field.name.replace("_", " "))
        raise bad_request(f"Can't parse {label} JSON object") from None


def _checked(field: Field, value: Any, owner: str, *, lenient: bool = False) -> Any:
    result = _of_kind(field.kind, value, field.name, lenient=lenient)
    if not field.fits(result):
        fallback = f'Field "{field.name}" has an unacceptable value'
        raise Mismatch(LIMIT_TEXTS.get((owner, field.name), fallback))
    return result


def _of_kind(kind: str, value: Any, name: str, *, lenient: bool) -> Any:
    if kind in MARKUPS and not (isinstance(value, dict) and value):
        return _no_markup(value)
    if kind.startswith("["):
        if not isinstance(value, list):
            raise Mismatch(f'Field "{name}" must be of type Array')
        return [_of_kind(kind[1:-1], item, name, lenient=lenient) for item in value]
    choices = SCHEMA.choices(kind)
    if len(choices) > 1:
        return _one_of(kind, choices, value, name, lenient=lenient)
    if kind in SCALARS:
        return _scalar(kind, value, name, lenient=lenient)
    return _object(kind, value, CONTEXTS.get(kind, ""))


def _no_markup(value: Any) -> Json:
    """An empty object is no keyboard at all; anything but an object is refused."""
    if value == {}:
        return {}
    raise Mismatch("Object expected as reply markup")


def _scalar(kind: str, value: Any, name: str, *, lenient: bool) -> Any:
    if kind == "b" and lenient and isinstance(value, str):
        return value.lower() in TRUTHS
    if kind in {"s", "file"} and lenient and isinstance(value, int | float):
        return json.dumps(value)
    if kind == "i" and isinstance(value, str) and value.strip().lstrip("-").isdigit():
        return int(value)
    if kind == "f" and isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            raise Mismatch(f'Field "{name}" must be of type Number') from None
    wanted = {"s": str, "file": str, "i": int, "f": int | float, "b": bool}[kind]
    if not isinstance(value, wanted) or (kind in "if" and isinstance(value, bool)):
        raise Mismatch(f'Field "{name}" must be of type {SCALARS[kind]}')
    if isinstance(value, str) and not _is_utf8(value):
        raise Mismatch("strings must be encoded in UTF-8")
    return value


def _is_utf8(text: str) -> bool:
    """JSON can smuggle in half a surrogate pair; nothing can be sent with it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _one_of(kind: str, choices: tuple[str, ...], value: Any, name: str, *, lenient: bool) -> Any:
    """The first member that accepts the value; its `type` decides for objects."""
    context = CONTEXTS.get(kind, "")
    objects = [each for each in choices if each[0].isupper()]
    if not isinstance(value, dict):
        chosen = [each for each in choices if each not in objects]
    elif len(objects) == 1:
        chosen = objects
    else:
        chosen = [each for each in objects if _announces(each, value)]
    complaint = Mismatch(f'Field "{name}" has an unsupported type')
    for choice in chosen:
        try:
            return _of_kind(choice, value, name, lenient=lenient)
        except Mismatch as error:
            complaint = error
    raise complaint.within(context)


def _announces(kind: str, value: Json) -> bool:
    """Whether the object's discriminator, or its required keys, say it is of this kind."""
    constants = [f for f in SCHEMA.keys(kind) if f.required and len(f.allowed) == 1]
    if constants:
        return all(str(value.get(f.name, "")).lower() in f.allowed for f in constants)
    return all(f.name in value for f in SCHEMA.keys(kind) if f.required)


def _object(kind: str, value: Any, context: str) -> Json:
    if not isinstance(value, dict):
        raise Mismatch(f"{context}{kind} must be an Object")
    result: Json = {}
    for field in SCHEMA.keys(kind):
        inner = value.get(field.name)
        if inner is None:
            if field.required:
                raise Mismatch(f'{context}Can\'t find field "{field.name}"')
            continue
        try:
            result[field.name] = _checked(field, inner, kind)
        except Mismatch as error:
            raise error.within(context) from None
    return result
