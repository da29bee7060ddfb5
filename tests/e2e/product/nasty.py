"""What people, their phones and those who wish us ill send to a bot."""

TEXTS = (
    "чайник", "беспроводные наушники с шумоподавлением оптом из Китая", "плюмбусовый чехол",
    "термос и кружка", "солнечная панель 400 Вт, инвертор", "чехол -силикон", "юна", "ы" * 4096,
    "детский велосипед 12 дюймов 300 шт", "до 5", "2-7,50", "100", "0", "-1", "1e309", "NaN",
    "١٢٣", "10" * 20, "31.02", "14:30", "22-8", "Омск", "Германия", "Россия", "🤷", "👩‍👩‍👧‍👦🏳️‍🌈", "\u202eסדר\u202c מימין",
    "a\x00b", "<b>", "</a><a href='tg://user?id=1'>x</a>", "&lt;i&gt; чехол & Ко", "{ $name }",
    "https://www.alibaba.com/product-detail/Steel-Mug-%3Cb%3E_1600123.html?x=1", "25.12", "завтра", "вчера",
    "https://example.com", "alibaba.com/product-detail/x_1600123456789.html", "travel mug", "w" * 300,
    "ё" * 200, "й́̂̃̄" * 60, "«»", "-" * 50, "%s %d {0}", "' OR 1=1 --", "\u200b", "кружка\n\n\nкружка",
    "1.500,00", "$2.5", "2,5 $ и 3 евро", "0,001 $", "10^18", str(10**18), "300, 500, 1000 шт", "1, 2, 3, 4, 5, 6",
    "DAP Омск", "FOB", "через 6 недель", "до 15 февраля", "нет", "хорошее качество, " * 200, "500 мл, сталь 304, чёрный",
    ", ".join(f"свойство {n} мм" for n in range(20)), "звоните +7 913 123-45-67", "<b></b>", "🤷 чехол 🤷", "Иванова Анна",
    "anna@mail.ru", "+7 913 123-45-67", "4111 1111 1111 1111", "644000, г. Омск, ул. Ленина, д. 5", "ООО «Ромашка» & <Ко>",
    "у 40 штук из 500 треснула крышка", "я" * 300, "Lily Wang", "5 декабря", "plumbus", "1000 м² <i>", "-500 шт", "½ тонны",
)  # fmt: skip
COMMANDS = (
    "/start", "/help", "/cancel", "/settings", "/search", "/search чайник", "/SEARCH термос",
    "/Start", "/search@concierge_bot кружка", "/search " + "ш" * 500, "/search <b>", "/search 🤷",
    "/start search", "/start settings", "/start menu", "/start s-nobody", "/start " + "x" * 64,
    "/rfq", "/rfq", "/rfq термокружка 500 мл, 1000 шт", "/rfq чехол <b>плюмбус</b>", "/rfq 🤷", "/rfq панель, инвертор",
    "/profile", "/letters", "/RFQ чайник", "/start rfq", "/start letters", "/start profile", "/rfq " + "ш" * 500,
    "/check", "/check Ningbo Example Co., Ltd", "/check 91350100M000100Y43", "/check <b>", "/start check",
    "/letters@concierge_bot", "/rfq { $name }", "/start s-", "/nonsense", "/", "/ чайник", "//", "/search\nчайник", "/cancel сейчас",
    "/deals", "/deals термокружки 6000 usd 30/70", "/deals <b>", "/deals 🤷", "/start deals", "/deals " + "ш" * 500, "/deals 10^18 $ 0/0",
    "/pay", "/pay 5000 usd", "/pay 30 тыс юаней из казахстана юрлицо", "/pay 10^18", "/pay <b>", "/cost", "/cost 300 евро 4 кг казахстан для себя",
    "/cost 1000 шт по 2,5 $ 40 кг доставка 150 $ россия на продажу", "/cost NaN", "/help можно ли вернуть деньги", "/help <b>", "/help фоб",
    "/remind завтра в 10 проверить трек", "/remind", "/reminders", "/remind 31.02 в 25:00", "/start pay", "/start cost", "/start a-q-refund",
    "/term", "/term moq", "/share", "/share sh-nobody", "/helper", "/start d-nobody", "/privacy", "/export", "/delete", "/start privacy",
    "/where", "/where кружки, 50 шт, себе, срочно", "/where " + "ш" * 500, "/register", "/start where", "/start register",
)  # fmt: skip
# What leads on through the long conversations; dice alone would seldom get to their ends.
ONWARD = (
    "Пропустить", "Дальше", "Собрать письма", "Продолжить", "Ещё", "PDF", ".txt", "Закончить", "Оставить так", "Верно",
    "Прислать отдельным сообщением", "Без количества", "Пусть назовёт сам", "Прислать фото ещё раз", "FCA", "Письма вдогонку",
    "К карточке", "Проверить по пунктам", "Итог", "Отчёт сообщением", "Оплата", "Вписать реквизиты", "Кому платим",
    "Хватит, к письму", "Претензия", "Поторговаться", "Сохранить как шаблон", "Прошлые письма", "Рассказать о себе · +10",
    "Платежи", "Показать в группе", "Дальше: выбрать группу", "Больше не показывать", "Я оплатил", "Да, записать", "Да, через Trade Assurance", "Новая сделка", "В сделку", "Что случилось", "Сменить этап",
    "Сроки", "Готовность: указать", "Отправка: указать", "Жду ответа поставщика", "Поставщик ответил", "Бумаги", "Картинка",
    "В календарь", "Собрать архив", "Доказательства · 0", "Открыть сделку", "груз отправлен", "товар готов", "Сегодня", "Все сроки в календарь",
    "Уточнить", "Доставка и расходы", "Таможня и курс", "Изменить условия", "Сравнить два", "О способах подробно", "К ответу", "К расчёту", "Для себя", "Россия", "Чем заплатить",
    "Готово, дальше", "По шагам", "К совету", "Дополнить анкету", "Начать с шага 1", "Все площадки", "Не спешу", "Себе",
)  # fmt: skip
TO_GROUP = (
    "Да, через Trade Assurance", "Ещё", "Показать в группе", "Показать в группе", "Дальше: выбрать группу",
)  # fmt: skip
POLL = {
    "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
    "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
    "allows_revoting": False, "members_only": False,
}  # fmt: skip
RAW = (
    {"poll": POLL},
    {"contact": {"phone_number": "1", "first_name": "Б", "user_id": 1}},
    {"location": {"latitude": 55.7, "longitude": 37.6}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"text": "чайник", "forward_origin": {"type": "hidden_user", "sender_user_name": "X", "date": 1}},
    {"text": "/search чайник", "via_bot": {"id": 5, "is_bot": True, "first_name": "B"}},
)  # fmt: skip
FORGED = (
    "rem:pay:x:1",
    "rem:pay:x",
    "rem:paid:",
    "rem:act:zzz",
    "rem:open:zzz",
    "rem:letter:zzz",
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
