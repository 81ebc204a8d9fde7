"""Widgets of the library: what is at the door, what changed, what was taken away."""
