"""How fast and how large the offline translator is: `python -m benchmarks.translation`."""

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

PHRASES = (
    "беспроводные наушники чёрного цвета с шумоподавлением",
    "кошачий корм 10 кг оптом из Китая поставщик",
    "силиконовый чехол для телефона айфон 15",
    "станок лазерной резки по металлу 3 кВт",
    "термокрушка нержавейка 500 мл с логотипом",
    "мужская футболка из хлопка оверсайз с принтом, 1000 шт",
    "автоматическая упаковочная машина для чая 60 пакетов в минуту",
    "солнечные панели 550 Вт и инвертор 5 кВт",
    "нужны аквариумные компрессоры и фильтры для морского аквариума",
    "косплей костюм — Юна",
)
GARBAGE = " ".join(f"{a}{b}рмн{c}ж" for a in "абвгдежзик" for b in "лмнопрст" for c in "уфхцчшщы")
ROUNDS = 50


def milliseconds(started: float) -> float:
    return (time.perf_counter() - started) * 1000


def memory() -> int:
    """Megabytes of this process at its largest."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def compile_glossary(folder: str) -> None:
    """In a process of its own: compiling must not count as the translator's memory."""
    load = "OfflineTranslator.load(cache_dir=Path(sys.argv[1]))"
    code = f"import sys; from pathlib import Path; from bot.integrations.translation import OfflineTranslator; {load}"
    subprocess.run([sys.executable, "-c", code, folder], check=True)


def main() -> None:
    with TemporaryDirectory() as folder:
        started = time.perf_counter()
        compile_glossary(folder)
        print(f"first start, compiling  {milliseconds(started):8.1f} ms with Python's own start")
        before = memory()
        started = time.perf_counter()
        from bot.integrations.translation import OfflineTranslator  # noqa: PLC0415

        print(f"import                  {milliseconds(started):8.1f} ms")
        started = time.perf_counter()
        translator = OfflineTranslator.load(cache_dir=Path(folder))
        print(f"start from the cache    {milliseconds(started):8.1f} ms")

    def run(texts: Sequence[str]) -> list[float]:
        times = []
        for text in texts:
            begun = time.perf_counter()
            translator.translate(text, {})
            times.append(milliseconds(begun))
        return times

    print(f"phrase, first time      {statistics.median(run(PHRASES)):8.3f} ms median")
    warm = run(PHRASES * ROUNDS)
    print(
        f"phrase, warm            {statistics.median(warm):8.3f} ms median, {max(warm):.3f} worst"
    )
    print(f"{len(GARBAGE[:5000])} unknown letters    {run([GARBAGE[:5000]])[0]:8.1f} ms")
    print(
        f"memory                  {memory():8d} MB, {memory() - before} of them the translator's"
    )


if __name__ == "__main__":
    main()
