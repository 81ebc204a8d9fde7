"""Lessons, conversations and whole courses as sound files to be taken along."""
