"""What each page shows.

One frozen page object per template, with everything that is printed decided in it.
"""
