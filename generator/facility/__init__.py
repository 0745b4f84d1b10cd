"""What a facility is: the model of its record, and every closed list of terms."""
