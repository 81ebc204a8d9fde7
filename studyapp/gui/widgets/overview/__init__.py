"""Panels of the first pages: what is due, where to read on, what is known."""
