"""Charts drawn by hand; each can be read as a table and without colour."""
