# Бумаги сделки: доказательства и их архив, картинка сроков, файл календаря.

deal-btn-papers = Бумаги
deal-btn-calendar-all = Все сроки в календарь
deal-papers =
    <b>{ $name }</b> · бумаги

    Доказательства пригодятся в споре: фото, переписка, чеки — с датой и отпечатком SHA-256. По нему видно, что файл потом не меняли.
    Картинка и календарь держат сроки перед глазами.
deal-btn-evidence = Доказательства · { $count }
deal-btn-archive = Собрать архив
deal-btn-picture = Картинка
deal-btn-calendar = В календарь
deal-btn-deal = К сделке

deal-evidence =
    <b>{ $name }</b> · доказательства

    { $count ->
        [0] Пока ничего нет.
        [one] Здесь { $count } доказательство.
        [few] Здесь { $count } доказательства.
       *[other] Здесь { $count } доказательств.
    } Пришлите фото, альбом, файл до 20 МБ или напишите заметку: сохраню с датой и временем. Telegram сжимает фото, поэтому важный снимок лучше прислать файлом.
    { $note ->
        [none] {""}
       *[other] {"\u000A"}{ $note }
    }
deal-evidence-kept =
    Сохранено: №{ $number }, { $kind ->
        [note] заметка
        [photo] фото
       *[file] файл
    }, { $print ->
        [none] отпечаток пока не снят: сниму, когда соберём архив.
       *[other] отпечаток { $print }…
    }
deal-evidence-hint = Здесь нужны слова, фото или файл. Голос и видео пришлите как файл.
deal-evidence-line =
    №{ $number } · { $kind ->
        [note] заметка
        [photo] фото
       *[file] файл
    } · { $day }{ $kind ->
        [photo] {""}
       *[other] {" "}· { $name }
    }
deal-evidence-item =
    <b>№{ $number } · { $kind ->
        [note] заметка
        [photo] фото
       *[file] файл
    }</b>
    Приложено { $at }{ $kind ->
        [file] {"\u000A"}Имя: { $name }
       *[other] {""}
    }{ $size ->
        [none] {""}
       *[other] {"\u000A"}Размер: { $size } КБ
    }
    { $print ->
        [none] Отпечаток не снят: Telegram не отдал файл. Попробую ещё раз при сборке архива.
       *[other] SHA-256: <code>{ $print }</code>
    }{ $text ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $text }
    }
deal-btn-evidence-show = Прислать
deal-btn-evidence-erase = Удалить
deal-evidence-erase =
    <b>Удалить №{ $number }?</b>

    Время и отпечаток тоже пропадут. Вернуть не получится: новый файл получит новую дату.
deal-btn-evidence-sure = Удалить навсегда
err-evidence-empty = Здесь нужны слова, фото или файл.
err-evidence-known = Этот файл уже приложен: №{ $number }.
err-evidence-large = Файл больше { $most } МБ: такой Telegram мне не отдаст. Разделите его или сожмите.
err-evidence-many = Уже { $most } доказательств, больше не войдёт. Удалите лишнее и пришлите снова.
err-evidence-gone = Telegram не отдаёт этот файл: он удалён или прислан другому боту. Пришлите его снова.

deal-archive-caption =
    { $parts ->
        [whole] Архив сделки «{ $name }»: { $count ->
            [one] { $count } доказательство
            [few] { $count } доказательства
           *[other] { $count } доказательств
        }
       *[other] Архив сделки «{ $name }», часть { $parts }: { $count ->
            [one] { $count } доказательство
            [few] { $count } доказательства
           *[other] { $count } доказательств
        }
    }, опись на русском и английском, история и платежи.{ $missing ->
        [0] {""}
       *[other] {"\u000A"}Не удалось скачать: { $missing }. В описи они помечены.
    }

deal-index-number = № / No.
deal-index-kind = Вид / Kind
deal-index-is =
    { $kind ->
        [note] заметка / note
        [photo] фото / photo
       *[file] файл / file
    }
deal-index-file = Имя / Name
deal-index-local = Когда приложено / Attached at
deal-index-utc = UTC
deal-index-size = Байт / Bytes
deal-index-sha256 = SHA-256
deal-index-status = Состояние / Status
deal-index-text = Текст / Text
deal-index-state =
    { $status ->
        [kept] в архиве / in the archive
        [changed] в архиве, но отпечаток при получении был другим / in the archive, but the fingerprint was different when it was attached
       *[missing] не удалось скачать / could not be downloaded
    }
deal-index-th = <th>{ $text }</th>
deal-index-td = <td>{ $text }</td>
deal-index-tr = <tr>{ $cells }</tr>
deal-index-page =
    <!doctype html>
    <html lang="ru"><head><meta charset="utf-8"><title>{ $name }</title>
    <style>body{"{"}font:15px/1.4 sans-serif;margin:24px{"}"}table{"{"}border-collapse:collapse{"}"}td,th{"{"}border:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere{"}"}td{"{"}min-width:5em{"}"}td:nth-child(3){"{"}min-width:11em{"}"}td:last-child{"{"}min-width:16em{"}"}</style></head><body>
    <h1>{ $name }</h1>
    <p>Сделка на { $total }. / Deal for { $total }.{ $supplier ->
        [none] {""}
       *[other] {" "}Поставщик / Supplier: { $supplier }.
    }</p>
    <p>Опись составлена { $made }. SHA-256 снят с байтов файла; у заметки — с её текста в UTF-8. / This list was made at { $made }. SHA-256 is taken of the bytes of the file, of a note of its text in UTF-8.</p>
    <table><tr>{ $head }</tr>{ $rows }</table>
    </body></html>
deal-index-history =
    { $name }
    Сумма: { $total }{ $supplier ->
        [none] {""}
       *[other] {"\u000A"}Поставщик: { $supplier }
    }
    Этап: { $stage }
    Составлено: { $made }

    ПЛАТЕЖИ

    { $payments ->
        [none] Порядок оплаты не выбран.
       *[other] { $payments }
    }

    ИСТОРИЯ

    { $changes }
deal-index-part = { $place }. { $part } { $amount } — { $when }; заплачено { $paid }
deal-index-payment = {"   "}{ $day }: { $amount }
deal-index-change =
    { $at } — { $text }{ $undone ->
        [yes] {" "}(отменено)
       *[no] {""}
    }

deal-moment-begun = сделка создана
deal-moment-amount = { $label } · { $amount }
deal-moment-kind =
    { $kind ->
        [paid] оплачено
        [due] { $late ->
            [yes] просрочено
            [today] платить сегодня
           *[no] срок платежа
        }
        [risk] { $late ->
            [yes] под риском
           *[other] с этого дня риск
        }
        [deadline] { $late ->
            [yes] срок прошёл
            [today] срок сегодня
           *[no] крайний срок
        }
       *[event] { $late ->
            [no] ожидается
           *[other] было
        }
    }
deal-picture-stage =
    { $stage }{ $protected ->
        [yes] {" "}· Trade Assurance
        [no] {" "}· мимо площадки
       *[unknown] {""}
    }
deal-picture-today = сегодня, { $day }
deal-picture-head = { $day } · { $kind }
deal-picture-share =
    { $share ->
        [none] Пока ничего не заплачено
        [paid] Заплачено, товар получен: { $amount }
        [risk] Заплачено, под риском: { $amount }
        [returned] Вернули: { $amount }
        [unpaid] Не заплачено: { $amount }
       *[open] Осталось заплатить: { $amount }
    }
deal-picture-more = Раньше было ещё { $count }, здесь не поместилось
deal-picture-undated = Без даты: { $part } { $amount } — { $when }
deal-picture-caption =
    { $name } · { $total }
    { $step }

deal-ics-summary =
    { $kind ->
        [due] Заплатить: { $what } — { $name }
        [paid] Оплачено: { $what } — { $name }
        [risk] Риск: { $what } — { $name }
        [deadline] Крайний срок: { $what } — { $name }
       *[event] { $name }: { $what }
    }
deal-ics-text =
    Сделка «{ $name }» на { $total }.{ $kind ->
        [due] {" "}Перед оплатой откройте её в боте: /deals. Там проверка перед платежом и согласованный получатель.
        [paid] {""}
       *[other] {" "}Подробности в боте: /deals
    }
deal-ics-cancelled =
    { $known ->
        [yes] Отменено — { $name }
       *[no] Отменено
    }
deal-ics-name = Сделка: { $name }
deal-ics-name-all = Сделки на Alibaba
deal-ics-caption = Откройте файл: календарь предложит добавить сроки. Если даты изменятся, пришлите себе файл ещё раз — записи обновятся, а отменённые уйдут.
err-deal-calendar-empty = Открытых сделок нет: добавлять в календарь пока нечего.
