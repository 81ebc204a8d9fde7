"""The reading view: lesson text as a document that can be read, followed and searched."""
