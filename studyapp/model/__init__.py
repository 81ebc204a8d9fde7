"""What things are and how memory works: pure values and functions, no I/O, no clock."""
