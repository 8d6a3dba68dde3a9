"""From the private lists of an office to what may be public and what stays in the office; pure."""
