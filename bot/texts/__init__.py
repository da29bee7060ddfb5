"""How things read: words, sums, days and buttons for people, free of any messenger."""
