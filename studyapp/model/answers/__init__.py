"""Marking: what was answered, held against what was asked for."""
