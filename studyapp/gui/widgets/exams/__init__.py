"""Exams: the wish, the plan it leads to, and how one goes."""
