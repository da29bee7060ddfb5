"""How Telegram names what is missing or misshapen in a request."""

EMPTY = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "user_id": "invalid user_id specified",
    "callback_query_id": "query ID is invalid",
    "inline_query_id": "query ID is invalid",
    "file_id": "file_id is not specified",
}
CONTEXTS = {
    "InlineKeyboardButton": "Can't parse inline keyboard button: ",
    "KeyboardButton": "Can't parse keyboard button: ",
    "InlineQueryResult": "Can't parse inline query result: ",
    "InlineQueryResultsButton": "Can't parse inline query results button: ",
    "InputMedia": "Can't parse InputMedia: ",
    "BotCommand": "Can't parse BotCommand: ",
    "BotCommandScope": "Can't parse BotCommandScope: ",
    "MenuButton": "Can't parse menu button: ",
    "MessageEntity": "Can't parse MessageEntity: ",
}
LIMIT_TEXTS = {
    ("BotCommand", "command"): "BOT_COMMAND_INVALID",
    ("BotCommand", "description"): "BOT_COMMAND_DESCRIPTION_INVALID",
    ("sendChatAction", "action"): "wrong parameter action in request",
    ("answerCallbackQuery", "text"): "MESSAGE_TOO_LONG",
    ("CopyTextButton", "text"): "BUTTON_COPY_TEXT_INVALID",
}
LABELS = {"reply_markup": "reply keyboard markup", "results": "inline query results"}
