"""What proves that nothing was changed afterwards: canonical bytes and commitments to them."""
