"""Where the engine's data files lie; nothing else may spell these paths."""

from pathlib import Path

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
GLOSSARY = KNOWLEDGE / "glossary.tsv"
UNITS = KNOWLEDGE / "units.toml"
LANGUAGE = KNOWLEDGE / "language.toml"
CONTEXTS = KNOWLEDGE / "contexts.toml"
CACHE = Path(__file__).parents[3] / ".cache"
