# Что видит тот, кто запускает бота: ошибки настроек, запуск, doctor. Каждое сообщение — одна строка.

# Ошибки настроек: что не так, чего ждали, пример. Само значение не показываем: это может быть секрет.
op-settings-telegram-api-url = { $name }: это не адрес сервера Bot API. Нужен http(s)-адрес без логина и параметров. Пример: { $name }=https://api.telegram.org
op-settings-telegram-api-url-plain = { $name }: по открытому http токен бота виден всем по дороге. Нужен https, а http — только для этой машины и частной сети. Пример: { $name }=http://127.0.0.1:8081
op-settings-bot-token = { $name }: это не похоже на токен бота. Нужна строка от @BotFather целиком, без кавычек и пробелов: цифры, двоеточие, 35 знаков. Пример: { $name }=123456789:AAF3k…
op-settings-database-url = { $name }: такой адрес базы не подходит. Нужен файл SQLite или PostgreSQL с именем базы; знаки @ / # ? в пароле пишутся через %. Примеры: { $name }=sqlite+aiosqlite:///data/concierge.db или { $name }=postgresql+asyncpg://concierge:пароль@localhost/concierge
op-settings-webhook-url = { $name }: адрес вебхука не подходит. Нужен https-адрес (http — только для этой машины). Пример: { $name }=https://bot.example.com/telegram
op-settings-webhook-url-port = { $name }: Telegram не ходит на такой порт. Можно 443, 80, 88 или 8443. Пример: { $name }=https://bot.example.com:8443/telegram
op-settings-webhook-url-token = { $name }: в адресе стоит токен бота, а адреса попадают в чужие журналы. Нужен путь без токена. Пример: { $name }=https://bot.example.com/telegram
op-settings-webhook-secret = { $name }: секрет не подходит. Нужно от 32 до 256 знаков: латинские буквы, цифры, - и _. Пример: python -c "import secrets; print(secrets.token_urlsafe(32))"
op-settings-port = { $name }: это не номер порта. Нужно число от 1 до 65535 (0 — любой свободный). Пример: { $name }=8080
op-settings-health-host = { $name }: это не адрес этой машины цифрами. Нужен 127.0.0.1, чтобы спрашивала только она, или 0.0.0.0 внутри закрытой сети. Пример: { $name }=127.0.0.1
op-settings-redis-url = { $name }: это не адрес Redis. Нужен redis:// или rediss://. Пример: { $name }=redis://localhost:6379/0
op-settings-translators = { $name }: есть незнакомый переводчик. Можно google, mymemory и libre через запятую; пусто — только офлайн. Пример: { $name }=google,mymemory
op-settings-translators-libre = { $name }: выбран libre, но адрес его сервера не указан или неверен. Нужен LIBRETRANSLATE_URL. Пример: LIBRETRANSLATE_URL=http://127.0.0.1:5000
op-settings-service-url = { $name }: адрес не подходит. Нужен https, а http — только для этой машины и частной сети. Пример: { $name }=https://service.example.com
op-settings-proxy-url = { $name }: это не адрес прокси. Нужны http, socks4 или socks5 и порт. Пример: { $name }=socks5://127.0.0.1:1080
op-settings-data-key = { $name }: ключ не подходит. Нужны 32 случайных байта в base64; при смене ключа — новый и прежний через запятую, без повторов. Пример: python -c "import secrets; print(secrets.token_urlsafe(32))"
op-settings-log-level = { $name }: нет такого уровня. Можно DEBUG, INFO, WARNING, ERROR или CRITICAL. Пример: { $name }=INFO
op-settings-log-format = { $name }: нет такого вида журнала. Можно text или json. Пример: { $name }=json
op-settings-sentry-dsn = { $name }: это не адрес проекта Sentry. Нужен DSN целиком. Пример: { $name }=https://key@sentry.example.com/1
op-settings-env-file = { $name }: файл не читается. Нужен текст в UTF-8, доступный этому пользователю. Пример: cp .env.example .env
op-settings-unsound = { $name }: значение не подходит. Пример — в файле .env.example
op-settings-missing-data-key = { $name }: не задан, перешифровывать нечем. Нужны 32 случайных байта в base64. Пример: python -c "import secrets; print(secrets.token_urlsafe(32))"
op-settings-missing-bot-token = { $name }: не задан, а вебхуку он нужен. Нужна строка от @BotFather. Пример: { $name }=123456789:AAF3k…
op-settings-missing-webhook-url = { $name }: не задан. Нужен https-адрес, по которому Telegram найдёт бота. Пример: { $name }=https://bot.example.com/telegram
op-settings-missing-webhook-secret = { $name }: не задан, а без него в вебхук напишет кто угодно. Нужно от 32 знаков. Пример: python -c "import secrets; print(secrets.token_urlsafe(32))"

# Командная строка
op-cli-usage = Запуск: { $program } [команда]. Без команды — run. Настройки — в окружении или в файле .env.
op-cli-run = всё в одном процессе, с напоминаниями: с BOT_TOKEN — настоящий Telegram, без него — песочница
op-cli-web = сервер вебхука
op-cli-push = рассылка напоминаний отдельным процессом; рядом с web, сколько угодно копий
op-cli-migrate = привести базу к текущей версии и выйти
op-cli-rekey = перешифровать личные данные первым ключом из DATA_KEY; бот может работать
op-cli-playground = песочница: бот и чат в браузере, токен не нужен
op-cli-doctor = проверить настройки, базу, Telegram и сказать, что поправить
op-cli-glossary = словарь оператора: добавить свои слова, узнать, каких не хватает
op-cli-glossary-import = ФАЙЛ [ФАЙЛ…] [--replace]: добавить слова из файлов; --replace сначала забывает прежние слова из такого же источника
op-cli-glossary-words = каких слов не знает бот: сколько раз встретилось и само слово, через табуляцию
op-cli-usage-group = Запуск: { $program } [команда].
op-cli-misused = Такой команды или ключа нет. Что есть: python -m bot --help

# Запуск
op-start-no-token = BOT_TOKEN не задан, поэтому запускаю песочницу: тот же бот, но в браузере.
op-start-playground = Откройте { $address } — бот уже ждёт. Остановить: Ctrl+C.
op-migrate-done = База готова: миграции применены.
op-migrate-nothing = База уже на текущей версии, менять нечего.

# Смена ключа шифрования
op-rekey-done = Готово: перешифровано строк — { $changed }, уже под этим ключом — { $current }. Прежний ключ можно убрать из DATA_KEY, когда перезапущены все копии бота.
op-rekey-unreadable = Строк, которые не открыть ни одним ключом: { $unreadable }. Перешифровано: { $changed }. Верните в DATA_KEY ключ, которым они закрыты, и запустите снова.

# Словарь оператора: что взято и что пропущено
op-glossary-read = Строк прочитано: { $count }.
op-glossary-taken = Слов взято: { $count }. Чтобы бот их увидел, перезапустите его.
op-glossary-taken-nothing = Ни одного нового слова в файлах нет, словарь прежний.
op-glossary-words-none = Незнакомых слов пока нет.
op-glossary-overruled = Слов, которые теперь значат ваше, а не наше: { $count } (например: { $examples }).
op-glossary-skip = Пропущено { $count }: { $reason }
op-glossary-skip-single = в названии одно слово, а одно слово часто значит разное (замок — это и castle).
op-glossary-skip-list = название перечисляет несколько вещей.
op-glossary-skip-unpaired = нет английского названия с тем же номером.
op-glossary-skip-unfit = название не на своём языке, слишком длинное или не из слов.
op-glossary-skip-repeated = такое слово в файлах уже было.
op-glossary-skip-shipped = слово есть в словаре бота, он важнее.
op-glossary-skip-own = слово есть в вашей таблице, она важнее.

# Словарь оператора: почему файл не подошёл
op-glossary-refused = Ничего не добавлено: в файлах есть ошибки, их { $count }. Исправьте и запустите снова.
op-glossary-mistake = { $file }, строка { $line }: { $fault }
op-glossary-mistakes-more = …и ещё { $count }.
op-glossary-fault-columns = столбцов больше, чем названо в первой строке.
op-glossary-fault-role = нет такой роли. Можно { $roles }; пусто — head.
op-glossary-fault-russian = в столбце ru нет ни одного слова.
op-glossary-fault-signs = в столбце ru запятая, точка с запятой, косая черта, плюс или тире. Одна строка — одно название.
op-glossary-fault-english = в столбце en нужен английский: латинские буквы, цифры и знаки.
op-glossary-fault-chinese = в столбце zh нужен китайский (или пусто).
op-glossary-fault-long = слишком длинно: в каждом столбце до 100 знаков, в ru до 12 слов.
op-glossary-fault-dropped = у слова с ролью drop перевода не бывает: оставьте en и zh пустыми.
op-glossary-fault-contradiction = это слово уже было выше с другим переводом. Оставьте одну строку.
op-glossary-fault-line = строка не похожа на остальные: нужен номер категории и её путь через « > ».
op-glossary-format = { $file }: не узнаю, что это. Можно таблицу со столбцами ru, en, zh, role через табуляцию (первая строка — их названия), список категорий Google с номерами (taxonomy-with-ids) или categories.txt из Shopify.
op-glossary-mixed = Файлы разных видов. За один раз — или свои таблицы, или языки одного списка категорий.
op-glossary-languages = Из списка категорий нужны русский и английский файлы вместе (китайский — по желанию), каждый язык один раз.
op-glossary-file-closed = { $file } не открывается. Проверьте путь и права на чтение.
op-glossary-file-large = { $file } больше { $most } МБ. Разделите его на части.
op-glossary-file-encoding = { $file } не в UTF-8. Сохраните его как текст в UTF-8.
op-glossary-too-many = Слов больше { $most }: столько бот в памяти не держит. Оставьте нужные; прежние забудет --replace.

# Почему не получилось
op-fail-token = Telegram не узнал бота: проверьте BOT_TOKEN (новый токен даёт @BotFather, /token).
op-fail-conflict = Этого бота уже обслуживает другой процесс. Остановите его или смените токен.
op-fail-telegram = Telegram не отвечает как положено: проверьте сеть, TELEGRAM_API_URL и PROXY_URL. Подробнее: python -m bot doctor
op-fail-database = База не отвечает как положено: проверьте DATABASE_URL. Подробнее: python -m bot doctor
op-fail-migration = Миграции не применились: база от другой версии бота. Подробнее: LOG_LEVEL=DEBUG python -m bot migrate
op-fail-busy = База занята другой программой: подождите и запустите ещё раз.
op-fail-connection = Не удалось соединиться: сервер базы или Telegram не отвечает. Подробнее: python -m bot doctor
op-fail-port = Порт занят другой программой: выберите другой в PORT или PLAYGROUND_PORT.
op-fail-access = Нет прав на файл или папку: проверьте, что этот пользователь может писать в папку базы.
op-fail-disk = На диске кончилось место: освободите его и запустите снова.
op-fail-installation = Не хватает библиотеки: поставьте зависимости заново (make run делает это сам).
op-fail-unexpected = Что-то сломалось ({ $kind }). Подробности покажет LOG_LEVEL=DEBUG, причину часто находит python -m bot doctor.

# Проверка (python -m bot doctor): заголовок проверки и что она показала.
op-doctor-timeout = нет ответа за { $seconds } с. Проверьте сеть и адрес.
op-doctor-python = Python
op-doctor-python-good = { $version }
op-doctor-python-old = { $version }, а нужен 3.11 или новее. Поставьте новый и запустите make run.
op-doctor-words = Тексты
op-doctor-words-good = читаются ({ $locales })
op-doctor-vocabulary = Словарь
op-doctor-vocabulary-good = читается, слов: { $count }
op-doctor-vocabulary-broken = строка с ошибкой: { $place }. Нужны четыре столбца через табуляцию: русский, английский, китайский, роль.
op-doctor-vocabulary-absent = файла { $file } нет. Верните его из репозитория.
op-doctor-settings = Настройки
op-doctor-settings-good = читаются, ошибок нет
op-doctor-settings-misspelt = есть { $written }, но такой настройки нет. Может быть, { $meant }? Исправьте имя в .env или окружении.
op-doctor-rates = Курсы
op-doctor-rates-off = FX_URL не задан, курс для «Посчитать стоимость» пишут сами
op-doctor-rates-good = лента отвечает, курсы на { $day }, возраст в днях: { $age }
op-doctor-rates-silent = лента FX_URL не отвечает, отвечает не то или старше 20 дней. Бот работает и без неё. Проверьте адрес, выход в сеть и PROXY_URL или уберите FX_URL.
op-doctor-translators = Перевод
op-doctor-translators-offline = только офлайн, тексты никуда не уходят
op-doctor-translators-online = офлайн, а незнакомые слова — через { $names }
op-doctor-translator-good = { $name } отвечает: { $word } → { $answer }
op-doctor-translator-silent-google = { $name } не отвечает или отвечает не то. Бот работает и без него. Проверьте выход в сеть и PROXY_URL или уберите { $name } из TRANSLATORS.
op-doctor-translator-silent-mymemory = { $name } не отвечает или отвечает не то. Бот работает и без него. Возможно, кончилась дневная квота; проверьте выход в сеть и PROXY_URL или уберите { $name } из TRANSLATORS.
op-doctor-translator-silent-libre = { $name } не отвечает или отвечает не то. Бот работает и без него. Проверьте, что сервер по LIBRETRANSLATE_URL запущен и знает русский, английский и китайский.
op-doctor-folder = Папка базы
op-doctor-folder-good = { $folder }, писать можно
op-doctor-folder-closed = { $folder }: писать нельзя. Дайте права этому пользователю или укажите другую папку в DATABASE_URL.
op-doctor-disk = Место на диске
op-doctor-disk-good = свободно { $free } МБ
op-doctor-disk-full = свободно { $free } МБ, нужно хотя бы { $enough } МБ. Освободите место.
op-doctor-database = База
op-doctor-database-absent = файла ещё нет, он появится при первом запуске
op-doctor-database-good = { $kind } отвечает, версия схемы верная
op-doctor-database-silent = { $kind } не открывается ({ $reason }). Проверьте DATABASE_URL и что сервер базы запущен.
op-doctor-database-behind = { $kind } отвечает, но схема старая. Запустите python -m bot migrate
op-doctor-database-newer = { $kind } отвечает, но база новее программы. Обновите программу.
op-doctor-telegram = Telegram
op-doctor-telegram-good = бот @{ $name } отвечает
op-doctor-telegram-unused = BOT_TOKEN не задан, будет песочница в браузере. Токен даёт @BotFather.
op-doctor-telegram-silent = { $host } не отвечает ({ $reason }). Проверьте сеть, TELEGRAM_API_URL и PROXY_URL.
op-doctor-telegram-strange = странный ответ { $status } ({ $description }). Проверьте TELEGRAM_API_URL и PROXY_URL.
op-doctor-inline = Инлайн-режим
op-doctor-inline-good = включён
op-doctor-inline-off = выключен, в группах бот не ответит. Включите: @BotFather, команда /setinline.
op-doctor-privacy = Приватность в группах
op-doctor-privacy-good = включена, бот видит только обращения к нему
op-doctor-privacy-off = выключена, бот получает всю переписку групп, хотя ему это не нужно. Включите: @BotFather, /setprivacy, Enable.
op-doctor-webhook = Доставка
op-doctor-webhook-good = вебхук на { $host }, в очереди { $pending }
op-doctor-webhook-polling = опрос, в очереди { $pending }
op-doctor-webhook-left = стоит вебхук на { $host }, а WEBHOOK_URL не задан. Задайте его, или python -m bot снимет вебхук при старте.
op-doctor-webhook-other = WEBHOOK_URL ещё не передан Telegram (сейчас { $host }). Это делает python -m bot web при старте.
op-doctor-webhook-failing = Telegram не может доставить: { $error }. Проверьте, что адрес открывается снаружи и сертификат верный.
op-doctor-webhook-unknown = Telegram не сказал, как доставляет. Повторите позже.
op-doctor-clock = Часы
op-doctor-clock-good = сходятся с Telegram (разница { $seconds } с)
op-doctor-clock-wrong = расходятся с Telegram на { $seconds } с, напоминания придут не вовремя. Включите синхронизацию: timedatectl set-ntp true
op-doctor-clock-unknown = сервер не назвал время, сравнить не с чем
