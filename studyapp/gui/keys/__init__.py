"""Keys: the one table of what they do, and what the learner made of it."""
