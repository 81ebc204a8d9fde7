"""One page a module; a page is built on its first visit and reads what it shows when shown."""
