"""What would make a pack without errors a better one; costs nothing when a pack is only read."""
