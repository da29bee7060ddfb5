menu-main =
    Здравствуйте, { $name }.
    { $nearest ->
        [none] Помогу купить в Китае на Alibaba.com: начнём с поиска.
       *[other] Ближайшее — { $nearest }
    }

    Нажмите кнопку, напишите по-русски, что ищете, или перешлите сообщение поставщика: скажу, что в нём настораживает.
menu-hint = Здесь я жду слова: напишите, что ищете, перешлите сообщение поставщика или нажмите кнопку в меню. Фото и голос пока не разбираю.
menu-btn-search = Найти товар
menu-btn-rfq = Письмо поставщику
menu-btn-pay = Чем заплатить
menu-btn-cost = Посчитать стоимость
menu-btn-deals =
    { $deals ->
        [0] Мои сделки
       *[other] Мои сделки · { $deals }
    }
menu-btn-check = Проверить поставщика
menu-btn-start = С чего начать
menu-btn-history = Прошлые поиски
menu-btn-settings = Настройки
menu-btn-help = Справка

command-start = Меню
command-search = Найти товар: /search чайник
command-pay = Чем заплатить: /pay 5000 usd
command-cost = Во что обойдётся: /cost 300 евро 4 кг
command-where = Где купить: /where 50 штук себе
command-register = Регистрация на Alibaba по шагам
command-rfq = Письмо поставщику: /rfq термокружка, 500 шт
command-letters = Напомнить поставщику, попросить образец, претензия
command-deals = Сделки: платежи, деньги под риском, что дальше
command-check = Проверить поставщика: /check название или USCC
command-settings = Страна, часовой пояс, валюта, тихие часы
command-share = Показать здесь свою сделку
command-helper = Ответом: назвать помощника по своей сделке
command-term = Слово торговли: /term moq
command-help = Вопросы и ответы: /help можно ли вернуть деньги
command-privacy = Что я о вас храню
command-export = Забрать свои данные файлом
command-delete = Стереть всё обо мне
command-cancel = Остановить разговор
bot-name = Консьерж по закупкам
bot-short-description = Покупки на Alibaba.com по-русски: от поиска до получения.
bot-description =
    Помогаю купить в Китае на Alibaba.com без английского.

    Напишите, что ищете, — составлю запрос и письмо поставщику. Помогу проверить его, выбрать оплату, посчитать пошлину и не пропустить платёж.
