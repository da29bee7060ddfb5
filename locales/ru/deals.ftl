# Сделки: список, создание, платежи, ворота перед остатком, этапы, история, карточка AQL.

deals-list =
    <b>Мои сделки</b>

    { $count ->
        [0]
            Пока ни одной. Сделка помнит, кому и сколько вы должны, сколько уже заплачено и сколько под риском.
            Создать можно за четыре ответа: товар, сумма, порядок оплаты, через Trade Assurance или нет.
       *[other] { $summaries }{ $more ->
            [0] {""}
           *[other] {"\u000A\u000A"}И ещё { $more } — листайте кнопки.
        }
    }{ $totals ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $totals }
    }
deals-hint-list = Здесь выбирают кнопкой. Одной строкой тоже можно: /deals термокружки 6000 usd 30/70, готовность 15 марта
deal-summary =
    <b>{ $name }</b> · { $total } · { $stage }
    { $step }
    Заплачено { $paid }{ $risk ->
        [none] {""}
       *[other] , под риском { $risk }
    }
deal-own-totals = Всего ≈ { $paid }, под риском ≈ { $risk } по курсу на { $day }
deal-totals = Всего заплачено <b>{ $paid }</b>, под риском <b>{ $risk }</b>
deals-pick =
    <b>«{ $product }» — в какую сделку?</b>

    { $count ->
        [0] Открытых сделок пока нет. Создам новую: товар, количество и цену возьму из письма, если они там есть.
       *[other] Новая возьмёт из письма товар, количество и цену. Или приложу письмо к одной из ваших.
    }

deal-ask-product =
    <b>Что покупаете?</b>
    Можно сразу с суммой и порядком оплаты.
    Например: термокружки 6000 usd 30/70{ $quote ->
        [none] {""}
       *[other] {"\u000A\u000A"}<i>Прочитано: { $quote }</i>
    }
deal-ask-total = { $doubtful ->
        [yes] <b>{ $product }, { $quantity } шт: { $bare } — за всё или за штуку?</b>
       *[other] <b>{ $product }: на какую сумму заказ?</b>
    }
    { $priced ->
        [yes] Напишите сумму или сколько штук берёте: цену штуки уже знаю. Например: 6000 $ или 500 шт
       *[no] { $doubtful ->
            [yes] Нажмите или напишите сумму всего заказа.
           *[other] Число и валюта; без валюты посчитаю доллары. Например: 6000 $ или 43 тыс юаней
        }
    }{ $quote ->
        [none] {""}
       *[other] {"\u000A\u000A"}<i>Прочитано: { $quote }</i>
    }{ $quantity ->
        [0] {""}
       *[other] {"\u000A\u000A"}<i>Количество уже знаю: { $quantity } шт.</i>
    }
deal-ask-plan =
    <b>{ $product }: как платите { $total }?</b>
    Нажмите или напишите свои части: 30/70, «1500 и остальное», «30 % сразу, 70 % через 10 дней после готовности».

    <i>T/T — банковский перевод, коносамент — документ перевозчика на груз, аккредитив — банк платит по документам. Безопаснее, когда остаток идёт после проверки товара.</i>{ $quote ->
        [none] {""}
       *[other] {"\u000A\u000A"}<i>Прочитано: { $quote }</i>
    }
deal-ask-protection =
    { $product } · { $total }{ $parts ->
        [none] {""}
       *[other] {" "}= { $parts }
    }{ $quantity ->
        [0] {""}
       *[other] {" "}· { $quantity } шт
    }{ $days ->
        [none] {""}
       *[other] {"\u000A"}{ $days }
    }{ $quote ->
        [none] {""}
       *[other] {"\u000A\u000A"}<i>Прочитано: { $quote }</i>
    }

    <b>Оплата идёт через заказ Trade Assurance?</b>
    Тогда деньги держит площадка, пока вы не подтвердите получение.

    <i>Если платить мимо заказа или на личный счёт, этой защиты нет.</i>
deal-dates =
    <b>{ $product }: какие даты уже известны?</b>
    Напишите те, что знаете, например: согласовано 20.11, готовность 15 марта, отправка 20 марта{ $days ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $days }
    }

    <i>По ним напомню о платежах, инспекции и праздниках. Остальные добавите потом: в сделке, «Сроки».</i>
deal-hint-dates = Здесь нужны даты словами, например: готовность 15 марта, отправка 20 марта.
deal-hint-product = Здесь нужен товар словами, например: термокружки 6000 usd 30/70
deal-hint-total = Здесь нужна сумма, например: 6000 $
deal-hint-plan = Нажмите порядок оплаты или напишите части, например: 30/70 или «1500 и остальное».
deal-hint-buttons = Здесь выбирают кнопкой.

deal-plan-ready = 30 % сразу, 70 % по готовности
deal-plan-lading = 30 % сразу, 70 % по копии коносамента
deal-plan-platform = 100 % на площадке
deal-plan-three = 30 % + 60 % + 10 % после получения
deal-plan-credit = Аккредитив (L/C)
deal-plan-sample = Только образец

deal-card =
    <b>{ $name }</b> · { $total }
    Этап: { $stage }{ $protected ->
        [yes] {" "}· Trade Assurance
        [no] {" "}· мимо площадки
       *[other] {""}
    }

    <b>Дальше:</b> { $step }

    Заплачено { $paid }, осталось { $left }{ $risk ->
        [none] {""}
       *[other] {"\u000A"}Под риском <b>{ $risk }</b> — заплачено, а получение не подтверждено
    }{ $own ->
        [none] {""}
       *[other] {"\u000A"}{ $own }
    }{ $refunded ->
        [none] {""}
       *[other] {"\u000A"}Вернули { $refunded }
    }{ $known ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $known }
    }{ $letter ->
        [none] {""}
       *[other] {"\u000A"}Письмо: { $letter }
    }{ $link ->
        [none] {""}
       *[other] {"\u000A"}<a href="{ $link }">Товар на Alibaba</a>
    }{ $followers ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $followers }
    }
deal-known-line = { $name }: { $value }
deal-more =
    <b>{ $name }</b>

    Что сделать со сделкой?
deal-fields =
    <b>{ $name }</b> · что уточнить?{ $known ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $known }
    }
deal-field =
    <b>{ $field ->
        [product] Что покупаете?
        [total] На какую сумму заказ?
        [quantity] Сколько штук?
        [supplier] Кто поставщик?
        [protected] Оплата через Trade Assurance?
        [country] В какую страну везёте?
       *[transport] Чем везут?
    }</b>
    { $field ->
        [product] Напишите товар, например: термокружки 500 мл
        [total] После первого платежа сумма уже не меняется. Например: 6000 $
        [quantity] От количества зависит проверка партии. Например: 500
        [supplier] Как он назван на счёте, например: Yongkang Best Cup Co., Ltd.
        [protected] Нажмите кнопку.
        [country] Нажмите или напишите, например: Казахстан
       *[transport] Нажмите или напишите, например: поездом
    }
    { $value ->
        [none] {""}
       *[other] {"\u000A"}Сейчас: <b>{ $value }</b>
    }
deal-hint-field = Здесь нужен ответ словами или кнопкой. Фото и голос пока не разбираю.
deal-pieces =
    { $count ->
        [one] { $count } штука
        [few] { $count } штуки
       *[other] { $count } штук
    }

deal-field-product = Товар
deal-field-total = Сумма
deal-field-quantity = Количество
deal-field-supplier = Поставщик
deal-field-protected = Trade Assurance
deal-field-country = Страна
deal-field-transport = Доставка
deal-protected-yes = Да, через Trade Assurance
deal-protected-no = Нет, мимо площадки

deal-btn-new = Новая сделка
deal-btn-from-letter = Новая сделка из письма
deal-btn-whole = { $bare } за всё
deal-btn-each = { $all }: по { $bare }
deal-btn-plan-later = Решу позже
deal-btn-protected = Да, через Trade Assurance
deal-btn-unprotected = Нет, мимо площадки
deal-btn-unknown = Пока не знаю
deal-btn-dates = Даты
deal-btn-dates-done = Дальше
deal-btn-dates-off = Убрать даты
deal-btn-schedule = Платежи
deal-btn-plan = Выбрать порядок оплаты
deal-btn-watch = Сроки
deal-btn-extended = Срок получения продлён на { $extension } дней
deal-btn-asked = Жду ответа поставщика
deal-btn-answered = Поставщик ответил
deal-btn-ahead =
    { $kind ->
        [ready] Готовность
        [shipped] Отправка
        [promised] Обещанная доставка
       *[confirms] Подтвердится сам
    }: { $day ->
        [none] указать
       *[other] { $day }
    }
deal-btn-events = Что случилось
deal-btn-stage = Сменить этап
deal-btn-letter = Открыть письмо
deal-btn-attach = Приложить письмо
deal-btn-more = Ещё
deal-btn-list = Все сделки
deal-btn-fields = Уточнить сделку
deal-btn-aql = Сколько штук проверить
deal-btn-history = История и отмена
deal-btn-letters = Письмо поставщику
deal-btn-refund = Деньги вернули
deal-btn-erase = Удалить сделку
deal-btn-erase-sure = Удалить сделку и её историю
deal-btn-clear = Стереть
deal-btn-part =
    { $status ->
        [paid] ✓ { $part } · { $amount }
       *[other] { $part } · { $amount }
    }
deal-btn-other-plan = Другой порядок оплаты
deal-btn-paid = Я оплатил
deal-btn-gate = Проверить перед платежом
deal-btn-confirm = Да, записать
deal-btn-pass = Всё проверено, к платежу
deal-btn-check =
    { $mark ->
        [on] ✓ { $check }
       *[off] { $check }
    }
deal-btn-skip-gate = Платить без проверки
deal-btn-event =
    { $mark ->
        [on] ✓ { $event }
       *[off] { $event }
    }
deal-btn-today = Сегодня
deal-btn-undo = Отменить: { $name }
deal-btn-write = Написать новое письмо
deal-btn-detach = Убрать письмо из сделки
deal-btn-refund-all = Вернули всё

deal-schedule =
    <b>{ $name }</b> · { $total }

    { $planned ->
        [no] Порядок оплаты ещё не выбран.
       *[other] { $lines }
    }

    Заплачено { $paid }, осталось { $left }
deal-part-line =
    { $place }. { $part } { $amount } — { $status ->
        [paid] оплачено
        [partly] оплачено { $paid }, { $when }
        [due] <b>пора платить</b>, { $when }
       *[other] { $when }
    }
deal-part-sample = образец
deal-part-deposit = задаток
deal-part-interim = вторая часть
deal-part-balance = остаток
deal-part-whole = вся сумма
deal-part-credit = аккредитив
deal-when-day = до { $day }
deal-when-event = когда { $event }
deal-when-after =
    через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } после { $event }
deal-when-before =
    за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } до { $event }
deal-payment-line = { $day }: { $amount }

deal-event-agreed = условия согласованы
deal-event-sample-approved = образец одобрен
deal-event-ready = товар готов
deal-event-lading = коносамент получен
deal-event-shipped = груз отправлен
deal-event-delivered = груз получен
deal-event-confirmed = получение подтверждено
deal-event-disputed = спор открыт
deal-events =
    <b>Что случилось?</b>
    От события считается срок платежа, который его ждёт.{ $lines ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $lines }
    }
deal-event-line = { $event }: { $day }
deal-event =
    <b>{ $event } — когда?</b>
    Нажмите «Сегодня» или напишите дату, например: 20.11{ $kind ->
        [lading] {"\u000A\u000A"}<i>Копия коносамента — ещё не груз. Номер контейнера и судно сверьте на сайте перевозчика. У грузовика вместо неё CMR, у поезда — накладная СМГС.</i>
       *[other] {""}
    }
deal-hint-event = Здесь нужна дата, например: 20.11 или вчера.

deal-watch =
    <b>{ $name } · сроки</b>

    { $lines ->
        [none] Пока напоминать не о чем. Укажите даты, которые знаете, и я прослежу.
       *[other] { $lines }
    }{ $more ->
        [0] {""}
       *[other] {"\u000A"}И ещё: { $more }
    }{ $clock ->
        [none] {""}
       *[other] {"\u000A\u000A"}<b>Что можно сделать сегодня</b>{"\u000A"}{ $clock }
    }{ $waiting ->
        [none] {""}
       *[other] {"\u000A\u000A"}Ждёте ответа поставщика с { $waiting }: напомню через 2, 4 и 7 дней.
    }
deal-watch-line = • { $head } · напомню { $day }
deal-ahead =
    <b>{ $kind ->
        [ready] Когда поставщик обещает готовность?
        [shipped] Когда обещают отправить?
        [promised] Какую дату доставки обещает площадка?
       *[confirms] Когда заказ подтвердится сам?
    }</b>
    { $kind ->
        [ready] По этой дате напомню про середину производства, инспекцию и китайские праздники.
        [shipped] Спрошу в этот день, ушёл ли груз.
        [promised] Она стоит на заказе со знаком гарантированной доставки. Опоздает — напомню про компенсацию.
       *[confirms] Дата стоит на странице заказа, рядом с «Waiting for Delivery Confirmation». Она точнее моего расчёта.
    }
    { $day ->
        [none] Напишите дату, например: 15.12
       *[other] Сейчас: { $day }. Напишите другую, например: 15.12
    }{ $working ->
        [yes] {"\u000A\u000A"}<i>В предложении срок в рабочих днях. Дату на кнопке считаю по рабочим дням Китая: без суббот, воскресений и китайских праздников.</i>
       *[no] {""}
    }
deal-hint-ahead = Здесь нужна дата впереди, например: 15.12 или 5 декабря.

deal-milestone =
    <b>{ $part } · { $amount }</b>
    { $status ->
        [paid] Оплачено.
        [partly] Оплачено не всё: осталось { $open }, { $when }.
        [due] Пора платить: { $when }.
       *[other] Срок: { $when }.
    }{ $payments ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $payments }
    }{ $how ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $how }
    }{ $gate ->
        [closed] {"\u000A\u000A"}Перед этим платежом спрошу, что проверено: потом поставщика уже нечем удержать.
       *[other] {""}
    }{ $kind ->
        [credit] {"\u000A\u000A"}<i>Банк платит по документам и сверяет их дословно. Попросите вписать в аккредитив сертификат инспекции; условия согласуйте со своим банком.</i>
       *[other] {""}
    }

    Срок другой? Напишите, например: 15.12 или «через 10 дней после готовности».
deal-hint-due = Здесь нужен срок платежа, например: 15.12 или «через 10 дней после готовности», или кнопка.
deal-pay =
    <b>Записать платёж?</b>

    { $part }: <b>{ $amount }</b>, { $day }{ $whole ->
        [yes] {""}
       *[no] {"\u000A"}Это часть: останется { $rest }.
    }{ $how ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $how }
    }

    Другая сумма или дата? Напишите, например: 1500 или 1500 20.11. Сам я денег не перевожу — только помню.
deal-hint-pay = Здесь нужна сумма, дата или обе, например: 1500 20.11

deal-gate =
    <b>Перед платежом { $amount }</b>
    { $kind ->
        [payee] Получатель не тот, что у поставщика. Подмена реквизитов — самый частый обман: спросите в чате площадки, не в почте.
       *[gated] После него поставщика уже нечем удержать. Отметьте, что проверили сами.
    }{ $how ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $how }
    }

    { $lines }
    { $reason ->
        [none] { $missing ->
            [0] {"\u000A"}Всё отмечено.
            [one] {"\u000A"}Без отметки { $missing } пункт.
            [few] {"\u000A"}Без отметки { $missing } пункта.
           *[other] {"\u000A"}Без отметки { $missing } пунктов.
        }
       *[other] {"\u000A"}Решили платить без проверки: { $reason }
    }
deal-check-line =
    { $mark ->
        [yes] ✓
        [no] ✗
       *[open] —
    } { $check ->
        [inspection] Инспектор проверил партию, отчёт у вас и он вас устроил
        [cartons] Есть фото коробок: сколько их, маркировка, штрихкоды
        [quality] Размеры, вес, материал совпали с числами в заказе
        [payee] Получатель и счёт те же, что в договоре: сверили в чате площадки
        [own-payee] Этого получателя и счёт поставщик подтвердил в чате площадки
       *[lading] Копия коносамента у вас, контейнер найден на сайте перевозчика
    }
deal-check-inspection = Отчёт инспектора
deal-check-cartons = Фото коробок
deal-check-quality = Числа совпали
deal-check-payee = Получатель тот же
deal-check-own-payee = Получателя подтвердили
deal-check-lading = Копия коносамента
deal-reason =
    <b>Почему платите без проверки?</b>
    Напишите словами: причина останется в истории и пригодится, если дойдёт до спора.
    Например: третья партия у этого завода, две прошли без брака
deal-hint-reason = Здесь нужна причина словами, например: третья партия у этого завода.

deal-stage-draft = черновик
deal-stage-inquiry = запрос отправлен
deal-stage-sample = образец
deal-stage-agreed = условия согласованы
deal-stage-deposit-paid = задаток внесён
deal-stage-settled = оплачено
deal-stage-in-production = в производстве
deal-stage-inspected = проверено инспектором
deal-stage-balance-paid = всё оплачено
deal-stage-shipped = отправлено
deal-stage-customs = на таможне
deal-stage-delivered = получено
deal-stage-confirmed = получение подтверждено
deal-stage-reviewed = отзыв оставлен
deal-stage-dispute = спор
deal-stage-cancelled = отменена
deal-stage =
    <b>Сейчас: { $stage }</b>
    { $page ->
        [none] {""}
       *[other] В заказе на Alibaba обычно стоит «{ $page }». Если там другое — верьте заказу.
    }
    { $last ->
        [yes] Дальше этапов нет. Ошиблись — «История и отмена» вернёт прежний.
       *[no] Какой этап теперь? «Задаток внесён» и «всё оплачено» поставлю сам, когда запишете платёж.
    }

deal-next-plan = выберите порядок оплаты.
deal-next-ask = отправьте поставщику письмо с вопросами.
deal-next-sample = дождитесь образца и сверьте его с тем, что просили.
deal-next-agree = сравните ответы и согласуйте условия письменно.
deal-next-pay =
    { $late ->
        [yes] просрочено: { $part } { $amount }, срок был { $day }.
        [today] сегодня платить: { $part } { $amount }.
       *[no] до { $day } заплатить: { $part } { $amount }.
    }
deal-next-check = попросите фото с производства и закажите инспекцию: её делают до последнего платежа.
deal-next-check-balance = сначала проверка, потом { $part } { $amount }, срок { $day }.
deal-next-report = когда согласуете условия, отметьте это: { $part } { $amount }.
deal-next-produce = спросите поставщика, когда начнут и когда закончат.
deal-next-ship = дождитесь отправки и трек-номера.
deal-next-wait = следите за грузом и сроком защиты на странице заказа.
deal-next-receive = проверьте товар до того, как подтвердить получение.
deal-next-review = оставьте отзыв о поставщике.
deal-next-dispute = отвечайте в споре в срок и прикладывайте фото.
deal-next-refund = сделка отменена, деньги не вернулись: требуйте возврат.
deal-next-none = ничего, сделка закрыта.

deal-history =
    <b>{ $name }</b> · история

    { $lines }
deal-log-line = { $at } — { $text }
deal-log-line-undone = <s>{ $at } — { $text }</s> отменено
deal-log-begun = сделка создана
deal-log-plan =
    { $parts ->
        [1] порядок оплаты: одним платежом
       *[other] порядок оплаты: частями, { $parts }
    }
deal-log-total = сумма { $amount }
deal-log-due = { $part }: срок { $day }
deal-log-trigger = { $part }: платить { $rule }
deal-log-method = { $part }: способ — { $method }
deal-log-no-method = { $part }: способ не выбран
deal-log-own-payee = { $part }: получатель { $payee }
deal-log-own-payee-off = { $part }: получатель как у поставщика
deal-log-paid = { $part }: заплачено { $amount }, { $day }
deal-log-refunded = вернули { $amount }
deal-log-met = проверено: { $check }
deal-log-unmet = не проверено: { $check }
deal-log-gate-skipped = решено платить без проверки: { $reason }
deal-log-event = { $event }, { $day }
deal-log-stage = этап: { $old } → { $stage }
deal-log-attached = приложено письмо: { $product }
deal-log-detached = письмо убрано
deal-log-unquoted = предложение поставщика убрано
deal-log-entrusted = поставщик: { $supplier }, с проверкой
deal-log-released = проверка поставщика убрана
deal-log-expected = { $expected }: { $day }
deal-log-not-expected = { $expected }: дата убрана
deal-log-extended = срок получения продлён
deal-log-asked = ждём ответа поставщика
deal-log-answered = поставщик ответил
deal-expected-ready = ждём готовности
deal-expected-shipped = ждём отправки
deal-expected-promised = обещана доставка
deal-expected-confirms = заказ подтвердится сам
deal-log-field = изменено: { $field }

deal-aql =
    <b>Сколько штук проверить</b>

    { $card ->
        [no] Напишите, сколько штук в заказе, например: 500
        [whole] Партия { $lot } шт мала для выборки: проверяют все до одной.
       *[yes] Партия { $lot } шт, код { $letter }: открыть { $opened } шт из разных коробок.
        { $major }
        { $minor }
        Опасный брак: ни одного.
    }

    <i>Это таблица ISO 2859-1: уровень II, AQL 2,5 для серьёзного и 4,0 для мелкого брака. AQL — не доля разрешённого брака, а правило выборки. До 50 штук проще проверить все. Другая партия? Напишите число: запомню его в сделке.</i>
deal-aql-line =
    { $kind ->
        [major] Серьёзный брак: из { $size } шт
       *[minor] Мелкий брак: из { $size } шт
    } { $accept ->
        [0] ни одного, { $refuse } — уже отказ
       *[other] до { $accept } включительно, { $refuse } — уже отказ
    }
deal-hint-lot = Здесь нужно целое число штук, например: 500

deal-letters =
    <b>Какое письмо приложить?</b>

    { $count ->
        [0] Писем пока нет: напишите новое, потом приложите его отсюда или из самого письма.
       *[other] Нажмите письмо: оно будет открываться из сделки.
    }
deal-supplier =
    <b>Кто поставщик этой сделки?</b>

    { $has ->
        [yes] Сейчас: { $name }. Сделка связана с его проверкой и согласованными реквизитами.
       *[other] { $count ->
            [0] Проверенных поставщиков пока нет: начните проверку, потом вернитесь сюда и выберите его.
           *[other] Нажмите поставщика — свяжу сделку с его проверкой и согласованными реквизитами.
        }
    }
deal-alarm = <b>Стоп: поставщик прислал реквизиты, которые отличаются от согласованных.</b> Не платите, пока не подтвердит их в чате на Alibaba.com.
deal-btn-supplier = Проверка поставщика
deal-btn-supplier-open = Открыть проверку
deal-btn-supplier-new = Проверить нового
deal-btn-supplier-off = Убрать из сделки
deal-refund =
    <b>Деньги вернули?</b>
    Ещё не вернулось { $left }. Запишите, сколько пришло на ваш счёт: нажмите «Вернули всё» или напишите сумму.
deal-hint-refund = Здесь нужна сумма, которая пришла, например: 500
deal-erase =
    <b>Удалить «{ $name }»?</b>

    Пропадут платежи, сроки, доказательства и вся история. Письмо поставщику останется. Вернуть сделку не получится.

err-deals-many = Сделок уже { $most }. Удалите ненужную, и создам новую.
err-deal-unreadable = Сделки сейчас не прочитать: они целы, но ключ шифрования не подошёл. Загляните позже. Остальное работает.
err-deal-name = Здесь нужны слова, например: термокружки
err-deal-long = Слишком длинно: до { $most } знаков.
err-deal-reason = Нужна причина словами, хотя бы пара слов.
err-deal-supplier = Здесь нужно название словами.
err-deal-country = Не знаю такой страны. Напишите название, например: Казахстан
err-deal-transport = Не понял, чем везут. Нажмите кнопку или напишите, например: поездом
err-deal-sum-large = Нужна сумма от 0,01 до { $most }.
err-deal-sum-several = Чисел несколько. Напишите одну сумму с валютой, например: 6000 $
err-deal-sum-unit = Это цена за штуку. Напишите сумму всего заказа, например: 6000 $
err-deal-sum-paid = По сделке уже платили, сумму не поменять. Сначала отмените платёж: «История и отмена».
err-deal-plan-paid = По сделке уже платили, порядок не поменять. Сначала отмените платёж: «История и отмена».
err-deal-parts-none = Не понял части. Напишите, например: 30/70, «1500 и остальное» или «30 % сразу, 70 % через 10 дней после готовности».
err-deal-parts-many = Частей слишком много: до { $most }.
err-deal-parts-shares = Проценты дают { $whole }, а нужно 100. Например: 30/70
err-deal-parts-sum = Части дают { $whole }, а заказ на { $total }. Добавьте «и остальное» или поправьте числа.
err-deal-parts-small = Сумма так мала, что на какую-то часть не выходит и копейки. Возьмите меньше частей.
err-deal-gate = Сначала ответьте, что проверено, или напишите, почему платите без проверки.
err-deal-cancelled = Сделка отменена: платить по ней не нужно.
err-deal-payment-none = Не вижу ни суммы, ни даты. Например: 1500 20.11
err-deal-payment-more = Это больше, чем осталось: { $open }. Напишите меньшую сумму.
err-deal-payment-future = Эта дата ещё не наступила. Напишите, когда это было, например: 20.11
err-deal-payment-currency = Сделка в { $currency }: напишите сумму в этой валюте.
err-deal-when = Не понял, когда платить. Например: 15.12, «через 10 дней после готовности» или «за 5 дней до отправки». Части разделяйте запятой.
err-deal-dates-none = Не понял даты. Напишите, что и когда, например: готовность 15 марта, отправка 20 марта.
err-deal-day-none = Не понял дату. Например: 20.11 или 5 декабря
err-deal-day-past = Эта дата уже прошла. Напишите будущую, например: 15.12
err-deal-day-far = Слишком далеко: дата должна быть в пределах трёх лет.
err-deal-undo = Отменять нечего.
err-deal-extended = Срок уже продлён: покупатель может продлить его один раз.
