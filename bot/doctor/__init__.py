"""`python -m bot doctor`: looks at everything an operator can get wrong; changes nothing."""
