"""What is worked out from the records."""
