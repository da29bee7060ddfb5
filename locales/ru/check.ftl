# Проверка поставщика: окна, отчёт, ошибки. Пункты — в check-items.ftl, вопросы поставщику — в check-letters.ftl.

check-group-identity = Кто это
check-group-badges = Значки
check-group-history = История и отзывы
check-group-communication = Общение
check-group-product = Товар
check-group-quality = Качество
check-group-packing = Упаковка и погрузка
check-group-payment = Оплата
check-group-documents = Документы
