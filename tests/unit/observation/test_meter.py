import logging

from prometheus_client import generate_latest

from bot.observation import Meter
from bot.observation.gauges import gauge, written


def test_updates_are_counted_by_result_and_by_how_long_they_took() -> None:
    meter = Meter()
    for seconds in (0.02, 0.2, 99):
        meter.handled("done", seconds)
    meter.handled("retried", 0.02)
    text = generate_latest(meter.registry).decode()
    assert 'concierge_updates_total{result="done"} 3.0' in text
    assert 'concierge_updates_total{result="retried"} 1.0' in text
    assert 'concierge_update_seconds_bucket{le="0.01"} 0.0' in text
    assert 'concierge_update_seconds_bucket{le="0.25"} 3.0' in text
    assert 'concierge_update_seconds_bucket{le="+Inf"} 4.0' in text
    assert "concierge_update_seconds_count 4.0" in text


def test_errors_are_counted_by_class_and_never_quoted() -> None:
    meter = Meter()
    logger = logging.getLogger("test.meter")
    logger.addHandler(meter)
    logger.error("an update failed", exc_info=ValueError("somebody's words"))
    logger.error("lonely")
    logger.warning("not an error")
    logger.removeHandler(meter)
    text = generate_latest(meter.registry).decode()
    assert 'concierge_errors_total{kind="ValueError"} 1.0' in text
    assert 'concierge_errors_total{kind="none"} 1.0' in text
    assert "words" not in text
    assert "_created" not in text


def test_text_has_a_type_for_every_name() -> None:
    assert written([gauge("up", "Whether.", 1)]).decode().splitlines() == [
        "# HELP concierge_up Whether.",
        "# TYPE concierge_up gauge",
        "concierge_up 1.0",
    ]
