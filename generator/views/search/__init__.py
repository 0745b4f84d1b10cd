"""The page on which people search, and every word that its scripts say."""
