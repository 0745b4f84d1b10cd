"""How data of other places becomes records."""
