command-remind = Напомнить: /remind завтра в 10 проверить трек
command-reminders = Мои напоминания

reminder-moment = { $weekday ->
        [1] пн
        [2] вт
        [3] ср
        [4] чт
        [5] пт
        [6] сб
       *[7] вс
    } { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }, { $time } ({ $city }, UTC{ $offset })
reminder-short-moment = { $weekday ->
        [1] пн
        [2] вт
        [3] ср
        [4] чт
        [5] пт
        [6] сб
       *[7] вс
    } { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }, { $time }
reminder-repeat = { $every ->
        [daily] каждый день
        [workdays] по будням
        [weekly] каждую неделю
       *[monthly] каждый месяц
    }
reminder-repeat-weekdays = по { $days }
reminder-repeat-weekday = { $day ->
        [1] понедельникам
        [2] вторникам
        [3] средам
        [4] четвергам
        [5] пятницам
        [6] субботам
       *[7] воскресеньям
    }
reminder-repeat-few = { $every ->
        [weekly] { $step ->
            [one] раз в { $step } неделю
            [few] раз в { $step } недели
           *[many] раз в { $step } недель
        }
       *[daily] { $step ->
            [one] раз в { $step } день
            [few] раз в { $step } дня
           *[many] раз в { $step } дней
        }
    }
reminder-what = { $text }
reminder-wordless = Вы просили напомнить

reminder-due =
    ⏰ <b>{ $what }</b>
    Срок: { $when }
reminder-late =
    ⏰ <b>{ $what }</b>
    Пишу с опозданием: срок был { $when }
reminder-nagging = Буду напоминать каждый час, пока не нажмёте «Готово».
reminder-digest = { $count ->
        [one] ⏰ { $count } напоминание
        [few] ⏰ { $count } напоминания
       *[many] ⏰ { $count } напоминаний
    } сразу. Нажмите номер, чтобы отметить или отложить.
reminder-digest-deals = { $count ->
        [one] ⏰ { $count } дело
        [few] ⏰ { $count } дела
       *[many] ⏰ { $count } дел
    } по сделкам. Нажмите номер, чтобы отметить или отложить.
reminder-digest-line = { $number }. { $what }{ $when ->
        [none] { "" }
       *[other] {" "}— { $when }
    }

reminder-confirm =
    Напомню: <b>{ $when }</b>
    { $what }
reminder-repeats = Повтор: { $rhythm }
reminder-moved = Сообщение пришлю { $when }
reminder-snoozed =
    Отложено: <b>{ $when }</b>
    { $what }
reminder-dropped =
    Удалено, не напомню:
    { $what }
reminder-state = { $state ->
        [done] Готово ✓
        [cancelled] Удалено
        [paused] На паузе
        [blocked] Не отправлялось, пока бот был заблокирован
        [sent] Напоминание отправлено
        [dead] Не удалось отправить
        [draft] Ждёт вашего часового пояса
       *[pending] Запомнил ✓
    }

reminder-how =
    <b>О чём и когда напомнить?</b>
    Напишите одной строкой:
    /remind во вторник в 10 проверить трек
    /remind через 2 часа написать поставщику
    /remind за 3 дня до 15 февраля заказать инспекцию
    /remind каждый понедельник в 9 смотреть статус

    Без команды тоже понятно: «напомни завтра утром…»
    Все напоминания: /reminders
reminder-unclear-no-such-rhythm = Чаще раза в день и раз в квартал не повторяю. Напишите, например: каждый день в 10, по вторникам и четвергам, каждое 5 число. А чтобы напоминал каждый час, пока не сделаете, добавьте: «настойчиво»
reminder-unclear-no-time = Не понял, когда напомнить. Напишите, например: /remind завтра в 10 проверить трек
reminder-unclear-past = Это время уже прошло. Напишите, когда напомнить, например: завтра в 10
reminder-unclear-no-such-day = Такого дня в календаре нет. Напишите дату, например: 25 декабря в 10
reminder-unclear-no-such-time = Такого времени на часах нет. Напишите, например: завтра в 18:30
reminder-unclear-too-far = Так далеко не загадываю: напомню в пределах трёх лет. Напишите дату ближе.
reminder-too-many = Уже сто напоминаний впереди, больше не удержу. Лишние можно удалить: /reminders
reminder-ask-zone =
    <b>Который у вас час?</b>
    Чтобы напомнить вовремя, нажмите свой город или ближайший с тем же временем. Другая страна — в /settings.
reminder-ask-time =
    <b>На какое время?</b>
    { $what }

    Ответьте на это сообщение, например: завтра в 10 или через 2 часа
reminder-ask-placeholder = завтра в 10

reminder-list = <b>Напоминания</b> (время: { $zone })
reminder-list-empty =
    Впереди ничего нет.
    Добавить: /remind завтра в 10 проверить трек
reminder-list-line = { $number }. { $when } — { $what }{ $rhythm }{ $state ->
        [paused] {" "}(пауза)
        [blocked] {" "}(не отправлялось)
       *[other] { "" }
    }
reminder-list-more = И ещё { $count }: покажу, когда освободится место.
reminder-paused = Все напоминания на паузе. Новые будут приходить как обычно.
reminder-resumed = Напоминания снова работают. Разовые, чьё время прошло за паузу, убраны.

reminder-btn-done = Готово
reminder-btn-hour = Через час
reminder-btn-evening = Вечером
reminder-btn-tomorrow = Завтра
reminder-btn-workday = В рабочий день
reminder-btn-other = Другое время
reminder-btn-right = Верно
reminder-btn-change = Изменить время
reminder-btn-cancel = Отмена
reminder-btn-nag = Напоминать, пока не сделаю
reminder-btn-nag-off = Напомнить один раз
reminder-btn-delete = Удалить
reminder-btn-list = Все напоминания
reminder-btn-nth = № { $number }
reminder-btn-pause = Поставить все на паузу
reminder-btn-resume = Снять с паузы
