"""The hosts that write the site: Pelican for the directory, MkDocs for the guide."""
