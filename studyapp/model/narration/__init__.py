"""Reading aloud: display text as utterances, with a map back to what is shown."""
