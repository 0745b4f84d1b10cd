"""Turns YAML records of intensive outpatient programs into a static directory."""
