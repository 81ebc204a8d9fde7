"""SQLite: the catalogue of what can be studied and the log of what was learned."""
