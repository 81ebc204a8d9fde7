"""What belongs to listening wherever the voice reads."""
