"""Own cards: the form, the preview beside it, the list, the dialogs."""
