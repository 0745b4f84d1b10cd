"""Programs side by side: how they differ in words, one week with all of them, and a table of every fact."""
