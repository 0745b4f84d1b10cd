"""The collection of facilities, and where the places in it are."""
