search-wish =
    <b>Что ищете?</b>

    Напишите по-русски, как думаете: товар и одно-два свойства.
    Например: термокружка 500 мл с логотипом
search-wish-hint = Здесь нужен текст: напишите, что ищете, например: чайник электрический 1,7 л. Фото и голос пока не разбираю.
search-product =
    <b>Здесь несколько товаров.</b> Alibaba ищет по одному за раз — с какого начнём?
search-ask-product =
    Вижу несколько товаров:
    { $names }

    Alibaba ищет по одному за раз. С какого начнём?

search-main = <code>{ $query }</code>
search-shorter = Короче: <code>{ $query }</code>
search-wider = Шире: <code>{ $query }</code>
search-minus = Кроме: <code>{ $words }</code> — Alibaba может не учесть минус, попробуйте
search-unsure = Не уверен: «{ $source }» — написал { $english }.
search-unsure-guess = «{ $source }» понял как «{ $guess }» — { $english }.
search-unsure-how = Если не так, поправьте кнопкой ниже.
search-lesson =
    <blockquote expandable><b>Что я изменил</b>
    { $lines }</blockquote>

search-why-translated = «{ $source }» → { $result }
search-why-corrected = «{ $source }» → { $result }, как вы просили
search-why-number = «{ $source }» → { $result }: так пишут поставщики
search-why-country =
    { $result ->
        [none] «{ $source }» — убрал: страну ищут фильтром, а не словом
       *[other] «{ $source }» — перенёс в фильтр страны
    }
search-why-destination = «{ $source }» — куда везти, спросим у поставщика, поиску это не нужно
search-why-trade-word = «{ $source }» — площадка и так оптовая, слово только мешает
search-why-filler = «{ $source }» — ничего не говорит о товаре
search-why-quantity = «{ $source }» — перенёс в фильтр: минимальная партия не больше
search-why-price = «{ $source }» — для цены есть фильтр
search-why-quotes = кавычки убрал: с ними Alibaba почти ничего не находит
search-why-shortened = «{ $source }» — не вошло: лучше всего ищут 2–4 слова
search-why-repeated = «{ $source }» — повтор
search-why-excluded = «{ $source }» → { $result }: исключить из выдачи
search-why-not-latin = «{ $source }» — не смог написать латиницей
search-why-other-product = «{ $source }» — другой товар, для него нужен свой запрос

search-btn-open = Открыть на Alibaba
search-btn-copy = Скопировать
search-btn-refine = Настроить поиск
search-btn-nothing = Ничего не нашлось?
search-btn-verified =
    { $verified ->
        [on] ✓ Проверенный завод
       *[off] Проверенный завод
    }
search-btn-assurance =
    { $trade_assurance ->
        [on] ✓ Trade Assurance
       *[off] Trade Assurance
    }
search-btn-sample =
    { $free_sample ->
        [on] ✓ Бесплатный образец
       *[off] Бесплатный образец
    }
search-btn-country =
    { $country ->
        [none] Только Китай
       *[other] ✓ Только { $country }
    }
search-btn-quantity =
    { $quantity ->
        [none] Партия до…
       *[other] ✓ Партия до { $quantity } шт
    }
search-btn-price =
    { $price ->
        [none] Цена…
       *[other] ✓ Цена { $price }
    }
search-price-span = { $low }–{ $high }
search-price-from = от { $low }
search-price-to = до { $high }
search-btn-more = Ещё
search-btn-deal = Начать сделку
search-btn-unsure = { $source } → { $english }?
search-btn-exclude = Исключить слово
search-btn-words = Исправить перевод
search-btn-badges = Что значат значки

search-price =
    <b>Цена за штуку?</b>
    Напишите число или границы, например: до 5 или 2-7,50

    Валюта — та, что выбрана у вас на сайте; обычно доллары.
search-price-hint = Нужно число больше нуля или две границы, например: до 5 или 2-7,50
search-btn-any = Без ограничения
search-quantity =
    <b>Какая партия вам по силам?</b>
    Покажу тех, у кого минимальный заказ (MOQ) не больше. Можно написать своё число.
search-quantity-hint = Нужно целое число штук, например: 100
search-btn-pieces =
    { $pieces ->
        [none] Любая
       *[other] до { $pieces } шт
    }
search-exclude =
    <b>Какое слово не нужно в выдаче?</b>
    Напишите по-русски или по-английски, например: детские

    Добавлю его с минусом. Сайт обещаний о минусе не даёт, так что это попытка; надёжнее фильтры.
search-exclude-hint = Нужно одно-два слова, до 40 знаков, например: детские
search-exclude-known = Это слово уже исключено.
search-btn-include = Вернуть { $word }
search-more =
    <code>{ $query }</code>

    Что ещё можно сделать с этим запросом?
search-words =
    <b>Какое слово исправить?</b>
    Вверху те, в которых я не уверен. Исправление запомню для вас.
search-words-hint = Нажмите слово, которое хотите исправить.
search-btn-word = { $source } → { $english }
search-word =
    «{ $source }» → <code>{ $english }</code>

    Напишите своё слово по-английски или другое по-русски.
search-word-hint = Нужно слово буквами, до 40 знаков, например: travel mug
search-btn-keep = Оставить { $english }
search-btn-online = Переводчик: { $online }
search-online-gone = Переводчик сейчас молчит. Напишите своё слово или оставьте как есть.
search-btn-drop = Убрать слово

search-nothing =
    <b>Ноль результатов не значит, что товара нет.</b>

    1. Сократите запрос: меньше слов — больше находок.
    2. Снимите фильтры.
    3. Поищите не товар, а поставщиков.
    4. Оставьте заявку (RFQ): поставщики ответят сами, обычно до 10 предложений.
search-btn-try = Короче: { $shorter }
search-btn-try-wider = Шире: { $wider }
search-btn-unfiltered = Без фильтров
search-btn-suppliers = Искать поставщиков
search-btn-write = Написать поставщикам
search-btn-rfq = Оставить заявку на Alibaba

search-badges =
    <b>Что значат значки поставщика</b>

    { $facts }
search-history =
    { $empty ->
        [no] <b>Прошлые поиски</b>
            Нажмите любой, чтобы повторить. Храню последние 20.
       *[other] <b>Прошлых поисков пока нет.</b>
            Напишите, что ищете, например: термокружка 500 мл
    }

wish-empty = Сообщение пустое. Напишите, что ищете, например: чайник электрический.
wish-no-words = Слов не нашлось. Напишите товар буквами, например: чайник электрический, — или вопрос о покупке. Всё, что я умею, — /start.
wish-too-long = Это слишком длинно для поиска. Хватит товара и одного-двух свойств, до 300 знаков: термокружка 500 мл с логотипом.
wish-markup = Пришла только разметка без слов. Напишите товар словами, например: чайник электрический.
wish-other-script = Понимаю русские и английские слова. Напишите товар или вопрос на одном из этих языков. Ответ поставщика с ценой вставьте в сделку: /deals.
wish-link = Это ссылка, а страниц я не открываю. Напишите, что там за товар, например: беспроводные наушники — найду такой же на Alibaba. Где выгоднее покупать, подскажет /where.
wish-product-link = Это ссылка на Alibaba. Напишите словами, что за товар, — подберу запрос, чтобы сравнить с другими поставщиками.
wish-phone = Похоже на номер телефона. Звонить я не умею, номер мне не нужен. Напишите, что ищете или что случилось, например: поставщик не отвечает.
wish-digits-only = Одни числа поиску не помогут. Добавьте, что это: например, power bank 20000 мАч.

err-search-nothing-left = В этих словах нет товара. Напишите, что именно ищете, например: термокружка 500 мл.
err-amount-none = Не вижу числа. Напишите цифрами, например: 100
err-amount-several = Чисел слишком много. Напишите одно или границы через дефис, например: 2-7,50
err-amount-whole = Нужно целое число штук, например: 100
err-amount-large = Слишком много: не больше { $most }.
err-amount-negative = Нужно число больше нуля, например: 100
err-filter-country = Такой страны в фильтре нет.
err-filter-quantity = Число штук — от 1 до { $most }.
err-filter-price = Цена — больше нуля и не больше { $most }.
err-filter-price-order = Нижняя цена больше верхней. Напишите, например: 2-7,50
