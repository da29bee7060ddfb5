notice-head-payment = { $part } { $amount }, срок { $day }
notice-head-half-way = прошла половина срока производства
notice-head-inspection = пора заказать инспекцию
notice-head-festival = { $festival ->
        [spring] китайский Новый год с { $day }
       *[golden_week] «Золотая неделя» в Китае с { $day }
    }
notice-head-ready = товар должен быть готов { $day }
notice-head-shipment = отправка обещана на { $day }
notice-head-arrival = груз должен прийти до { $day }
notice-head-auto-confirm = { $day } площадка сама подтвердит получение
notice-head-receipt = товар у вас с { $day }, получение не подтверждено
notice-head-review = оставьте отзыв о поставщике
notice-head-claim = возврат можно просить до { $day }
notice-head-late-claim =
    { $late ->
        [yes] доставка опоздала
       *[no] если доставка опоздает
    }, компенсацию можно просить до { $day }
notice-head-offsite-claim = пожаловаться на площадку можно до { $day }
notice-head-dispute = спор: { $day } его передадут площадке
notice-head-silence = поставщик молчит с { $day }
notice-head-over = по сделке уже неактуально

notice =
    ⏰ <b>{ $name }</b>
    { $head }
notice-left =
    { $days ->
        [0] Это сегодня.
        [1] Это завтра.
        [one] Остался { $days } день.
        [few] Осталось { $days } дня.
       *[many] Осталось { $days } дней.
    }
notice-left-ready =
    До готовности { $days ->
        [one] { $days } день.
        [few] { $days } дня.
       *[many] { $days } дней.
    }
notice-overdue =
    Просрочено на { $days ->
        [one] { $days } день.
        [few] { $days } дня.
       *[many] { $days } дней.
    }
notice-ago =
    { $days ->
        [one] Прошёл { $days } день.
        [few] Прошло { $days } дня.
       *[many] Прошло { $days } дней.
    }
notice-risk = Уже заплачено и ещё не подтверждено: { $risk }.
notice-how =
    { $method ->
        [none] {""}
       *[other] Способ: { $method }.
    } { $payee ->
        [none] {""}
       *[other] Получатель только этой части: { $payee }.
    }
notice-gate-held = Сначала проверка, не хватает: { $missing }. После остатка требовать будет нечем.
notice-gate-open = Проверка перед оплатой пройдена.
notice-gate-skipped = Вы решили платить без проверки: { $reason }
notice-assumed = Способ доставки не указан, поэтому взял самый короткий срок. Укажите его в сделке, и дата станет точнее.
notice-rule = <i>Правило площадки на { $checked }; верная дата — на странице заказа.</i>

notice-do-payment = Сверьте получателя с договором, заплатите и отметьте это здесь.
notice-do-half-way = Попросите фото и видео с производства и спросите, успевают ли к { $day }.
notice-do-inspection = Инспектора зовут за 7 рабочих дней, когда готово и упаковано от 80 %. Готовность ждём { $day }.
notice-do-festival =
    { $festival ->
        [spring] Заводы стоят от двух до четырёх недель, отгрузки сворачивают за 10–14 дней.
       *[golden_week] Неделю до 8 октября заводы и склады почти не работают.
    } Спросите, успеют ли вашу партию до остановки и когда вернутся.
notice-do-ready = Спросите поставщика. Готово — отметьте, и срок остатка станет датой. Нет — попросите новую дату письменно.
notice-do-shipment = Попросите трек-номер и фото погрузки. До отправки проверьте, что срок отгрузки в заказе не истёк.
notice-do-arrival = Обычно этим способом везут { $low }–{ $high } дней. Пришло — отметьте. Нет — спросите перевозчика и следите за сроком защиты.
notice-do-auto-confirm = Не получили товар или не проверили — сегодня продлите срок в заказе («Extend Receiving time», один раз на { $extension } дней) или откройте спор («Apply for refund»). После подтверждения деньги уйдут поставщику.
notice-do-auto-confirm-extended = Срок уже продлён. Не получили товар или он не тот — сегодня откройте спор: «Apply for refund». После подтверждения деньги уйдут поставщику.
notice-do-receipt = Пересчитайте, откройте коробки под видео, сверьте с образцом. Всё верно — подтвердите получение в заказе. Нет — не подтверждайте, откройте спор.
notice-do-review = Отзыв поможет следующим покупателям, а поставщику — отвечать вам быстрее.
notice-do-claim = Нашли брак или недостачу — откройте заказ, «Apply for refund», приложите фото и видео. Позже площадка не примет.
notice-do-late-claim = Если на заказе был знак гарантированной доставки, откройте заказ и попросите компенсацию: до 100 $.
notice-do-offsite-claim = Без Trade Assurance жалобу принимают 90 дней, если знакомство началось на Alibaba.com. Соберите договор, переписку, платёжки и фото. По правилу считают от более позднего дня; я считаю от раннего, чтобы не опоздать.
notice-do-dispute = Три дня идут переговоры, потом можно нажать «Escalate Dispute». Приложите фото, видео, переписку: без доказательств в срок просьбу закроют.
notice-do-silence = Напишите ещё раз коротко и назовите, что стоит из-за молчания. Черновик на английском и китайском готов.

notice-btn-act-payment = Я оплатил
notice-btn-act-gate = Проверить и оплатить
notice-btn-act-ready = Товар готов
notice-btn-act-shipment = Отправлено
notice-btn-act-arrival = Товар у меня
notice-btn-act-receipt = Получение подтверждено
notice-btn-act-review = Отзыв оставлен
notice-btn-act-auto-confirm = Срок продлён на { $extension } дней
notice-btn-act-silence = Поставщик ответил
notice-btn-act-done = Готово
notice-btn-letter = Черновик письма
notice-btn-open = Открыть сделку
notice-btn-pay-sure = Да, записать
notice-btn-pay-other = Другая сумма или день
notice-btn-back = Назад

notice-pay-sure =
    <b>{ $name }</b>
    Записать платёж: { $part } { $amount }, сегодня, { $day }?{ $how ->
        [none] {""}
       *[other] {"\u000A"}{ $how }
    }
notice-acted =
    { $head } ✓
    <b>{ $name }</b>

    Ошиблись? В сделке: «Ещё» → «История и отмена».
notice-acted-payment = Записан платёж { $amount }
notice-acted-ready = Товар готов
notice-acted-shipment = Отправлено
notice-acted-arrival = Товар у вас
notice-acted-receipt = Получение подтверждено
notice-acted-review = Отзыв оставлен
notice-acted-auto-confirm = Срок продлён
notice-acted-silence = Поставщик ответил
notice-over =
    <b>{ $name }</b>
    Это уже неактуально: в сделке всё отмечено.
notice-unreadable = Сделка сейчас не читается

notice-moment-inspection = заказать инспекцию
notice-moment-festival = в Китае начинаются праздники
notice-moment-ready = товар должен быть готов
notice-moment-shipment = обещана отправка
notice-moment-arrival = груз должен прийти
notice-moment-auto-confirm = площадка сама подтвердит получение
notice-moment-claim = последний день просить возврат
notice-moment-late-claim = последний день просить компенсацию за опоздание
notice-moment-offsite-claim = последний день жалобы без Trade Assurance
notice-moment-dispute = спор передадут площадке
