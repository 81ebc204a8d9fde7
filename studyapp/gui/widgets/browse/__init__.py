"""Browsing: the list of everything, its filters, and what is chosen in it."""
