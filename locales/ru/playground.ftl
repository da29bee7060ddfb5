### The chat page of the playground: everything a person reads there besides the bot's own words.

playground-title = Песочница
playground-bot = бот
playground-chats = Чаты
playground-people = Кто вы сейчас
playground-person-add = Новый человек
playground-person-name = Как его зовут
playground-person-anna = Анна
playground-person-boris = Борис
playground-group-sample = Закупка

playground-back = К списку чатов
playground-menu = Меню чата
playground-menu-block = Остановить и заблокировать бота
playground-menu-unblock = Разблокировать бота
playground-menu-link = Открыть ссылку на бота
playground-menu-group = Новая группа
playground-theme = Светлая или тёмная тема
playground-link-hint = То, что стоит после ?start= в ссылке t.me
playground-group-title = Название группы
playground-group-members = Участники
playground-ok = Готово
playground-cancel = Отмена

playground-members = участников: { $count }
playground-typing = печатает
playground-uploading-document = отправляет файл
playground-uploading-photo = отправляет фото
playground-choosing = выбирает

playground-messages = Сообщения
playground-message = Сообщение
playground-send = Отправить
playground-editing = Редактирование
playground-edit = Изменить
playground-reply = Ответить
playground-copy-text = Копировать текст
playground-attach = Прикрепить файл
playground-attach-photo = Фото
playground-attach-file = Файл
playground-attach-voice = Голосовое сообщение
playground-commands = Команды
playground-results = Результаты
playground-more-results = Показать ещё
playground-keyboard = Клавиатура бота
playground-start = Начать
playground-unblock = Разблокировать
playground-intro-title = Что умеет этот бот
playground-intro = Нажмите «Начать», чтобы бот ответил. Это настоящий бот: он работает на вашем компьютере, а Telegram заменяет эта страница.
playground-down = К последним сообщениям
playground-choose-chat = Куда отправить

playground-edited = изменено
playground-via = через @{ $bot }
playground-spoiler = Скрытый текст, нажмите, чтобы открыть
playground-quote-open = Развернуть цитату
playground-quote-close = Свернуть цитату
playground-copy = Нажмите, чтобы скопировать
playground-copied = Скопировано
playground-copy-failed = Не получилось скопировать
playground-download = Скачать { $name }
playground-photo = Фото
playground-file = Файл
playground-voice = Голосовое сообщение
playground-sticker = Стикер
playground-place = Геопозиция
playground-other = Сообщение этого вида здесь не показывается
playground-opens-site = откроется сайт

playground-size-b = { $n } Б
playground-size-kb = { $n } КБ
playground-size-mb = { $n } МБ

playground-today = Сегодня
playground-yesterday = Вчера
playground-service-created = { $who } создаёт группу «{ $title }»
playground-service-joined = { $who } теперь в группе
playground-service-left = { $who } больше не в группе
playground-service-migrated = Группа стала супергруппой
playground-service-pinned = { $who } закрепляет сообщение
playground-service-other = Служебное сообщение

playground-time = Время бота
playground-time-hour = +1 ч
playground-time-day = +1 день
playground-time-week = +1 неделя
playground-time-moved = У бота теперь { $now }

playground-offline = Нет связи с ботом, подключаюсь снова
playground-failed = Не получилось
playground-silent = Бот не ответил на нажатие
