"""Every page in every state that matters, to be looked at by people and by a test."""
