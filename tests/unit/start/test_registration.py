"""The courses of registration, the marks on them, and the forms filled from the profile."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import i18n
from bot.domain.buyer import Buyer
from bot.domain.errors import NotFoundError
from bot.domain.form import address_fields, form_values, looks_secret
from bot.domain.ids import UserId
from bot.domain.registration import Course, Courses, FormField, Registration
from bot.integrations.facts import load_facts
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError
from bot.integrations.registration import load_courses
from tests.unit.start.test_platforms import rules

has_text = i18n.texts().has
ANNA = UserId(7)
OWN = ("platform", "registration", "agents")


@cache
def courses() -> Courses:
    return load_courses(load_facts(has_text=has_text), has_text)


def alibaba() -> Course:
    return courses().get("alibaba")


def test_every_fact_of_platforms_registration_and_agents_is_shown_somewhere() -> None:
    shown = {fact for course in courses().courses for step in course.steps for fact in step.facts}
    shown |= {fact for question in rules().questions for fact in question.facts}
    for platform in rules().platforms:
        shown |= {*platform.facts, *(fact for step in platform.guide for fact in step.facts)}
    book = load_facts(has_text=has_text).facts
    keys = [set((i18n.LOCALES / "ru" / f"facts-{one}.ftl").read_text().split()) for one in OWN]
    assert {fact.id for fact in book if fact.text in set().union(*keys)} <= shown


def test_every_statement_of_the_article_about_the_start_is_carried() -> None:
    echoed = {one for fact in load_facts(has_text=has_text).facts for one in fact.echoes}
    for letter, last in (("P", 14), ("T", 8), ("R", 17), ("A", 5)):
        assert {f"{letter}{number}" for number in range(1, last + 1)} <= echoed


def test_every_step_has_a_title_and_none_asks_for_a_secret() -> None:
    for course in courses().courses:
        for step in course.steps:
            assert i18n.plain(f"{step.text}.title")
    assert not {"password", "card", "code"} & {field.value for field in FormField}


@given(st.lists(st.tuples(st.sampled_from(["finish", "skip", "stop_at"]), st.integers(0, 12))))
def test_marks_never_contradict_and_the_way_on_is_always_open(acts: list[tuple[str, int]]) -> None:
    course = alibaba()
    known = Registration(ANNA, course.id)
    for act, place in acts:
        step = course.steps[place]
        if act == "finish":
            known = known.finish(step, course.after_done(step))
        elif act == "skip":
            known = known.skip(step, course.after(step))
        else:
            known = known.stop_at(step)
        assert not set(known.done) & set(known.skipped)
        assert len(set(known.done)) == len(known.done)
        current = known.current(course)
        closed = {*known.done, *known.skipped}
        assert (current is None) == (closed >= {one.id for one in course.steps})
        assert current is None or current.id not in closed


def test_a_login_that_works_leads_to_the_address() -> None:
    course = alibaba()
    login = course.steps[0]
    following = course.after_done(login)
    assert following is not None
    assert following.id == "settings"
    assert Registration(ANNA, "alibaba").finish(login, following).current(course) == following


def test_a_step_no_longer_in_the_data_is_no_place_to_go_on() -> None:
    known = Registration(ANNA, "alibaba", done=("captcha",), at="captcha")
    assert known.current(alibaba()) == alibaba().steps[0]
    with pytest.raises(NotFoundError):
        alibaba().step("captcha")
    with pytest.raises(NotFoundError):
        courses().get("ebay")


@pytest.mark.parametrize(
    ("address", "street", "region", "postcode"),
    [
        ("644000, Omskaia obl., g. Omsk, ul. Lenina, d. 5", "ul. Lenina, d. 5", "Omskaia obl.", "644000"),
        ("Kazakhstan, g. Almaty, 050000, pr-t Abaia 10", "g. Almaty, pr-t Abaia 10", "", "050000"),
        ("Omsk, ul. Lenina 5", "ul. Lenina 5", "", ""),
        ("", "", "", ""),
    ],
)  # fmt: skip
def test_an_address_is_cut_as_forms_ask_for_it(
    address: str, street: str, region: str, postcode: str
) -> None:
    cut = address_fields(address, {"Omsk", "Russia", "Kazakhstan", ""})
    assert cut == {
        FormField.STREET: street, FormField.REGION: region, FormField.POSTCODE: postcode,
    }  # fmt: skip


def test_a_form_has_every_field_and_leaves_unknown_ones_empty() -> None:
    values = form_values(Buyer(ANNA, name_latin="Anna"), "", "")
    assert set(values) == set(FormField)
    assert {field for field, value in values.items() if value} == {FormField.NAME}


@pytest.mark.parametrize(
    "typed",
    [
        "Qwerty123!",
        "sekret2026",
        "P@ssw0rd",
        "4111 1111 1111 1111",
        "moy-parol-1",
        "мой пароль: Qwerty12",
        "пароль2026",
    ],
)
def test_a_password_or_a_card_is_recognised(typed: str) -> None:
    assert looks_secret(typed)


@pytest.mark.parametrize(
    "typed",
    ["anna@mail.ru", "+79131234567", "термокружка", "кружка 500 мл", "500", "alibaba.com", "Omsk",
     "https://www.alibaba.com/x1", "", "thermos mug 2", "/register1", "ярко-красный", "размер 500мл"],
)  # fmt: skip
def test_ordinary_words_are_no_secret(typed: str) -> None:
    assert not looks_secret(typed)


@given(st.text(max_size=200))
def test_no_text_breaks_the_guard(typed: str) -> None:
    assert looks_secret(typed) in {True, False}


@pytest.mark.parametrize(
    ("old", "new", "mistake"),
    [
        ('facts = ["R6"]', 'facts = ["R66"]', "no fact 'R66'"),
        ('text = "register-step-role"', 'text = "register-step-king"', "no text"),
        ('id = "role"', 'id = "open"', "an id of its own"),
        ("https://www.alibaba.com/", "http://www.alibaba.com/", "https"),
        ('fields = ["name"]', 'fields = ["password"]', "fields"),
        ('covers = ["open", ', "covers = [", "do not follow"),
    ],
)
def test_a_mistake_in_the_courses_stops_the_start(
    tmp_path: Path, old: str, new: str, mistake: str
) -> None:
    text = (KNOWLEDGE / "registration.toml").read_text("utf-8")
    assert old in text
    path = tmp_path / "registration.toml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(KnowledgeError, match=mistake):
        load_courses(load_facts(has_text=has_text), has_text, path)
