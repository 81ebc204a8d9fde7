"""Content files: reads study packs of format 1 and says what is wrong with them."""
