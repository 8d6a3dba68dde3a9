"""From an office's identified list to what may be public and what stays in the office; pure."""
