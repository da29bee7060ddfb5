register-overview =
    <b>Регистрация на Alibaba.com</b>

    { $lines }

    { $left ->
        [0] Всё пройдено. Можно искать товар.
       *[other] Осталось шагов: { $left }.
    } Пароль и номер карты мне не нужны: не пишите их сюда.
register-line-done = ✓ { $number }. { $name }
register-line-skipped = – { $number }. { $name }, пропущен
register-line-ahead = { $number }. { $name }
register-step =
    <b>Регистрация · шаг { $number } из { $steps }</b>  { $bar }
    <b>{ $name }</b>

    { $do }

    { $facts }{ $copies }
register-copies = {""}

    <b>Вписать:</b>
    { $lines }
register-copy-line = { $label }: <code>{ $value }</code>
register-missing = В анкете нет нужного: { $names }. Заполните её, и я напишу готовое латиницей.
register-hint = Здесь ничего писать не нужно: отмечайте шаги кнопками.
register-secret = Похоже на пароль или номер карты. Мне они не нужны, и я их не сохранил: удалите сообщение. Вводите их только на сайте Alibaba.com.
register-btn-go = { $started ->
        [yes] Продолжить с шага { $next }
       *[no] Начать
    }
register-btn-again = Пройти заново
register-btn-search = Найти товар
register-btn-done = Сделано
register-btn-skip = Пропустить
register-btn-back = Назад
register-btn-overview = Все шаги
register-btn-profile = Заполнить анкету
register-btn-copy-email = Почта
register-btn-copy-name-latin = Имя
register-btn-copy-company = Компания
register-btn-copy-phone = Телефон
register-btn-copy-city-latin = Город
register-btn-copy-address = Адрес

register-open = Открыть сайт
register-open-do = Откройте alibaba.com или приложение и нажмите Join или Sign up.
register-aliexpress = Есть учётная запись AliExpress?
register-aliexpress-do = Если она международная, попробуйте войти с ней. Нет или не вышло — идём дальше.
register-email = Почта и код
register-email-do = Впишите почту, получите код и введите его на сайте. Код никому не пересылайте.
register-password = Пароль
register-password-do = Придумайте пароль прямо на сайте. Сюда его не пишите.
register-country = Страна
register-country-do = Выберите страну, где живёте и куда повезут заказ.
register-role = Кто вы
register-role-do = Отметьте, что вы покупатель (Buyer).
register-name = Имя
register-name-do = Впишите имя и фамилию латиницей.
register-company = Компания
register-company-do = Впишите компанию, если она есть. Нет — оставьте пустым.
register-phone = Телефон
register-phone-do = Впишите телефон с кодом страны и введите код из СМС на сайте.
register-trouble = Если что-то пошло не так
register-trouble-do = Увидели ошибку — откройте сайт заново и войдите. Код не пришёл — проверьте спам и подождите 10 минут.
register-address = Адрес доставки
register-address-do = Откройте My Alibaba → Account Settings и заполните адрес латиницей: имя, телефон, город, улица, индекс.
register-verification = Подтвердить себя как покупателя
register-verification-do = В кабинете загрузите то, что есть: рабочую почту, налоговый номер или снимок магазина. Паспорт присылать не нужно.
