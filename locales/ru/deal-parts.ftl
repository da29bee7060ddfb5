# Часть платежа в сделке: когда, каким способом и кому.

deal-btn-when = Срок
deal-btn-method = Способ
deal-btn-payee = Кому
deal-btn-method-off = Решу позже
deal-btn-payee-off = Платить как договорились

deal-of-agreed = согласования условий
deal-of-sample-approved = одобрения образца
deal-of-ready = готовности товара
deal-of-lading = получения коносамента
deal-of-shipped = отправки груза
deal-of-delivered = получения груза
deal-of-confirmed = подтверждения получения
deal-of-disputed = открытия спора

deal-when =
    <b>{ $part } · { $amount }: когда платить?</b>
    Сейчас: { $rule }.{ $day ->
        [none] {""}
       *[other] {" "}Это { $day }.
    }

    Нажмите событие или напишите срок: «через 10 дней после готовности», «за 5 дней до отправки», 15.12. Число дней сдвинет срок от выбранного события: 10 или −5.

deal-how-method =
    Способ: <b>{ $name }</b> — { $verdict }{ $payers ->
        [company] {" "}(только для компаний)
        [person] {" "}(только для частных лиц)
       *[all] {""}
    }. Защита: { $protection }.
deal-how-payee =
    Получатель: <b>{ $payee }</b> — { $whose ->
        [own] только для этой части
       *[agreed] закреплён за поставщиком
    }.
deal-payee-tail = счёт …{ $tail }
deal-method =
    <b>{ $part } · { $amount }: чем заплатить?</b>
    { $country ->
        [none] Страна не указана
       *[other] Страна: { $country }
    }. Поменять страну и Trade Assurance: в сделке «Ещё» → «Уточнить сделку».{ $doubt ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $doubt }
    }

    { $lines ->
        [none] Для этой страны и этого заказа подтверждённого способа я не знаю. Спросите поставщика и свой банк.
       *[other] { $lines }
    }{ $refused ->
        [none] {""}
       *[other] {"\u000A\u000A"}<blockquote expandable>{ $refused }</blockquote>
    }
deal-method-line =
    • <b>{ $name }</b>{ $sure ->
        [yes] {" "}— { $verdict }
       *[no] {""}
    }{ $payers ->
        [company] {" "}(только для компаний)
        [person] {" "}(только для частных лиц)
       *[all] {""}
    }. Защита: { $protection }.
deal-method-unsure = Где нет слова «работает», подтверждений для вашей страны нет: спросите банк и поставщика.

deal-payee =
    <b>{ $part } · { $amount }: кому платить?</b>

    { $whose ->
        [own] { $lines }{"\u000A"}Это получатель только этой части: перед платежом спрошу, подтвердил ли его поставщик.
        [agreed] { $lines }{"\u000A"}Эти реквизиты закреплены за поставщиком.
       *[none] Получатель не закреплён. Реквизиты поставщика хранятся вместе с его проверкой: в сделке «Ещё» → «Проверка поставщика».
    }{ $warnings ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $warnings }
    }

    { $whose ->
        [own] Есть ещё строки реквизитов? Вставьте их сюда.
       *[other] Эту часть просят заплатить другому? Вставьте его реквизиты как прислали: Beneficiary, Bank, SWIFT, Account. Полный номер счёта не храню.
    }
deal-hint-payee = Здесь нужны реквизиты получателя текстом, например: Beneficiary: Ningbo Example Co., Ltd
deal-payee-alarm = <b>Стоп: у этой части не тот получатель, что закреплён за поставщиком.</b> Отличается: { $differing }. Не платите, пока поставщик не подтвердит новые реквизиты в чате на Alibaba.com.
err-check-payee-name = Начните с получателя: строка Beneficiary или название, как в реквизитах.
