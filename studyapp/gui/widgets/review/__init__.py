"""The card table: faces, grades, typed answers, and where a card comes from."""
