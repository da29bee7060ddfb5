"""What people, their phones and those who wish us ill send to a bot."""

TEXTS = (
    "чайник", "беспроводные наушники с шумоподавлением оптом из Китая", "плюмбусовый чехол",
    "термос и кружка", "солнечная панель 400 Вт, инвертор", "чехол -силикон", "юна", "ы" * 4096,
    "детский велосипед 12 дюймов 300 шт", "до 5", "2-7,50", "100", "0", "-1", "1e309", "NaN",
    "١٢٣", "10" * 20, "31.02", "14:30", "22-8", "Омск", "Германия", "Россия", "🤷", "👩‍👩‍👧‍👦🏳️‍🌈", "\u202eסדר\u202c מימין",
    "a\x00b", "<b>", "</a><a href='tg://user?id=1'>x</a>", "&lt;i&gt; чехол & Ко", "{ $name }",
    "https://example.com", "alibaba.com/product-detail/x_1600123456789.html", "travel mug", "w" * 300,
    "ё" * 200, "й́̂̃̄" * 60, "«»", "-" * 50, "%s %d {0}", "' OR 1=1 --", "\u200b", "кружка\n\n\nкружка",
)  # fmt: skip
COMMANDS = (
    "/start", "/help", "/cancel", "/settings", "/search", "/search чайник", "/SEARCH термос",
    "/Start", "/search@concierge_bot кружка", "/search " + "ш" * 500, "/search <b>", "/search 🤷",
    "/start search", "/start settings", "/start menu", "/start s-nobody", "/start " + "x" * 64,
    "/start s-", "/nonsense", "/", "/ чайник", "//", "/search\nчайник", "/cancel сейчас",
)  # fmt: skip
POLL = {
    "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
    "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
    "allows_revoting": False, "members_only": False,
}  # fmt: skip
RAW = (
    {"poll": POLL},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"text": "чайник", "forward_origin": {"type": "hidden_user", "sender_user_name": "X", "date": 1}},
    {"text": "/search чайник", "via_bot": {"id": 5, "is_bot": True, "first_name": "B"}},
)  # fmt: skip
FORGED = (
    "menu",
    "continue",
    "s:zzz:0",
    "s::",
    "s:a:b",
    "x" * 64,
    "\x1d",
    "a\x1dmenu\x1dabcd",
    "ы" * 32,
)
