"""Counts of people: what is withheld, what can be computed of it, and what else must go with it."""
