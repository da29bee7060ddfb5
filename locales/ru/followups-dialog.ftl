# Разговор о следующих письмах поставщику. Сами письма — в followups.ftl.

followups-kind =
    <b>Какое письмо нужно?</b>
    { $known ->
        [yes] Товар: { $product }
       *[no] Составлю на английском и китайском и покажу по-русски, что в нём сказано.
    }
followups-kind-hint = Выберите письмо кнопкой. Фото и голос пока не разбираю.
followups-btn-kind =
    { $kind ->
        [silent_2] Молчит 2 дня
        [silent_4] Молчит 4 дня
        [silent_7] Молчит 7 дней
        [missing_fields] Не хватает данных
        [ask_sample] Попросить образец
        [negotiate] Поторговаться
        [confirm_payee] Сверить реквизиты
        [production_photos] Фото с завода
        [inspection_ready] Готовность к проверке
       *[complaint] Претензия
    }
followups-btn-other = Другой товар
followups-btn-list = К списку писем

followups-product =
    <b>О каком товаре письмо?</b>
    Напишите по-русски так, как называли его поставщику, например: термокружка 500 мл.
followups-product-hint = Нужно название товара словами, например: термокружка 500 мл.

followups-blocked =
    <b>Что стоит без ответа?</b>
    Отметьте: поставщик увидит, чего вы ждёте. { $count ->
        [none] Можно и без этого.
       *[other] Отмечено: { $count }.
    }
followups-btn-blocked =
    { $mark ->
        [on] ✓{" "}
       *[off] {""}
    }{ $id ->
        [quote] Предложение
        [sample] Образец
        [proforma] Счёт-проформа
        [deposit] Предоплата
        [production] Производство
        [inspection] Проверка товара
        [balance] Доплата
       *[documents] Документы на груз
    }
followups-marks-hint = Отметьте кнопками, потом нажмите нижнюю, с продолжением. Писать здесь ничего не нужно.
followups-btn-marked =
    { $count ->
        [none] Пропустить
       *[other] Дальше
    }

followups-fields =
    <b>Чего не хватает в предложении?</b>
    Отметьте — попрошу только это.
followups-btn-field =
    { $mark ->
        [on] ✓{" "}
       *[off] {""}
    }{ $id ->
        [price] Цена за объём
        [moq] Минимальный заказ
        [lead_time] Срок изготовления
        [incoterm] Условие поставки
        [payment] Оплата
        [sample] Цена образца
        [packaging] Размер и вес коробки
        [validity] Срок действия цены
        [certificates] Сертификаты
       *[photos] Фото товара
    }
followups-btn-fields-marked =
    { $count ->
        [none] Попросить всё
       *[other] Дальше
    }

followups-quantity =
    <b>Сколько штук?</b>
    Напишите числом, например: 500 шт.
followups-quantity-hint = Нужно количество числом, например: 500 шт.
followups-btn-quantity =
    { $quantity ->
        [none] Без количества
       *[other] Оставить { $quantity }
    }

followups-price =
    <b>Какую цену хотите?</b>
    За штуку, например: 1,8 $. За весь заказ — так: 900 $ за всё.
followups-price-hint = Нужна цена числом, например: 1,8 $.
followups-btn-price = Как в запросе: { $price }
followups-btn-no-price = Пусть назовёт сам

followups-defects =
    <b>Что не так с заказом?</b>
    Отметьте всё, что подходит: эти слова я знаю точно на обоих языках.
followups-btn-defect =
    { $mark ->
        [on] ✓{" "}
       *[off] {""}
    }{ $id ->
        [broken] Сломано, треснуло
        [faulty] Не работает
        [looks] Царапины, пятна
        [size] Не тот размер
        [material] Не тот материал
        [colour] Не тот цвет
        [logo] Логотип, печать
        [packaging] Упаковка
        [parts] Нет деталей
        [shortage] Недостача
        [wrong] Прислали не то
       *[late] Опоздали
    }
followups-btn-defects-marked =
    { $count ->
        [none] Другое, опишу словами
       *[other] Дальше
    }

followups-affected =
    <b>Сколько штук с браком?</b>
    Напишите числом, например: 40 шт.
followups-btn-skip = Пропустить

followups-problem =
    <b>{ $told ->
        [yes] Добавить подробности?
       *[no] Что случилось?
    }</b>
    Опишите по-русски фактами и числами, короткими фразами, например: трещина на крышке, по договору брака не больше 1%.
followups-problem-hint = Нужен текст: что не так, сколько штук, как договаривались. Фото и видео приложите потом к письму на Alibaba.

followups-evidence =
    <b>Что у вас есть в доказательство?</b>
    Отметьте то, что приложите. { $count ->
        [none] Без доказательств претензию легко отклонить.
       *[other] Отмечено: { $count }.
    }
followups-btn-evidence =
    { $mark ->
        [on] ✓{" "}
       *[off] {""}
    }{ $id ->
        [photos] Фото брака
        [unboxing] Видео распаковки
        [labels] Наклейки на коробках
        [packing_list] Упаковочный лист
        [inspection] Отчёт о проверке
        [chat] Переписка
        [contract] Договор или PI
       *[tracking] Отслеживание
    }

followups-letter =
    <b>{ $title }</b>

    { $body }

    <blockquote expandable><b>По-русски, строка в строку</b>
    { $reading }</blockquote>
    { $draft }{ $advice ->
        [paid] Деньги уже у поставщика. Посмотрите в заказе на Alibaba, до какого дня можно открыть спор.
        [silent_2] Отправьте в чат на Alibaba, где уже переписываетесь.
        [silent_4] Отправьте в чат на Alibaba, где уже переписываетесь.
        [silent_7] Отправьте в чат на Alibaba и начните писать другому поставщику.
        [missing_fields] Цены сравнивайте, когда ответят на всё.
        [ask_sample] О возврате цены образца договоритесь письменно.
        [negotiate] Если цену снизят, спросите, не изменились ли материалы.
        [confirm_payee] Сверьте ответ с договором и счётом. На личный счёт не платите ни при каких условиях.
        [production_photos] Нет фото с сегодняшней датой — не вносите доплату.
        [inspection_ready] Доплату вносите после отчёта инспектора, не раньше.
       *[complaint] Приложите к письму всё, что отметили. Переписку ведите на Alibaba: её увидят в споре.
    }
followups-letter-hint = Письмо готово. Скопируйте его или поменяйте кнопками под ним.
followups-draft =
    { $words ->
        [none] <b>Перевод черновой:</b> проверьте его перед отправкой.
       *[other] <b>Перевод черновой.</b> Не вошли слова: { $words }
    }
    {""}
followups-btn-en =
    { $language ->
        [en] ✓ English
       *[zh] English
    }
followups-btn-zh =
    { $language ->
        [zh] ✓ 中文
       *[en] 中文
    }
followups-btn-send = Прислать отдельным сообщением
followups-btn-copy = Скопировать
followups-btn-drop = Убрать подробности
followups-btn-day = Ответ до { $day }
followups-btn-supplier =
    { $supplier ->
        [none] Кому
       *[other] Кому: { $supplier }
    }

followups-day =
    <b>До какого дня ждать ответа?</b>
    Нажмите день или напишите, например: 5 декабря.
followups-day-hint = Нужна дата, например: 5 декабря. Или нажмите день.
followups-btn-one-day = { $day }

followups-supplier =
    <b>Как зовут того, кому пишете?</b>
    Имя из чата, например: Lily Wang. Поставлю его в приветствие.
followups-supplier-hint = Нужно имя буквами, например: Lily Wang.
followups-btn-nobody = Без имени

err-followups-product = Не смог перевести ни слова. Назовите товар проще или по-английски, например: thermos 500 ml.
err-followups-problem-words = Не смог перевести ни слова. Скажите проще или напишите по-английски.
err-followups-problem-short = Слишком коротко. Напишите, что не так и сколько штук, например: у 40 штук из 500 треснула крышка.
err-followups-problem-long = Это слишком длинно: хватит { $most } знаков. Оставьте главное, остальное покажут фото.
err-followups-supplier = Нужно имя буквами, до { $most } знаков, например: Lily Wang.
