"""What each page shows: one frozen page object per template, with everything that is printed decided in it."""
