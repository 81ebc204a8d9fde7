"""Voices: renders utterances to sound files with word marks in a process of its own."""
