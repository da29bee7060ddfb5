"""Refusals of the Bot API, worded as Telegram words them."""

from typing import Any

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    429: "Too Many Requests",
}


class ApiError(Exception):
    """Carries the whole error answer: HTTP status, description, parameters."""

    def __init__(
        self, code: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def _lowered(text: str) -> str:
    """The first letter goes lower-case, unless this is a server constant such as BUTTON_X."""
    if len(text) > 1 and (text[1] == "_" or "A" <= text[1] <= "Z"):
        return text
    return text[:1].lower() + text[1:]


def _refusal(code: int, text: str) -> ApiError:
    return ApiError(code, f"{PREFIXES[code]}: {_lowered(text)}")


def bad_request(text: str) -> ApiError:
    return _refusal(400, text)


def forbidden(text: str) -> ApiError:
    return _refusal(403, text)


def conflict(text: str) -> ApiError:
    return ApiError(409, f"Conflict: {text}")


def too_many_requests(retry_after: int) -> ApiError:
    text = f"Too Many Requests: retry after {retry_after}"
    return ApiError(429, text, {"retry_after": retry_after})


def not_modelled(what: str) -> ApiError:
    """The emulator cannot answer honestly: never a silent success."""
    return ApiError(501, f"Not Implemented: the playground does not model {what}")


def migrated(new_chat_id: int) -> ApiError:
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    return ApiError(400, text, {"migrate_to_chat_id": new_chat_id})


QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
