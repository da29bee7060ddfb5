"""`python -m tests.mutants [NAME…]`: the table of mutants and what caught them; 1 if one lives."""

import sys
import time
from collections.abc import Sequence

from tests.mutants import workbench
from tests.mutants.catalogue import MUTANTS, Mutant

_NAME = 30


def main(wanted: Sequence[str]) -> int:
    chosen = [one for one in MUTANTS if not wanted or any(word in one.name for word in wanted)]
    began = time.monotonic()
    verdicts = [_tell(one) for one in chosen]
    print(f"{sum(verdicts)} of {len(chosen)} caught in {time.monotonic() - began:.0f} s")
    return 0 if chosen and all(verdicts) else 1


def _tell(mutant: Mutant) -> bool:
    began = time.monotonic()
    print(f"{mutant.name:<{_NAME}}", end="", flush=True)
    try:
        caught_by = _verdict(mutant)
    except (workbench.MovedError, RuntimeError) as error:
        print(f"BROKEN: {error}")
        return False
    seconds = time.monotonic() - began
    print(f"{'caught by ' + caught_by if caught_by else 'ALIVE'} ({seconds:.0f} s)")
    return caught_by is not None


def _verdict(mutant: Mutant) -> str | None:
    """What fails on the mutant; the same tests must pass on the tree as it is."""
    with workbench.copied() as copy:
        if failing := workbench.first_failure(copy, mutant.tests):
            raise RuntimeError(f"{failing} fails without the mutant")
        for change in mutant.changes:
            workbench.apply(copy, change)
        return workbench.first_failure(copy, mutant.tests)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
