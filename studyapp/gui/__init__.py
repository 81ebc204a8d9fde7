"""The window: pages draw what the study floor says and forward what the learner does."""
