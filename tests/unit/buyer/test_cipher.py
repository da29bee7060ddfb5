import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.container import build_container
from bot.db.cipher import Cipher, SealedError
from bot.settings import Settings
from tests.fakes import FrozenClock

KEY, OTHER_KEY = bytes(range(32)), bytes(32)
HERE, THERE = "buyers:7", "buyers:8"


@given(st.text())
def test_sealed_text_opens_in_its_place_only(text: str) -> None:
    text = text.encode(errors="ignore").decode()
    cipher = Cipher(KEY)
    sealed = cipher.seal(text, HERE)
    assert cipher.open(sealed, HERE) == text
    with pytest.raises(SealedError):
        cipher.open(sealed, THERE)


def test_sealed_text_shows_nothing_and_never_repeats() -> None:
    cipher = Cipher(KEY)
    first, second = cipher.seal("Anna", HERE), cipher.seal("Anna", HERE)
    assert first != second
    assert "Anna" not in first
    assert first.startswith("v1:")


@pytest.mark.parametrize("reader", [Cipher(OTHER_KEY), Cipher(None)])
def test_wrong_or_missing_key_opens_nothing(reader: Cipher) -> None:
    sealed = Cipher(KEY).seal("Anna", HERE)
    with pytest.raises(SealedError) as error:
        reader.open(sealed, HERE)
    assert "Anna" not in str(error.value)


@pytest.mark.parametrize("damage", ["", "A", "====", "я"])
def test_damage_is_noticed(damage: str) -> None:
    version, key_id, _ = Cipher(KEY).seal("Anna", HERE).split(":")
    with pytest.raises(SealedError):
        Cipher(KEY).open(f"{version}:{key_id}:{damage}", HERE)


def test_changed_bit_is_noticed() -> None:
    version, key_id, body = Cipher(KEY).seal("Anna", HERE).split(":")
    raw = bytearray(base64.urlsafe_b64decode(body))
    raw[-1] ^= 1
    with pytest.raises(SealedError):
        Cipher(KEY).open(f"{version}:{key_id}:{base64.urlsafe_b64encode(raw).decode()}", HERE)


def test_without_a_key_texts_are_plain_and_stay_readable_after_one_is_set() -> None:
    plain = Cipher(None).seal('{"name":"Anna"}', HERE)
    assert plain == '{"name":"Anna"}'
    assert Cipher(KEY).open(plain, HERE) == plain


def test_setting_is_read_with_and_without_padding() -> None:
    padded = base64.urlsafe_b64encode(KEY).decode()
    sealed = Cipher.from_setting(padded).seal("Anna", HERE)
    assert Cipher.from_setting(padded.rstrip("=")).open(sealed, HERE) == "Anna"
    assert not Cipher.from_setting(None).is_on


def test_first_key_seals_and_every_key_opens() -> None:
    both = Cipher(OTHER_KEY, KEY)
    old = Cipher(KEY).seal("Anna", HERE)
    assert both.open(old, HERE) == "Anna"
    assert not both.is_current(old)
    new = both.seal("Anna", HERE)
    assert both.is_current(new)
    assert Cipher(OTHER_KEY).open(new, HERE) == "Anna"
    with pytest.raises(SealedError):
        Cipher(KEY).open(new, HERE)


def test_setting_names_several_keys_between_commas() -> None:
    keys = [base64.urlsafe_b64encode(key).decode() for key in (OTHER_KEY, KEY)]
    settings = Settings(data_key=", ".join(keys))
    assert settings.data_key
    assert set(keys) <= set(settings.secrets())
    cipher = Cipher.from_setting(settings.data_key.get_secret_value())
    assert cipher.open(Cipher(KEY).seal("Anna", HERE), HERE) == "Anna"


@pytest.mark.parametrize("key", ["", base64.urlsafe_b64encode(KEY).decode()])
async def test_profiles_are_encrypted_as_soon_as_the_operator_sets_a_key(key: str) -> None:
    container = build_container(Settings(data_key=key), FrozenClock())
    cipher = await container.get(Cipher)
    await container.close()
    assert cipher.is_on is bool(key)
