"""Exact merit: totals, ranks, ties and shortlists in whole numbers and fractions, never floats."""
