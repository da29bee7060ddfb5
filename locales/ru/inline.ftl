# Ответы на «@бот …» в любом чате.

inline-help = Что я умею
inline-help-why = Запрос, письмо, термин, оплата, курс
inline-help-text =
    <b>Наберите в любом чате</b>

    { $lines }

    Кнопки ниже вставят пример в поле ввода.
inline-example = <code>@{ $name } { $query }</code> — { $does }
inline-example-wish = беспроводные наушники
inline-does-wish = запрос для Alibaba со ссылкой
inline-example-letter = rfq термокружка 500 шт
inline-does-letter = письмо поставщику, English и 中文
inline-example-term = moq
inline-does-term = что значит слово
inline-example-pay = 5000 usd
inline-does-pay = чем заплатить
inline-example-worth = 250 cny
inline-does-worth = сколько это по курсу

inline-refused = Так не получится
inline-nothing-found = Не понял запрос. Назовите товар, термин или сумму, например: термокружка 500 мл.
inline-no-term = Такого слова у меня нет. Попробуйте короче, например: moq, fob, аванс.
inline-no-deals = Открытых сделок нет. Заведите первую в личном чате: /deals.

inline-found = Запрос для Alibaba: { $wish }
inline-search = Недавний поиск: { $wish }
inline-letter = Письмо об этом товаре
inline-letter-how = Письмо поставщику о товаре «{ $wish }»: нажмите кнопку и выберите его в списке.
inline-letter-title = Письмо поставщику: { $product }
inline-answer = Ответ на вопрос покупателя

inline-worth-title = { $sum } = { $worth }
inline-worth-date = Курс ЦБ на { $date }
inline-worth =
    <b>{ $sum } = { $worth }</b>
    Курс ЦБ на { $date }. Банк и агент посчитают по своему.
inline-worth-old =
    <b>{ $sum } = { $worth }</b>
    Курс ЦБ на { $date }: он старше недели, уточните. Банк и агент посчитают по своему.
inline-no-rate-title = { $sum }: курса сейчас нет
inline-no-rate-why = Считать не по чему, но способы оплаты известны
inline-no-rate =
    <b>{ $sum }</b>: курса этой валюты у меня сейчас нет, поэтому не пересчитываю.
    Чем заплатить такую сумму, покажет кнопка ниже.
inline-ways-title = Чем заплатить { $sum }: { $country }
inline-ways-why = Способы по порядку, если платит частное лицо. Страна: { $country }

inline-deal =
    <b>{ $name }</b>
    Стадия: { $stage }
inline-deal-parts = Внесено платежей: { $settled } из { $parts }
inline-deal-day = Следующая дата: { $day }

inline-btn-start = Начать: страна, сделки, напоминания
inline-btn-open = Открыть личный чат с ботом
inline-btn-return = Вернуться в чат
inline-return = Вы спрашивали из чата: «{ $query }». Кнопка вернёт вас туда с тем же запросом.
inline-return-empty = Кнопка вернёт вас в чат, откуда вы пришли.
inline-btn-similar = Собрать похожий запрос
inline-btn-follow = Следить в группе
inline-btn-more = Подробнее
inline-btn-pay = Подобрать для моей страны

quick-letter-head = <b>Письмо поставщику: { $product }</b>
quick-letter-doubts = Проверьте перевод слов: { $words }.
