"""Ten defects planted on purpose, each in a copy of the tree: a suite with teeth fails on every one.

Run by `make mutants`, never by `make test`.
"""
