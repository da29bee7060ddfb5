# What suppliers read. The same keys stand in locales/zh and, for the buyer, in locales/ru.

letter-inquiry-title = Inquiry: { $product }
letter-inquiry-title-quantity = Inquiry: { $product }, { $quantity }
letter-posting-title = { $product }
letter-posting-title-quantity = { $product }, { $quantity }

letter-hello = Hello,
letter-name = My name is { $name }.
letter-job = I work at { $company }, my position: { $position }.
letter-position = My position: { $position }.
letter-company = I write on behalf of { $company }.
letter-business = Our line of business: { $business }.
letter-home = We are in { $city }, { $country }.
letter-country = We are in { $country }.

letter-need = We are looking for: { $product }.
letter-need-quantity = We are looking for: { $product }. Quantity: { $quantity }.
letter-breaks = Please also quote the price for { $breaks }.
letter-remark = Details: { $remark }.
letter-purpose = Purpose: { $purpose }.

letter-specification = Specification:
letter-spec =
    { $bound ->
        [most] max. { $value }
        [least] min. { $value }
        [about] about { $value }
       *[exact] { $value }
    }
letter-spec-named =
    { $bound ->
        [most] { $label }: max. { $value }
        [least] { $label }: min. { $value }
        [about] { $label }: about { $value }
       *[exact] { $label }: { $value }
    }

letter-price = Target price: { $price } per { $unit }.
letter-budget = Our budget for the whole order: { $price }.
letter-delivery = Delivery terms: { $incoterm } { $place }, Incoterms 2020.
letter-incoterm = Delivery terms: { $incoterm }, Incoterms 2020.
letter-transport = Transport: { $transport }.
letter-packaging = Packaging: { $packaging }.
letter-certificates = Certificates: { $certificates }.
letter-sample = { $sample }
letter-deadline = We need the goods by { $date }.
letter-period = We need the goods in { $period }, by { $date }.
letter-payment = Payment terms we suggest: { $payment }.
letter-photos = Photos or drawings are attached.

letter-questions = Please answer our questions:
letter-posting-questions = Please include in your quotation:
letter-question = { $question }
letter-topic = Please tell us about: { $topic }.
letter-thanks = Thank you. We look forward to your quotation.
letter-signature = { $name }
