"""What authors look at: faults, the source at a line, the figures of a course."""
