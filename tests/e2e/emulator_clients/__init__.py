"""The same small bot written with two independent clients."""
