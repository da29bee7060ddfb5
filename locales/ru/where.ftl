where-use =
    <b>Для чего покупаете?</b>

    Подскажу, где это лучше делать. Можно одной строкой: 50 штук себе, не срочно.
where-lot =
    <b>Сколько штук?</b>

    Напишите числом или выберите: от количества зависит, где выгоднее.
where-haste =
    <b>Когда нужно?</b>

    Фабрика делает заказ 20–40 дней, потом дорога.
where-hint = Здесь жду слова или кнопку, например: 50 штук себе, не срочно.
where-nothing-told = Не понял. Напишите, для чего, сколько и когда, например: 50 штук на продажу, через месяц.
where-answer =
    <b>{ $use }, { $lot }, { $haste }</b>

    { $lines }

    { $stamp }
where-line =
    <b>{ $number }. { $name }</b> — { $for }
    Осторожно: { $beware }
    Оплата: { $pay }
where-doubtful = ✕ { $name } — { $doubts }
where-doubt-use = не для этого
where-doubt-lot = не то количество
where-doubt-haste = не успеет
where-doubt-history = как работает сегодня, мы не знаем
where-guide =
    <b>{ $name } · шаг { $step } из { $steps }</b>

    { $text }
where-guide-facts = <b>{ $name }</b>

    { $facts }
where-platforms = <b>О какой площадке рассказать?</b>
where-map =
    <b>Как пройдёт покупка</b>

    1. Выбрать площадку
    2. Зарегистрироваться
    3. Найти товар
    4. Написать поставщикам
    5. Проверить поставщика
    6. Посчитать, во что обойдётся
    7. Выбрать, чем платить
    8. Получить, проверить и подтвердить

    Нажмите шаг, с которого начать.

where-btn-myself = Для себя
where-btn-resale = На продажу
where-btn-production = Для производства
where-btn-few = До 10
where-btn-some = 10–99
where-btn-many = 100 и больше
where-btn-unknown = Не знаю
where-btn-soon = Скорее, до трёх недель
where-btn-months = За месяц-два
where-btn-later = Не спешу
where-btn-guide = Как купить: { $best }
where-btn-platforms = Все площадки
where-btn-person = Можно ли частному лицу?
where-btn-wholesale = Опт на AliExpress?
where-btn-cheaper = Что дешевле?
where-btn-again = Ответить заново
where-btn-register = Зарегистрироваться
where-btn-next = Дальше
where-btn-previous = Раньше
where-btn-facts = Что об этом известно
where-btn-answer = К ответу
where-btn-where = 1. Где купить
where-btn-map-register = 2. Регистрация
where-btn-map-search = 3. Найти товар
where-btn-map-rfq = 4. Письмо поставщику
where-btn-map-check = 5. Проверить поставщика
where-btn-map-cost = 6. Посчитать стоимость
where-btn-map-pay = 7. Чем заплатить

where-said-myself = Для себя
where-said-resale = На продажу
where-said-production = Для производства
where-said-few = до 10 штук
where-said-some = 10–99 штук
where-said-many = от 100 штук
where-said-unknown = количество неизвестно
where-said-soon = скорее
where-said-months = за месяц-два
where-said-later = не спешите

where-alibaba = Alibaba.com
where-alibaba-for = партия от производителя, свой логотип, цена падает с количеством.
where-alibaba-beware = поставщика проверяете вы; производство и дорога занимают недели.
where-alibaba-pay = в заказе с Trade Assurance или переводом; из России карты не проходят.
where-alibaba-step-1 = Зарегистрируйтесь и заполните адрес: без этого не написать и не оплатить.
where-alibaba-step-2 = Найдите товар коротким английским запросом, включите фильтры Verified и Trade Assurance.
where-alibaba-step-3 = Готовый товар кладите в корзину (Buy now). Для партии, логотипа и доработки нажмите Contact supplier и отправьте письмо.
where-alibaba-step-4 = Проверьте поставщика, закажите образец, запишите требования в заказ измеримо.
where-alibaba-step-5 = Оплатите со страницы заказа. Статус: Orders → All Orders. Остаток — после инспекции.
where-alibaba-step-6 = Получили — проверьте, снимите на видео и только потом подтвердите получение.
where-aliexpress = AliExpress
where-aliexpress-for = готовый товар поштучно, цена сразу с доставкой.
where-aliexpress-beware = это розница: партия и свой логотип обычно дороже, чем у фабрики.
where-aliexpress-pay = aliexpress.ru принимает рубли и российские карты; международный AliExpress.com — карты других стран.
where-aliexpress-step-1 = Войдите или зарегистрируйтесь: у aliexpress.ru своя учётная запись.
where-aliexpress-step-2 = Найдите товар, смотрите заказы и отзывы с фото. Для партии напишите продавцу о скидке.
where-aliexpress-step-3 = Положите в корзину, проверьте адрес и оплатите. Статус — в разделе заказов.
where-aliexpress-step-4 = Получили — проверьте. Не то — откройте спор до конца срока защиты заказа.
where-1688 = 1688 и Taobao через посредника
where-1688-for = внутренние китайские цены, небольшие партии.
where-1688-beware = отвечает посредник: проверьте его, договор и фото товара на складе до отправки.
where-1688-pay = платите посреднику; «карго» без декларации не годится для продажи.
where-1688-step-1 = Выберите посредника: договор, отзывы, полная цена до двери, «белая» доставка для продажи.
where-1688-step-2 = Пришлите ссылки и количество, получите расчёт: товар, доставка по Китаю, комиссия, упаковка.
where-1688-step-3 = Оплатите выкуп. Дождитесь, когда товар придёт на склад в Китае.
where-1688-step-4 = Посмотрите фото и проверку склада. Брак возвращают сейчас, потом поздно.
where-1688-step-5 = Оплатите доставку по весу и получите документы на груз. Статус смотрите в кабинете посредника.
where-made-in-china = Made-in-China.com
where-made-in-china-for = заводы оборудования и материалов, ещё один список поставщиков.
where-made-in-china-beware = фото часто не своего товара; безопасная оплата для России приостановлена с 2022 года.
where-made-in-china-pay = обычно переводом по договору: защиты площадки нет, спросите поддержку.
where-made-in-china-step-1 = Найдите поставщика, смотрите аудит (Audited Supplier) и дату отчёта.
where-made-in-china-step-2 = Отправьте запрос: корзины здесь нет, условия обсуждают в переписке.
where-made-in-china-step-3 = Проверьте компанию по USCC и попросите видео товара и образец.
where-made-in-china-step-4 = Платите частями по договору. Статус узнаёте у поставщика, записывайте договорённости в чате площадки.
where-tomtop = TOMTOP
where-tomtop-for = розничный магазин электроники из старых описаний.
where-tomtop-beware = как он работает сегодня, мы не знаем.
where-tomtop-pay = проверьте на сайте, прежде чем вводить данные.
where-tomtop-step-1 = Раньше регистрировались по почте; вход через соцсети называли небезопасным.
where-tomtop-step-2 = Категории были слева, на товаре — «Купить сейчас» и корзина.
where-tomtop-step-3 = При оформлении вводили адрес и оплату.
where-tomtop-step-4 = Статус смотрели в «Моих заказах». Проверьте, жив ли магазин, и начните с недорогого.
