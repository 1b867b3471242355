"""What the program knows of the language and the world, as rows of data."""
