"""What the process keeps for as long as it lives."""

import gc


def freeze_start_up() -> None:
    """Call when something large is loaded: later collections skip what will never be garbage.

    A full collection that walks it stops the event loop for a tenth of a second and more.
    """
    gc.freeze()
