"""Rows and controls of the settings."""
