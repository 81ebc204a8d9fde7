"""The palette: find anything and do anything by typing."""
