"""A report in its output forms: one pure function a file, which sees the model only."""
