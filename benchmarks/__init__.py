"""What the project measures itself by."""
