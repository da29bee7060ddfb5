"""`python -m bot.integrations.translation` compiles the glossary ahead of the first start."""

from bot.integrations.translation.engine import OfflineTranslator
from bot.integrations.translation.paths import CACHE

if __name__ == "__main__":
    OfflineTranslator.load(cache_dir=CACHE)
