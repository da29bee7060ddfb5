privacy-main =
    <b>Что я о вас храню</b>

    <blockquote expandable>{ $kept }</blockquote>

    <b>Кто это видит.</b> Владелец бота — у него база и её копии. { $sealed ->
        [yes] Анкета, поставщики и сделки в базе зашифрованы; настройки, поиски, письма, напоминания, список групп и открытый разговор — нет.
       *[no] Шифрование владелец не включил: всё лежит открытым текстом.
    } Другим людям бота ваши данные не видны. Сообщения идут через Telegram. Онлайн-переводчик, если он включён, получает текст без почты и телефонов.

    <b>Что не ваше и остаётся:</b> слова, которых не было в словаре, и готовые переводы — без имени, переводы до 30 дней. В журнале бота — только номера, без текстов.
privacy-hint = Здесь выбирают кнопкой: забрать данные или стереть их.
privacy-btn-export = Забрать мои данные
privacy-btn-erase = Стереть всё обо мне

privacy-kept-settings = • Настройки: страна, город, часовой пояс, валюта, тихие часы, согласие — чтобы отвечать по-вашему. Пока не сотрёте.
privacy-kept-buyer = • Анкета покупателя: имя, компания, почта, телефон, адрес — для писем и форм. Пока не сотрёте{ $sealed ->
        [yes] ; зашифрована
       *[no] {""}
    }.
privacy-kept-searches = • Поиски — чтобы открыть снова. Последние { $most }.
privacy-kept-words = • Исправленные вами слова — чтобы переводить по-вашему. Пока не сотрёте.
privacy-kept-letters = • Письма и шаблоны — чтобы править и повторять; показываю последние { $most }. Пока не сотрёте.
privacy-kept-start = • Где купить и шаги регистрации — чтобы продолжить с того же места. Пока не сотрёте.
privacy-kept-suppliers = • Поставщики, их проверки и реквизиты (от счёта — 4 последних знака) — чтобы заметить подмену. До { $most } поставщиков, пока не сотрёте{ $sealed ->
        [yes] ; зашифрованы
       *[no] {""}
    }.
privacy-kept-deals = • Сделки: суммы, платежи, сроки, получатели отдельных платежей (от счёта — 4 последних знака), история, описи приложенных бумаг (сами файлы остаются в Telegram), что ушло в календарь — чтобы следить за деньгами. Пока не сотрёте{ $sealed ->
        [yes] ; зашифрованы
       *[no] {""}
    }.
privacy-kept-groups = • Группы, которым вы показали сделку, помощники и кто что там нажал — чтобы чужие кнопки не работали. Пока не сотрёте.
privacy-kept-reminders = • Напоминания и их текст — чтобы прислать вовремя. После отправки — { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }.
privacy-kept-talk = • Открытый разговор — чтобы продолжить после перерыва; сообщение, которое ждёт обработки, — до { $days ->
        [one] { $days } дня
       *[other] { $days } дней
    }.

privacy-count =
    { $topic ->
        [settings] • Настройки и согласие
        [buyer] • Анкета покупателя
        [searches] • Поиски: { $rows }
        [words] • Исправленные слова: { $rows }
        [letters] • Письма и шаблоны: { $rows }
        [start] • Где купить и шаги регистрации
        [suppliers] • Поставщики и проверки: { $rows }
        [deals] • Сделки и бумаги к ним, записей: { $rows }
        [groups] • Сделки в группах, помощники и нажатия: { $rows }
        [reminders] • Напоминания, и будущие тоже: { $rows }
       *[talk] • Открытый разговор
    }
privacy-erase =
    <b>Стереть всё обо мне</b>

    Уйдёт навсегда:
    { $counts }

    Вернуть будет нельзя. Если сделки ещё нужны, сначала заберите данные файлом. Копии базы у владельца бота исчезнут в свой срок, а переписку здесь и то, что вы отправили в другие чаты, удаляете вы сами.
privacy-erase-nothing = • Открытый разговор; больше ничего о вас нет
privacy-late =
    Прошло больше 10 минут, поэтому ничего не стёр. Проверьте ещё раз.

privacy-btn-erase-sure = Да, стереть навсегда
privacy-erased = Стёр всё, что было о вас, вместе с напоминаниями. Больше не напишу, пока не напишете сами.
privacy-export =
    Всё, что я о вас храню. Первый файл — чтобы читать, второй — для программ.
privacy-file = dannye
privacy-yes = да
privacy-no = нет
privacy-file-head =
    ЧТО БОТ ХРАНИТ О ВАС, { $at }

    Здесь то, что имеет смысл для чтения. Полная копия со служебными полями — в файле .json.
privacy-file-table =
    { $table ->
        [users] == НАСТРОЙКИ ==
        [buyers] == АНКЕТА ПОКУПАТЕЛЯ ==
        [searches] == ПОИСКИ ==
        [corrections] == ИСПРАВЛЕННЫЕ СЛОВА ==
        [rfqs] == ПИСЬМА И ШАБЛОНЫ ==
        [needs] == ГДЕ КУПИТЬ: ВАШИ ОТВЕТЫ ==
        [registrations] == РЕГИСТРАЦИЯ ПО ШАГАМ ==
        [suppliers] == ПОСТАВЩИКИ ==
        [supplier_checks] == ПРОВЕРКИ ПОСТАВЩИКОВ ==
        [deals] == СДЕЛКИ ==
        [deal_evidence] == БУМАГИ К СДЕЛКАМ ==
        [calendar_exports] == ЧТО УШЛО В КАЛЕНДАРЬ ==
        [deal_shares] == СДЕЛКИ В ГРУППАХ ==
        [share_helpers] == ПОМОЩНИКИ В ГРУППАХ ==
        [share_presses] == НАЖАТИЯ В ГРУППАХ ==
        [reminders] == НАПОМИНАНИЯ ==
       *[other] == { $table } ==
    }

# Названия полей в файле для чтения
privacy-field-act = что нажато
privacy-field-address = адрес
privacy-field-address-lines = адрес
privacy-field-after = после
privacy-field-alarm = отличались от согласованных
privacy-field-amount = сумма
privacy-field-answers = ответы
privacy-field-at = когда
privacy-field-attribute = признак
privacy-field-badges = значки
privacy-field-bank = банк
privacy-field-before = до
privacy-field-beneficiary = получатель
privacy-field-bound = граница
privacy-field-breaks = пороги количества
privacy-field-business = дело
privacy-field-chosen = выбрано
privacy-field-city = город
privacy-field-city-latin = город латиницей
privacy-field-company = компания
privacy-field-consent-at = согласие дано
privacy-field-consent-version = версия согласия
privacy-field-contract-name = название в договоре
privacy-field-count = сколько
privacy-field-country = страна
privacy-field-course = курс
privacy-field-created-at = создано
privacy-field-currency = валюта
privacy-field-data = содержание
privacy-field-day = день
privacy-field-deadline = срок
privacy-field-delivery = доставка
privacy-field-details = реквизиты получателя
privacy-field-done = сделано
privacy-field-draft = черновик
privacy-field-each = каждый
privacy-field-email = почта
privacy-field-employees = сотрудников
privacy-field-english = по-английски
privacy-field-event = событие
privacy-field-events = события
privacy-field-expected = ожидаемые даты
privacy-field-extended = срок продлён
privacy-field-file-id = картинка в Telegram
privacy-field-filters = фильтры
privacy-field-free-sample = бесплатный образец
privacy-field-gate = проверка перед платежом
privacy-field-gated = после проверки
privacy-field-grade = оценка
privacy-field-high = до
privacy-field-id = номер
privacy-field-incoterm = условие поставки
privacy-field-is-confirmed = подтверждён в чате
privacy-field-is-file = прислано файлом
privacy-field-is-finished = закончено
privacy-field-is-open = в работе
privacy-field-is-pair = пара цен
privacy-field-is-total = за всё
privacy-field-is-unbadged = без значков
privacy-field-is-working = рабочие дни
privacy-field-kind = вид
privacy-field-label = название
privacy-field-lead = изготовление
privacy-field-letters = язык писем
privacy-field-licence-name = название в лицензии
privacy-field-licence-number = номер лицензии
privacy-field-link = ссылка
privacy-field-log = история
privacy-field-low = от
privacy-field-method = способ оплаты
privacy-field-milestones = платежи по плану
privacy-field-minus-words = исключённые слова
privacy-field-moq = минимум
privacy-field-moq-max = партия не больше
privacy-field-most = до
privacy-field-nag = напоминать, пока не сделано
privacy-field-name = имя
privacy-field-name-en = название
privacy-field-name-latin = имя латиницей
privacy-field-name-zh = название по-китайски
privacy-field-note = заметка
privacy-field-occurrence = на какое время
privacy-field-offered-until = предложено до
privacy-field-offset = через дней
privacy-field-on = дата
privacy-field-own = своё
privacy-field-packs = упаковка
privacy-field-parts = части оплаты
privacy-field-payee = реквизиты
privacy-field-payee-log = как менялись реквизиты
privacy-field-payments = оплаты
privacy-field-period = период
privacy-field-phone = телефон
privacy-field-photos = картинки
privacy-field-pieces = штук
privacy-field-place = место
privacy-field-plan = план
privacy-field-position = должность
privacy-field-preset = схема
privacy-field-price = цена
privacy-field-price-max = цена до
privacy-field-price-min = цена от
privacy-field-product = товар
privacy-field-protected = через Trade Assurance
privacy-field-purpose = для чего
privacy-field-quantity = количество
privacy-field-quiet-end = тихие часы до
privacy-field-quiet-start = тихие часы с
privacy-field-quote = предложение поставщика
privacy-field-reason = причина
privacy-field-refunded = возвращено
privacy-field-remark = замечание
privacy-field-repeat = повтор
privacy-field-replies = ответы
privacy-field-reply = ответ
privacy-field-response-rate = доля ответов
privacy-field-rfq-id = номер письма
privacy-field-score = баллы
privacy-field-send-at = пришлю
privacy-field-shows-money = видны суммы
privacy-field-shows-supplier = виден поставщик
privacy-field-skipped = пропущено
privacy-field-source = по-русски
privacy-field-specification = описание
privacy-field-stage = этап
privacy-field-state = состояние
privacy-field-stops = стоп-сигналы
privacy-field-supplier = поставщик
privacy-field-supplier-id = номер поставщика
privacy-field-swift = SWIFT
privacy-field-tail = последние знаки счёта
privacy-field-template = шаблон
privacy-field-terms = условия
privacy-field-text = текст
privacy-field-title = название
privacy-field-total = всего
privacy-field-trade-assurance = с Trade Assurance
privacy-field-transactions = сделок на площадке
privacy-field-transport = перевозка
privacy-field-trigger = когда платить
privacy-field-unanswered = ждём ответа с
privacy-field-undone-at = отменено
privacy-field-unique-id = картинка, постоянный номер
privacy-field-unit = единица
privacy-field-updated-at = изменено
privacy-field-urgency = срочность
privacy-field-uscc = USCC
privacy-field-user-id = ваш номер в Telegram
privacy-field-value = значение
privacy-field-values = подробности
privacy-field-verified = проверенный поставщик
privacy-field-verified-pro = проверенный завод
privacy-field-website = сайт
privacy-field-years = лет на площадке
privacy-field-zone = часовой пояс
