"""What a run is asked for: rows of settings, the file they stand in, and what is in force."""
