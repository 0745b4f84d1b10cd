"""What machines read: made from values that others worked out, and written as bytes by path."""
