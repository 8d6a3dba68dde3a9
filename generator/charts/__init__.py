"""Charts: measures as plots in words and numbers, and plots as Altair specifications."""
