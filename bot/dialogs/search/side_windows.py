"""Windows one visits from the result and comes back: limits, words, history."""

from operator import itemgetter

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, ScrollingGroup, Select, SwitchTo

from bot.dialogs.search import filters, getters, handlers, preview, words
from bot.states import SearchSG
from bot.widgets import PRIMARY, Label, Said, Screen, Value, back_button, choices, home_button

HISTORY_PAGE = 5

price_window = Screen(
    Said("search-price"),
    MessageInput(filters.on_price_typed, content_types=[ContentType.TEXT]),
    Button(Label("search-btn-any"), id="any", on_click=filters.on_price_any),
    back_button(SearchSG.result),
    state=SearchSG.price,
    hint="search-price-hint",
)

quantity_window = Screen(
    Said("search-quantity"),
    choices(Label("search-btn-pieces"), "pieces", "quantities", filters.on_quantity),
    MessageInput(filters.on_quantity_typed, content_types=[ContentType.TEXT]),
    back_button(SearchSG.result),
    state=SearchSG.quantity,
    hint="search-quantity-hint",
    getter=getters.get_quantities,
    preview_data=getters.get_quantities,
)

exclude_window = Screen(
    Said("search-exclude"),
    choices(Label("search-btn-include"), "include", "words", words.on_include),
    MessageInput(words.on_exclude_typed, content_types=[ContentType.TEXT]),
    back_button(SearchSG.result),
    state=SearchSG.exclude,
    hint="search-exclude-hint",
    getter=getters.get_excluded,
    preview_data=preview.EXCLUDED,
)

words_window = Screen(
    Said("search-words"),
    choices(Label("search-btn-word"), "word", "words", words.on_word, width=1),
    back_button(SearchSG.result),
    state=SearchSG.words,
    hint="search-words-hint",
    getter=getters.get_words,
    preview_data=preview.WORDS,
)

word_window = Screen(
    Said("search-word"),
    Button(Label("search-btn-keep"), id="keep", on_click=words.on_guess, style=PRIMARY),
    Button(Label("search-btn-online"), id="online", on_click=words.on_online, when="online"),
    Button(Label("search-btn-drop"), id="drop", on_click=words.on_drop),
    MessageInput(words.on_word_typed, content_types=[ContentType.TEXT]),
    back_button(SearchSG.words),
    state=SearchSG.word,
    hint="search-word-hint",
    getter=getters.get_word,
    preview_data=preview.WORD,
)

history_window = Screen(
    Said("search-history"),
    ScrollingGroup(
        Select(
            Value("text"),
            id="past",
            item_id_getter=itemgetter("id"),
            items="history",
            on_click=handlers.on_history,
        ),
        id="pages",
        width=1,
        height=HISTORY_PAGE,
        hide_on_single_page=True,
    ),
    SwitchTo(Label("menu-btn-search"), id="wish", state=SearchSG.wish),
    home_button(),
    MessageInput(handlers.on_wish, content_types=[ContentType.TEXT]),
    state=SearchSG.history,
    hint="search-wish-hint",
    getter=getters.get_history,
    preview_data=preview.HISTORY,
)
