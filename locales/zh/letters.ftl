# 供应商看到的内容。键与 locales/en 相同。

letter-inquiry-title = 询价：{ $product }
letter-inquiry-title-quantity = 询价：{ $product }，{ $quantity }
letter-posting-title = { $product }
letter-posting-title-quantity = { $product }，{ $quantity }

letter-hello = 您好：
letter-name = 我叫{ $name }。
letter-job = 我在{ $company }工作，职位：{ $position }。
letter-position = 我的职位：{ $position }。
letter-company = 我代表{ $company }给您写信。
letter-business = 我们的业务：{ $business }。
letter-home = 我们在{ $country }，{ $city }。
letter-country = 我们在{ $country }。

letter-need = 我们想采购：{ $product }。
letter-need-quantity = 我们想采购：{ $product }。数量：{ $quantity }。
letter-breaks = 请同时报出以下数量的价格：{ $breaks }。
letter-remark = 说明：{ $remark }。
letter-purpose = 用途：{ $purpose }。

letter-specification = 规格要求：
letter-spec =
    { $bound ->
        [most] 不超过{ $value }
        [least] 不少于{ $value }
        [about] 约{ $value }
       *[exact] { $value }
    }
letter-spec-named =
    { $bound ->
        [most] { $label }：不超过{ $value }
        [least] { $label }：不少于{ $value }
        [about] { $label }：约{ $value }
       *[exact] { $label }：{ $value }
    }

letter-price = 目标单价：{ $price }/{ $unit }。
letter-budget = 整单预算：{ $price }。
letter-delivery = 贸易条款：{ $incoterm } { $place }（Incoterms 2020）。
letter-incoterm = 贸易条款：{ $incoterm }（Incoterms 2020）。
letter-transport = 运输方式：{ $transport }。
letter-packaging = 包装：{ $packaging }。
letter-certificates = 认证：{ $certificates }。
letter-sample = { $sample }
letter-deadline = 我们需要在{ $date }之前收到货物。
letter-period = 我们需要在{ $period }内（{ $date }之前）收到货物。
letter-payment = 我们建议的付款方式：{ $payment }。
letter-photos = 随信附上照片或图纸。

letter-questions = 请回答以下问题：
letter-posting-questions = 请在报价中注明：
letter-question = { $question }
letter-topic = 请介绍：{ $topic }。
letter-thanks = 谢谢，期待您的报价。
letter-signature = { $name }
