"""How many listed questions get an answer that would help, and how long one takes."""

from pathlib import Path
from statistics import median
from time import perf_counter

from bot import i18n
from bot.integrations.answers import build_index, documents, load_answers, load_asking
from bot.integrations.facts import load_facts
from bot.integrations.translation.morphology import Morphology
from bot.integrations.word_forms import RussianForms
from bot.texts import facts_text
from tests.unit.answers.measured import LATER, STORIES, Asked, asked, held_out, measure, open_part


def main() -> None:
    begun = perf_counter()
    facts = load_facts(has_text=i18n.texts().has)
    book = load_answers(facts, has_text=i18n.texts().has)
    read = documents(book, facts, words=i18n.plain, said=facts_text.plain)
    index = build_index(book, read, load_asking(), RussianForms(Morphology()))
    print(f"built in {perf_counter() - begun:.2f} s")
    for name, part in _parts().items():
        score = measure(index, part)
        times = []
        for one in part:
            start = perf_counter()
            index.rank(one.question)
            times.append(perf_counter() - start)
        print(
            f"{name:9}{len(part):4} questions: first {score.first:.1%},"
            f" among three {score.nearest:.1%}, {median(times) * 1000:.1f} ms"
        )


def _parts() -> dict[str, list[Asked]]:
    return {
        "open": open_part(),
        "held out": held_out(),
        Path(STORIES).stem: asked(STORIES),
        Path(LATER).stem: asked(LATER),
    }


if __name__ == "__main__":
    main()
