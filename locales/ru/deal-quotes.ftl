# Предложение поставщика: что в нём прочитано.

deal-btn-quote = Предложение поставщика
deal-btn-quoted = Поставщик прислал предложение

deal-quote =
    <b>Что прислал поставщик?</b>
    Перешлите или вставьте его сообщение целиком, на английском, китайском или русском. Прочитаю цену штуки, минимум, условия поставки, срок и оплату. Чего не найду или где есть сомнение — спрошу.

    Например: FOB Shenzhen USD 2.35/pc, MOQ 500pcs, lead time 15-20 days after deposit, 30% deposit, 70% before shipment
deal-hint-quote = Здесь нужно сообщение поставщика текстом. Снимок экрана пока не разбираю: скопируйте слова.
deal-quote-name = В предложении
deal-quote-price = { $price } за штуку
deal-quote-tier = от { $least } шт — { $price }
deal-quote-sample = образец { $price }
deal-quote-sample-free = образец бесплатно
deal-quote-valid =
    предложение действует { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }
deal-quote-packing = упаковка: { $packing }
deal-quote-quantity = { $count } шт
deal-quote-moq = минимум { $count } шт
deal-quote-lead =
    изготовление { $low }{ $high ->
        [0] {""}
       *[other] –{ $high }
    } { $last ->
        [one] { $working ->
            [yes] рабочий день
           *[no] день
        }
        [few] { $working ->
            [yes] рабочих дня
           *[no] дня
        }
       *[many] { $working ->
            [yes] рабочих дней
           *[no] дней
        }
    }
deal-quote-taxed = { $is_taxed ->
    [yes] , с китайским НДС
   *[no] , без китайского НДС
    }
deal-quote-deposit = предоплата { $percent } %
deal-quote-sample-lead =
    образец через { $low }{ $high ->
        [0] {""}
       *[other] –{ $high }
    } { $last ->
        [one] день
        [few] дня
       *[many] дней
    }
deal-quote-carton = короб: { $said }
deal-quote-carton-size = { $size } см
deal-quote-carton-gross = { $weight } кг брутто
deal-quote-hs = код HS { $code } (первые 6 знаков — как в ТН ВЭД)
deal-quote-parts =
    оплата { $shares }{ $lading ->
        [yes] , остаток по копии коносамента
       *[no] {""}
    }
err-deal-quote-none = Не нашёл в сообщении ни цены, ни срока, ни оплаты, в которых был бы уверен. Пришлите его целиком или начните сделку сами: «Назад» → «Новая сделка».
deal-btn-quote-off = Убрать предложение
deal-btn-quote-back = Вернуть предложение

# Предложение, присланное не в сделке
offer-answer =
    Похоже на предложение поставщика.{ $quote ->
        [none] {""}
       *[other] {" "}Прочитано: { $quote }.
    }

    Что с ним сделать?
offer-btn-deal = Начать сделку
offer-btn-check = Проверить поставщика
offer-btn-letter = Ответить поставщику
offer-btn-search = Искать как товар

deal-btn-offered = По предложению: { $offered }
