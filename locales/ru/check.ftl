# Проверка поставщика: окна, отчёт, ошибки. Пункты — в check-items.ftl, вопросы поставщику — в check-letters.ftl.

check-group-identity = Кто это
check-group-badges = Значки
check-group-history = История и отзывы
check-group-communication = Общение
check-group-product = Товар
check-group-quality = Качество
check-group-packing = Упаковка и погрузка
check-group-payment = Оплата
check-group-documents = Документы

check-list =
    <b>Проверка поставщика</b>

    { $empty ->
        [yes] Проверим до того, как платить: кто это, что значат значки, кому уйдут деньги.
       *[no] Нажмите поставщика, чтобы продолжить или проверить снова.
    }

    Новый поставщик: напишите название, номер USCC (единый номер фирмы в Китае), ссылку на магазин Alibaba — или вставьте всё одним текстом.

    <i>Ссылки я не открываю. { $encrypted ->
        [yes] Данные хранятся зашифрованными.
       *[no] Полный номер счёта не храню, только последние 4 знака.
    }</i>
check-list-hint = Напишите название поставщика, номер USCC или ссылку на его магазин Alibaba — текстом.

check-card =
    <b>{ $name }</b>

    { $lines }

    Проверено пунктов: { $done } из { $total }. { $grade ->
        [stop] <b>Стоп: не платите.</b> { $stops ->
            [one] Есть { $stops } причина
            [few] Есть { $stops } причины
           *[many] Есть { $stops } причин
        } — смотрите «Итог».
        [poor] Пока больше против, чем за.
        [unclear] Для вывода пока мало данных.
        [fair] Пока неплохо, но проверено не всё.
       *[good] Явных препятствий не видно.
    }
check-buttons-hint = Здесь нужно нажать кнопку под сообщением.

check-erase =
    <b>Удалить «{ $name }»?</b>

    Пропадут данные, ответы, прошлые проверки и согласованные реквизиты. Вернуть их будет нельзя.

check-fields =
    <b>Данные поставщика</b>

    { $lines }

    Нажмите, что исправить или добавить.

check-step = <i>{ $name } · вопрос { $place } из { $total }</i>

check-field-name-en = <b>Как фирма называется по-английски?</b> Скопируйте с её страницы, например: Ningbo Example Co., Ltd
check-field-name-zh = <b>Название по-китайски?</b> Иероглифами, как в лицензии. Не знаете — пропустите: потом дам готовый вопрос поставщику.
check-field-link = <b>Ссылка на магазин на Alibaba?</b> Например: https://name.en.alibaba.com
check-field-years = <b>Сколько лет на площадке?</b> Число рядом с названием, например: 5 YRS
check-field-uscc = <b>Номер USCC?</b> Это единый номер фирмы, 18 знаков. Он есть на лицензии; я сразу проверю контрольный знак.
check-field-licence-number = <b>Старый номер лицензии (Registration No.)?</b> Если на ней есть ещё один номер, кроме USCC.
check-field-address = <b>Адрес фирмы?</b> С её страницы или из лицензии.
check-field-employees = <b>Сколько сотрудников?</b> Как написано в карточке, например: 51–100
check-field-transactions = <b>Сколько сделок в карточке?</b> Строка Transactions, например: 356
check-field-response-rate = <b>Доля ответов в процентах?</b> Строка Response rate, например: 98
check-field-licence-name = <b>Название в лицензии?</b> Точно, знак в знак: его сравню с договором и получателем денег.
check-field-contract-name = <b>Название в договоре или проформе?</b> Точно, знак в знак. Проформа — счёт с условиями.
check-field-now = Сейчас: { $value }
check-field-hint = Напишите ответ текстом или нажмите кнопку под вопросом.

check-badges =
    <b>Какие значки у поставщика?</b>

    Отметьте все, что видите на его странице. Assessed бывает у тех, кого проверяли давно.

check-badge-free = Free
check-badge-gold = Gold
check-badge-verified = Verified
check-badge-assurance = Trade Assurance
check-badge-assessed = Assessed раньше
check-badge-none = ни одного

check-label-name-en = По-английски
check-label-name-zh = По-китайски
check-label-link = Магазин
check-label-years = Лет на площадке
check-label-badges = Значки
check-label-uscc = USCC
check-label-licence-number = Старый номер
check-label-address = Адрес
check-label-employees = Сотрудники
check-label-transactions = Сделки
check-label-response-rate = Доля ответов, %
check-label-licence-name = В лицензии
check-label-contract-name = В договоре
check-label-beneficiary = Получатель
check-label-bank = Банк
check-label-country = Страна банка
check-label-swift = SWIFT
check-label-tail = Счёт, конец
check-line = { $label }: <b>{ $value }</b>

check-groups =
    <b>Проверка: { $name }</b>

    Отвечено { $done } из { $total }. Начните с оплаты, если скоро платить; порядок любой.

check-item =
    <i>{ $group } · { $place } из { $total }</i>
    <b>{ $title }</b>

    { $why }

    <b>Как узнать.</b> { $how }

    <blockquote expandable>{ $facts }</blockquote>

    <b>Вопрос поставщику</b>
    { $english }
    { $chinese }

    { $reply ->
        [yes] Ответ: <b>да</b>
        [no] Ответ: <b>нет</b>
        [unknown] Ответ: <b>не знаю</b>
       *[none] Ответа пока нет.
    }{ $source ->
        [data] { " " }(из данных о поставщике)
       *[person] { "" }
    }{ $note ->
        [none] { "" }
       *[other] { "\u000A" }Заметка: { $note }
    }{ $photos ->
        [0] { "" }
       *[other] { "\u000A" }Фото: { $photos }
    }
    <i>Напишите текст — станет заметкой, пришлите фото — станет доказательством.</i>
check-item-hint = Нажмите ответ, напишите заметку, пришлите фото или документ.

check-verdict =
    <b>Итог: { $name }</b>

    { $grade ->
        [stop] ⛔ <b>Стоп: не платите.</b> Баллы тут не важны.
        [poor] <b>Лучше поискать другого.</b> Против больше, чем за.
        [unclear] <b>Для вывода мало данных.</b> Неизвестное — это ещё не «хорошо».
        [fair] <b>Можно говорить дальше, но платить рано.</b>
       *[good] <b>Явных препятствий не видно.</b>
    } Оценка: { $score } из 100.{ $stops }

    <b>Против</b>
    { $against ->
        [none] Пока ничего.
       *[other] { $against }
    }

    <b>За</b>
    { $praise ->
        [none] Пока ничего.
       *[other] { $praise }
    }

    <b>Неизвестно — выясните до оплаты</b>
    { $unknown ->
        [none] Всё выяснено.
       *[other] { $unknown }
    }

    <i>Высокая оценка — не гарантия: она считает только ваши ответы.</i>

check-line-item =
    — { $title } { $reply ->
        [yes] <b>Да</b>
        [no] <b>Нет</b>
        [unknown] Не знаю
       *[none] { "" }
    }{ $note ->
        [none] { "" }
       *[other] { " " }<i>{ $note }</i>
    }{ $photos ->
        [none] { "" }
       *[other] { " " }(фото: { $photos })
    }
check-line-more =
    … и ещё { $count ->
        [one] { $count } пункт
        [few] { $count } пункта
       *[many] { $count } пунктов
    }
check-line-stop = — <b>{ $title } Да.</b> { $why }

check-ask =
    <b>Вопросы поставщику</b> · { $language ->
        [zh] 中文
       *[en] English
    }

    { $count ->
        [0] Спрашивать больше нечего: на всё есть ответ.
       *[other] { $body }
    }

    <blockquote expandable>{ $reading }</blockquote>

check-payee =
    <b>Три названия</b>
    Лицензия: { $licence ->
        [none] не записано
       *[other] <b>{ $licence }</b>
    }
    Договор: { $contract ->
        [none] не записано
       *[other] <b>{ $contract }</b>
    }
    { $names }

    <b>Кому платим</b>
    { $locked ->
        [no] Реквизитов пока нет. Первые согласованные я запомню и буду сравнивать с ними все следующие.
       *[yes] { $lines }
            Эти реквизиты закреплены. Пришлют новые — впишите их: сравню до оплаты.
    }{ $log }

    <i>{ $encrypted ->
        [yes] Полный номер счёта не храню, остальное хранится зашифрованным.
       *[no] Полный номер счёта не храню.
    }</i>

check-pair-licence-contract = Лицензия и договор
check-pair-contract-payee = Договор и получатель
check-pair-licence-payee = Лицензия и получатель
check-names-line =
    { $pair }: { $likeness ->
        [same] совпадают
        [spelling] отличаются только написанием
        [different] <b>разные</b>
        [incomparable] сравнить нельзя
       *[missing] одного названия нет
    }
check-names-none = Впишите хотя бы два названия — сравню.
check-names-how = Китайское название с латинским не сравнить: перевод фирма придумывает сама. Попросите лицензию и банковское письмо с номером USCC: номер должен быть один.
check-names-person = <b>Получатель похож на частное лицо</b>: в имени нет слов фирмы (Co., Ltd, 公司). На личный счёт не платят.
check-names-abroad = <b>Банк не в материковом Китае: { $country }.</b> Не платите, пока не объяснят письменно в чате площадки.

check-payee-log =
    { $date }: { $before ->
        [none] —
       *[other] { $before }
    } → { $after ->
        [none] —
       *[other] { $after }
    }. Причина: { $reason }

check-detail-beneficiary = <b>Кто получатель (Beneficiary)?</b> Название точно как в реквизитах. Можно вставить весь блок реквизитов сразу.
check-detail-bank = <b>Какой банк?</b> Например: Bank of China, Ningbo Branch
check-detail-country = <b>В какой стране банк?</b> Например: Китай. Если банк в Гонконге, так и напишите: Гонконг.
check-detail-swift = <b>Код SWIFT?</b> Международный код банка, 8 или 11 знаков, например: BKCHCNBJ92A
check-detail-tail = <b>Последние 4 знака счёта?</b> Если вставите весь номер, сохраню только их.
check-detail-known = { $lines }
check-detail-hint = Напишите реквизиты текстом или нажмите «Пропустить».

check-alarm =
    ⛔ <b>Не платите: реквизиты другие</b>
    { $name }

    { $lines }

    Это старый и частый обман: взламывают почту или мессенджер и шлют «новый счёт». Спросите в чате Alibaba — не там, откуда пришли новые реквизиты.
check-alarm-line = { $label }: было <b>{ $before }</b>, прислали <b>{ $after }</b>

check-reason =
    <b>Почему вы согласны на новые реквизиты?</b>

    { $lines }

    Напишите причину своими словами, например: «подтвердили в чате Alibaba 22 ноября, прислали письмо банка». Она останется в журнале, а новые реквизиты станут согласованными.
check-reason-hint = Напишите причину текстом или вернитесь назад: без причины реквизиты не меняются.

check-history =
    <b>Прошлые проверки: { $name }</b>

    { $empty ->
        [yes] Пока нет. Проверка сохраняется, когда вы берёте отчёт в «Итоге».
       *[no] Нажмите любую. «Проверить снова» начинает с последних ответов, а отчёт покажет, что изменилось.
    }

check-past =
    <b>{ $name }</b>
    Проверка { $date }, оценка { $score } из 100.
    { $grade ->
        [stop] Стоп: платить было нельзя.
        [poor] Против было больше, чем за.
        [unclear] Данных было мало.
        [fair] Было неплохо, но проверено не всё.
       *[good] Явных препятствий не было.
    }

    { $stops ->
        [none] Причин для стопа не было.
       *[other] { $stops }
    }

    { $changed ->
        [none] Сравнить не с чем: это первая проверка.
       *[other] { $changed }
    }

check-changes-none = С проверки { $date } ничего не изменилось.
check-changes-score =
    С проверки { $date } оценка { $step ->
        [0] прежняя: { $before }
       *[other] изменилась: было { $before }
    }
check-changes-new-stop = — Новая причина для стопа: { $title }
check-changes-gone-stop = — Причины больше нет: { $title }
check-changes-worse = — Хуже: { $title }
check-changes-better = — Лучше: { $title }

check-report-title = Проверка поставщика: { $name }
check-report-head =
    <b>{ $name }</b>
    Проверка { $date } · оценка { $score } из 100
    { $grade ->
        [stop] <b>Стоп: не платите. Баллы тут не важны.</b>
        [poor] <b>Лучше поискать другого: против больше, чем за.</b>
        [unclear] <b>Для вывода мало данных.</b>
        [fair] <b>Можно говорить дальше, но платить рано.</b>
       *[good] <b>Явных препятствий не видно.</b>
    }
check-report-stops = Причины для стопа
check-report-changes = Что изменилось
check-report-against = Против
check-report-for = За
check-report-unknown = Неизвестно
check-report-known = Данные
check-report-names = Три названия
check-report-payee = Кому платим
check-report-questions = Вопросы поставщику
check-report-foot = <i>Отчёт собран из ваших ответов: он не гарантия и не заменяет реестр gsxt.gov.cn.</i>

check-uscc-right =
    <code>{ $number }</code>: номер устроен верно. Есть ли такая фирма, проверьте на gsxt.gov.cn.

    Там видно название и работает ли фирма. По английскому имени реестр не ищет.

err-check-uscc-length = В номере USCC { $right } знаков, а здесь { $length }. Скопируйте его с лицензии целиком.
err-check-uscc-signs = Это не номер USCC: сначала в нём 8 цифр, а букв I, O, S, V, Z не бывает. Проверьте, не стоит ли O вместо нуля.
err-check-uscc-check = Контрольный знак не сходится: в номере ошибка или он выдуман. Сверьте его с лицензией знак за знаком.
err-check-name = Не вижу ни названия, ни номера, ни ссылки. Напишите название до { $most } знаков, например: Ningbo Example Co., Ltd
err-check-long = Слишком длинно: нужно не больше { $most } знаков. Оставьте главное.
err-check-no-words = Слов не нашлось. Напишите ответ буквами или цифрами.
err-check-not-chinese = Нужны иероглифы, например 宁波例子有限公司. Скопируйте их из лицензии или чата.
err-check-link = Это не ссылка на Alibaba. Нужен адрес магазина, например: https://name.en.alibaba.com
err-check-number = Напишите одно целое число от 0 до { $most }.
err-check-country = Не узнаю страну. Напишите её название, например: Китай или Гонконг.
err-check-swift = Это не код SWIFT: в нём 8 или 11 латинских букв и цифр, например BKCHCNBJ.
err-check-tail = Напишите последние 4 знака номера счёта цифрами.
err-check-photos = К одному пункту храню не больше { $most } фото. Уберите ответ и пришлите нужные заново.
err-check-photos-gone = Telegram больше не отдаёт эти файлы. Они остались выше, в переписке.
err-check-last-name = Хотя бы одно название нужно оставить, иначе поставщика не узнать в списке.
err-check-too-many = Храню не больше { $most } поставщиков. Удалите ненужного и попробуйте снова.
err-check-unreadable = Данные этого поставщика сейчас не прочитать: ключ шифрования не подошёл. Они целы; напишите тому, кто дал вам этого бота.

check-btn-items = Проверить по пунктам
check-btn-verdict = Итог
check-btn-payee = Кому платим
check-btn-walk = Вписать недостающее
check-btn-fields = Исправить данные
check-btn-history = Прошлые проверки
check-btn-list = Мои поставщики
check-btn-erase = Удалить
check-btn-erase-yes = Удалить навсегда
check-btn-field =
    { $mark ->
        [on] ✓ { $name }
       *[off] { $name }
    }
check-btn-skip = Пропустить
check-btn-enough = К карточке
check-btn-clear = Стереть
check-btn-next = Дальше
check-btn-onward = Следующий
check-btn-badge =
    { $mark ->
        [on] ✓ { $badge }
       *[off] { $badge }
    }
check-btn-no-badge = Ни одного
check-btn-group = { $group } · { $done }/{ $total }
check-btn-reply =
    { $mark ->
        [on] ✓{ " " }
       *[off] { "" }
    }{ $reply ->
        [yes] Да
        [no] Нет
       *[unknown] Не знаю
    }
check-btn-copy-en = Вопрос EN
check-btn-copy-zh = Вопрос 中文
check-btn-photos = Показать фото
check-btn-forget = Стереть ответ
check-btn-groups = К разделам
check-btn-ask = Что спросить
check-btn-report = Отчёт сообщением
check-btn-pdf = PDF
check-btn-en = English
check-btn-zh = 中文
check-btn-send = Прислать отдельным сообщением
check-btn-copy = Скопировать
check-btn-detail = Вписать реквизиты
check-btn-alarm = Стоп: реквизиты другие
check-btn-confirm-en = Письмо EN
check-btn-confirm-zh = Письмо 中文
check-btn-refuse = Оставить прежние реквизиты
check-btn-change = Согласиться на новые…
check-btn-past =
    { $date } · { $score }{ $grade ->
        [stop] { " " }· стоп
       *[other] { "" }
    }
check-btn-again = Проверить снова
