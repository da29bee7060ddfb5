"""One person of the crowd: what comes to mind, and what must come back."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.playground import attaching
from bot.playground.driver import User
from bot.playground.group import Group
from bot.playground.views import Message
from tests.e2e.product.nasty import COMMANDS, FORGED, ONWARD, RAW, TEXTS, TO_GROUP
from tests.e2e.product.stage import Stage

Act = Callable[[], Awaitable[object]]


@dataclass
class Walk:
    """One seeded walk: what each person did last, for the report when something broke."""

    stage: Stage
    dice: random.Random
    group: Group
    people: list[User]
    done: list[str] = field(default_factory=list)
    seen_data: list[str] = field(default_factory=list)

    async def step(self, person: User) -> None:
        """One thing a person does, and the reaction that it must have."""
        acts = (self.write, self.write, self.command, self.attach, self.album, self.press,
                self.press, self.press, self.go_on, self.go_on, self.go_on, self.press_old,
                self.forge, self.in_group, self.in_group, self.press_in_group, self.ask_inline, self.offer, self.bring,
                self.hurry)  # fmt: skip
        await self.dice.choice(acts)(person)

    async def write(self, person: User) -> None:
        await self._said(
            person, self.dice.choice(TEXTS) + self.dice.choice(("", "", f" zq{person.id}"))
        )

    async def command(self, person: User) -> None:
        await self._said(person, self.dice.choice(COMMANDS))

    async def attach(self, person: User) -> None:
        kind = self.dice.randrange(6)
        raw = self.dice.choice(RAW)
        sends: tuple[Act, ...] = (
            lambda: person.send_photo(b"\x89PNG", caption="чайник"), lambda: person.send_voice(b"o"),
            person.send_sticker, lambda: person.send_document("../x.exe", b"MZ"),
            lambda: person.send_contact("+79990000000"), lambda: person.send_raw(raw),
        )  # fmt: skip
        self._note(person, f"attach {kind} {raw if kind == 5 else ''}")
        await sends[kind]()
        await self._heard(person)

    async def album(self, person: User) -> None:
        """Ten pictures at once, or a part of them."""
        self._note(person, "album")
        picture = person._file("photo", "photo.jpg", b"\x89PNG" + bytes([self.dice.randrange(5)]))
        content = attaching.content(picture, "photo", {}) | {"media_group_id": self._word()}
        for _ in range(self.dice.choice((2, 10))):
            await person.send_raw(content)
        await self._heard(person)

    async def press(self, person: User) -> None:
        """A button of the newest screen."""
        if screen := _newest(person):
            await self._press(person, screen, self.dice.choice(_pressable(screen)))

    async def go_on(self, person: User) -> None:
        """The button that leads on, if the newest screen has one."""
        screen = _newest(person)
        onward = [one for one in screen.all_buttons if one.text in ONWARD] if screen else []
        data = [one.callback_data for one in onward if one.callback_data]
        if screen and data:
            await self._press(person, screen, self.dice.choice(data))

    async def press_old(self, person: User) -> None:
        """A button of any screen still there."""
        shown = [one for one in person.messages() if one.from_bot and _pressable(one)]
        if shown:
            screen = self.dice.choice(shown)
            await self._press(person, screen, self.dice.choice(_pressable(screen)))

    async def forge(self, person: User) -> None:
        """Data of a button that is gone, of somebody else's, or of nobody's."""
        shown = [one for one in person.messages() if one.from_bot]
        if shown:
            data = self.dice.choice((*FORGED, *self.seen_data[-200:]))
            self._note(person, f"forge {data!r}")
            answer = await person.press_data(self.dice.choice(shown), data)
            assert answer.answered, self.report(person)

    async def in_group(self, person: User) -> None:
        """Anything goes; the bot may keep silent."""
        text = self.dice.choice((*TEXTS, *COMMANDS))
        self._note(person, f"group {text[:60]!r}")
        await person.send(text, chat=self.group)

    async def offer(self, person: User) -> None:
        """A deal on its way to the group, as far as nothing comes between."""
        await self._said(person, "/deals термокружки 6000 usd 30/70")
        for label in TO_GROUP:
            screen = _newest(person)
            buttons = [one for one in screen.all_buttons if one.text == label] if screen else []
            if screen and buttons and buttons[0].callback_data:
                await self._press(person, screen, buttons[0].callback_data)
        await self.bring(person)

    async def bring(self, person: User) -> None:
        """A deal that is offered goes to the group, or the link is used again."""
        shown = [button.url for one in person.messages() for button in one.all_buttons]
        offers = [url.partition("startgroup=")[2] for url in shown if url and "startgroup=" in url]
        if offers:
            self._note(person, f"bring {offers[-1]}")
            await person.follow(offers[-1], group=self.group)

    async def press_in_group(self, person: User) -> None:
        """Mostly somebody else's button: one answer, and never a screen of their own."""
        shown = [one for one in self.group.messages() if one.from_bot and _pressable(one)]
        if shown:
            screen = self.dice.choice(shown)
            await self._press(person, screen, self.dice.choice(_pressable(screen)))

    async def ask_inline(self, person: User) -> None:
        """Whatever is typed, there is an answer, and nobody else's marked words are in it."""
        query = self.dice.choice((*TEXTS, "", "", "deals", "5000 usd", "rfq чайник"))
        self._note(person, f"inline {query[:60]!r}")
        found = await person.inline(query)
        others = (other for other in self.people if other is not person)
        assert found.titles, self.report(person)
        assert not any(f"zq{other.id}" in str(found) for other in others), self.report(person)

    async def hurry(self, person: User) -> None:
        """Several things at once: an edit, a deletion, a double press, three messages."""
        mine = [one for one in person.messages() if not one.from_bot]
        theirs = [one for one in person.messages() if one.from_bot]
        self._note(person, "hurry")
        if mine:
            await person.edit(self.dice.choice(mine), self.dice.choice(TEXTS))
        if theirs and self.dice.random() < 0.3:  # now and then
            await person.delete(self.dice.choice(theirs))
        for _ in range(2):
            await person.send(self.dice.choice(TEXTS))
        await self._heard(person)

    def _word(self) -> str:
        return str(self.dice.randrange(10**9))

    async def _press(self, person: User, message: Message, button: str) -> None:
        self.seen_data.append(button)
        self._note(person, f"press {button!r} of #{message.id} {message.text[:30]!r}")
        times = self.dice.choice((1, 1, 1, 2))
        answers = await asyncio.gather(*(person.press_data(message, button) for _ in range(times)))
        assert all(one.answered for one in answers), self.report(person)

    async def _said(self, person: User, text: str) -> None:
        self._note(person, f"say {text[:60]!r}")
        await person.send(text)
        await self._heard(person)

    async def _heard(self, person: User) -> None:
        try:
            await person.wait(timeout=15)
        except AssertionError as silence:
            raise AssertionError(self.report(person)) from silence

    def _note(self, person: User, what: str) -> None:
        self.done.append(f"{person.name}: {what}")

    def report(self, person: User) -> str:
        mine = [line for line in self.done if line.startswith(person.name)]
        return "\n".join([*mine[-12:], person.screen(), self.stage.log[-3000:]])


def _pressable(message: Message) -> list[str]:
    return [one.callback_data for one in message.all_buttons if one.callback_data]


def _newest(person: User) -> Message | None:
    """What was drawn last of all that has buttons."""
    shown = [one for one in person.messages() if one.from_bot and _pressable(one)]
    return max(shown, key=lambda one: one.revision, default=None)
