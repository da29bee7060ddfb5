cost-ask =
    <b>{ $question }</b>

    { $example }{ $taken ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $taken }
    }
cost-ask-which = Сумм несколько: { $sums }. Напишите ту, которая за товар.
cost-taken = Записал: { $taken }.
cost-left = Не учёл: { $left }.
cost-code = Код { $code } не учёл: ставок по кодам у меня нет. Пошлину напишите в процентах, например: пошлина 10 %.
cost-ask-goods = Сколько стоит товар?
cost-ask-goods-example = Весь заказ, с валютой: 300 евро. Можно сразу подробнее: 1000 шт по 2,5 $, 40 кг, доставка 150 $.
cost-ask-quantity = Сколько штук?
cost-ask-quantity-example = Числом: 100. Посчитаю цену за штуку и предупрежу, если партия похожа на коммерческую.
cost-ask-weight = Сколько весит весь груз?
cost-ask-weight-example = В килограммах: 4 кг или 850 г. От веса зависит наименьшая пошлина.
cost-ask-freight = Сколько стоит доставка?
cost-ask-freight-example = С валютой: 150 $. Если не знаете, пропустите: в расчёте она останется неизвестной, а не нулём.
cost-ask-insurance = Сколько стоит страховка груза?
cost-ask-insurance-example = С валютой: 20 $. Нет страховки — напишите 0 или пропустите.
cost-ask-fee = Какая комиссия за оплату?
cost-ask-fee-example = В процентах (3 %) или суммой (50 $). Примерные комиссии — в «Чем заплатить».
cost-ask-duty = Какая ставка пошлины?
cost-ask-duty-example = В процентах: 10 %. Она зависит от кода ТН ВЭД товара (номера для таможни): его подскажет таможенный брокер.
cost-ask-rate = Какой курс взять?
cost-ask-rate-example = Напишите так: 1 USD = 78,5 RUB или 1 USD = 0,92 EUR. Этот курс возьму только для этого расчёта.
cost-ask-extra = Какие ещё расходы?
cost-ask-extra-example = Название и сумма: брокер 100 $, сертификаты 200 $, таможенный сбор 30 $. Добавлю отдельной строкой. Чтобы убрать строку, напишите её с нулём: брокер 0.
cost-ask-hint = Здесь жду ответ с числом. { $example }
cost-country =
    <b>Куда ввозите?</b>

    От страны зависят пошлина и НДС.{ $taken ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $taken }
    }
cost-country-hint = Здесь жду страну: нажмите кнопку или напишите, например: Казахстан.
cost-purpose =
    <b>Для себя или на продажу?</b>

    Партия одинаковых вещей считается товаром на продажу, даже если это подарки.{ $taken ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $taken }
    }
cost-purpose-hint = Нажмите кнопку: для себя или на продажу.
cost-result-hint = Напишите, что уточнить, например: доставка 150 $, 40 кг, на продажу.
cost-nothing-told = Не понял. Напишите, что уточнить, например: 4 кг, доставка 150 $, пошлина 10 %.
cost-rate-hint = Курс напишите так: 1 USD = 78,5 RUB
err-cost-weight = Нужен вес всего груза. Напишите, например: 12 кг или 20 мешков по 25 кг
err-cost-several = Сумм слишком много, и я не понял, какая за товар. Напишите, например: товар 300 €, доставка 50 €, 4 кг.

cost-head =
    <b>{ $goods }</b> · { $country } · { $purpose ->
        [personal] для себя
       *[commercial] на продажу
    }{ $details }
cost-head-quantity = {" "}· { $count } шт
cost-head-weight = {" "}· { $kg } кг
cost-line = { $name }: { $amount }{ $note }
cost-line-goods = Товар
cost-line-freight = Доставка
cost-line-insurance = Страховка
cost-line-fee = Комиссия за оплату
cost-line-duty = Пошлина
cost-line-vat = НДС
cost-line-extra = Другие расходы
cost-unknown = неизвестно
cost-note-percent = {" "}({ $percent } %)
cost-note-typed = {" "}(введено вами)
cost-note-vat = {" "}({ $percent } % с { $date })
cost-note-vat-unsourced = {" "}({ $percent } %, ставка без источника — уточните)
cost-reading-confirmed = <b>По правилу с { $date }</b>
cost-reading-announced = <b>По объявленному правилу с { $date }, вступление не подтверждено</b>
cost-reading-commercial = <b>Ввоз на продажу</b>
cost-reading-none = <b>Какая в этой стране пошлина, я не знаю</b>
cost-rule-excess = до { $limit } € и { $kg } кг без пошлины, дальше { $percent } % с превышения, не меньше { $least } € за лишний кг
cost-rule-whole = до { $limit } € без пошлины, дороже — { $percent } % со всей цены, не меньше { $least } € за кг, и НДС
cost-total = <b>Итого: { $total }</b>{ $own }{ $unit }
cost-total-open = <b>Не меньше { $total }</b>{ $own }{ $unit }, ещё неизвестно: { $unknown }
cost-total-own = {" "}≈ { $sum }
cost-total-unit = , за штуку { $sum }
cost-weight-needed = Без веса пошлина может быть больше: напишите, сколько килограммов.
cost-euro-needed = Пошлину считают в евро, а курса у меня нет. Напишите, сколько { $currency } стоит один евро: «1 EUR = … { $currency }».
cost-rate-needed = Сумму в { $currency } вы назвали, но без курса я не могу её прибавить. Напишите его: «1 { $currency } = … { $goods }».
cost-duty-low = <b>Пошлина и НДС выйдут больше:</b> их считают от товара вместе с доставкой и страховкой, а не все эти суммы известны.
cost-cliff =
    <b>Осторожно с порогом { $limit }:</b> { $announced ->
        [yes] по объявленному правилу
       *[no] по правилу
    } на { $above } пошлина и НДС берутся со всей цены, а не с превышения.
cost-batch = <b>{ $count } одинаковых вещей таможня может счесть товаром на продажу</b>, тогда беспошлинного предела нет: нужны декларация, пошлина по коду ТН ВЭД, НДС со всего и сертификаты. Спросите таможенного брокера.
cost-commercial-note =
    { $told ->
        [yes] Спросите таможенного брокера, всё ли учтено: таможенный сбор, его работа, сертификаты, маркировка («Честный знак», если он нужен). Код ТН ВЭД (номер товара для таможни) и ставку тоже подтверждает он.
       *[no] Сюда не входят таможенный сбор, брокер, сертификаты и маркировка («Честный знак», если он нужен): суммы назовёт таможенный брокер. Узнаете — напишите, например: брокер 100 $. Код ТН ВЭД (номер товара для таможни) и ставку тоже подтверждает он.
    }
cost-personal-note = Это оценка: таможня добавит сбор и решает сама.
cost-elsewhere = Правила Евразийского союза (ЕАЭС) в этой стране не действуют. Пошлину узнайте в её таможне, у почты или курьера: они называют её до оплаты.
cost-planned = Готовится: НДС на любые посылки в России с 2027 года. Закона я пока не видел, в расчёте его нет.
cost-rates = Курс ЦБ на { $date }.
cost-rates-typed = Курс — ваш.
cost-rates-old = Курс ЦБ на { $date }: он старше недели, уточните.
cost-change = <b>Что уточнить?</b>

    { $head }

    Можно и одной строкой, например: 40 кг, доставка 150 $.
cost-part =
    <b>{ $part }</b>

    { $head }

    Нажмите, что изменить, или напишите словами.

cost-btn-skip = Пропустить
cost-btn-personal = Для себя
cost-btn-commercial = На продажу
cost-btn-change = Уточнить
cost-btn-send = Прислать отдельным сообщением
cost-btn-pay = Чем заплатить
cost-btn-result = К расчёту
cost-btn-cargo = Товар и вес
cost-btn-charges = Доставка и расходы
cost-btn-customs = Таможня и курс
cost-told-kg = { $value } кг
cost-told-percent = { $value } %
cost-btn-told = { $name }{ $value ->
        [none] {""}
       *[other] : { $value }
    }
cost-btn-goods = Товар
cost-btn-quantity = Сколько штук
cost-btn-weight = Вес
cost-btn-freight = Доставка
cost-btn-insurance = Страховка
cost-btn-fee = Комиссия
cost-btn-extra = Ещё расходы
cost-btn-duty = Ставка пошлины
cost-btn-rate = Курс
cost-btn-country = Страна
cost-btn-purpose = Для кого
