"""StudyApp: an offline desktop app to read, hear, be asked and remember."""

__version__ = "0.2.0"
