# Русское чтение того, что уйдёт поставщику: те же ключи, что в locales/en и locales/zh.

letter-inquiry-title = Запрос: { $product }
letter-inquiry-title-quantity = Запрос: { $product }, { $quantity }
letter-posting-title = { $product }
letter-posting-title-quantity = { $product }, { $quantity }

letter-hello = Здравствуйте!
letter-name = Меня зовут { $name }.
letter-job = Я работаю в { $company }, должность: { $position }.
letter-position = Моя должность: { $position }.
letter-company = Пишу от имени { $company }.
letter-business = Чем мы занимаемся: { $business }.
letter-home = Мы находимся здесь: { $city }, { $country }.
letter-country = Мы находимся здесь: { $country }.

letter-need = Мы ищем: { $product }.
letter-need-quantity = Мы ищем: { $product }. Количество: { $quantity }.
letter-breaks = Назовите, пожалуйста, цену и за { $breaks }.
letter-remark = Подробнее: { $remark }.
letter-purpose = Назначение: { $purpose }.

letter-specification = Характеристики:
letter-spec =
    { $bound ->
        [most] не больше { $value }
        [least] не меньше { $value }
        [about] около { $value }
       *[exact] { $value }
    }
letter-spec-named =
    { $bound ->
        [most] { $label }: не больше { $value }
        [least] { $label }: не меньше { $value }
        [about] { $label }: около { $value }
       *[exact] { $label }: { $value }
    }

letter-price = Желаемая цена: { $price } за { $unit }.
letter-budget = Бюджет на весь заказ: { $price }.
letter-delivery = Условия доставки: { $incoterm } { $place }, Incoterms 2020.
letter-incoterm = Условия доставки: { $incoterm }, Incoterms 2020.
letter-transport = Перевозка: { $transport }.
letter-packaging = Упаковка: { $packaging }.
letter-certificates = Сертификаты: { $certificates }.
letter-sample = Образец: { $sample }.
letter-deadline = Товар нужен к { $date }.
letter-period = Товар нужен через { $period }, к { $date }.
letter-payment = Предлагаем такие условия оплаты: { $payment }.
letter-photos = Фото или чертежи прилагаем.

letter-questions = Ответьте, пожалуйста, на вопросы:
letter-posting-questions = Укажите, пожалуйста, в предложении:
letter-question = { $question }
letter-topic = Расскажите, пожалуйста, про: { $topic }.
letter-thanks = Спасибо. Ждём вашего предложения.
letter-signature = { $name }
