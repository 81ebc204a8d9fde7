"""Terms: the list, the entry, the pop-up."""
