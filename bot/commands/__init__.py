"""What the commands of `bot.__main__` share: start-up, output, signals, explaining failures."""
