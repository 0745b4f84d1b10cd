"""How a file becomes a facility, and a facility a file."""
