"""What stands around a lesson: outline, listening bar, course."""
