from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, CopyText, Group, Row, SwitchTo, Url
from aiogram_dialog.widgets.link_preview import LinkPreview

from bot.dialogs.search import filters, getters, handlers, preview, words
from bot.states import SearchSG
from bot.widgets import PRIMARY, Label, Said, Screen, Value, back_button, choices, home_button
from bot.wish_input import says_something

wish_input = MessageInput(handlers.on_wish, filter=says_something)

wish_window = Screen(
    Said("search-wish"),
    SwitchTo(Label("menu-btn-history"), id="history", state=SearchSG.history),
    home_button(),
    wish_input,
    state=SearchSG.wish,
    hint="search-wish-hint",
)

product_window = Screen(
    Said("search-product"),
    choices(Value("name"), "product", "products", handlers.on_product, width=1),
    home_button(),
    wish_input,
    state=SearchSG.product,
    hint="search-wish-hint",
    getter=getters.get_products,
    preview_data=preview.PRODUCTS,
)

result_window = Screen(
    Value("answer"),
    Url(Label("search-btn-open"), Value("link"), style=PRIMARY),
    Row(
        CopyText(Label("search-btn-copy"), Value("query")),
        SwitchTo(Label("search-btn-nothing"), id="nothing", state=SearchSG.nothing),
    ),
    Button(Label("search-btn-write"), id="rfq", on_click=handlers.on_rfq),
    choices(Label("search-btn-unsure"), "unsure", "unsure", words.on_word, width=1),
    Group(
        Button(Label("search-btn-verified"), id="verified", on_click=filters.on_toggle),
        Button(Label("search-btn-assurance"), id="trade_assurance", on_click=filters.on_toggle),
        SwitchTo(Label("search-btn-quantity"), id="quantity", state=SearchSG.quantity),
        SwitchTo(Label("search-btn-price"), id="price", state=SearchSG.price),
        Button(Label("search-btn-sample"), id="free_sample", on_click=filters.on_toggle),
        Button(Label("search-btn-country"), id="country", on_click=filters.on_country),
        SwitchTo(Label("search-btn-more"), id="more", state=SearchSG.more),
        home_button(),
        width=2,
    ),
    LinkPreview(is_disabled=True),
    wish_input,
    state=SearchSG.result,
    hint="search-wish-hint",
    getter=getters.get_result,
    preview_data=preview.RESULT,
)

more_window = Screen(
    Said("search-more"),
    SwitchTo(Label("search-btn-words"), id="words", state=SearchSG.words),
    SwitchTo(Label("search-btn-exclude"), id="exclude", state=SearchSG.exclude),
    SwitchTo(Label("search-btn-badges"), id="badges", state=SearchSG.badges),
    SwitchTo(Label("menu-btn-history"), id="history", state=SearchSG.history),
    Button(Label("search-btn-deal"), id="deal", on_click=handlers.on_deal),
    back_button(SearchSG.result),
    wish_input,
    state=SearchSG.more,
    hint="search-wish-hint",
    getter=getters.get_result,
    preview_data=preview.RESULT,
)

nothing_window = Screen(
    Said("search-nothing"),
    Url(Label("search-btn-try"), Value("shorter_link"), when="shorter"),
    Url(Label("search-btn-try-wider"), Value("wider_link"), when="wider"),
    Url(Label("search-btn-unfiltered"), Value("unfiltered")),
    Url(Label("search-btn-suppliers"), Value("suppliers")),
    Button(Label("search-btn-write"), id="rfq", on_click=handlers.on_rfq),
    Url(Label("search-btn-rfq"), Value("rfq")),
    SwitchTo(Label("search-btn-words"), id="words", state=SearchSG.words),
    back_button(SearchSG.result),
    LinkPreview(is_disabled=True),
    wish_input,
    state=SearchSG.nothing,
    hint="search-wish-hint",
    getter=getters.get_nothing,
    preview_data=preview.NOTHING,
)

badges_window = Screen(
    Said("search-badges"),
    back_button(SearchSG.result),
    wish_input,
    state=SearchSG.badges,
    hint="search-wish-hint",
    getter=getters.get_badges,
    preview_data=preview.BADGES,
)
