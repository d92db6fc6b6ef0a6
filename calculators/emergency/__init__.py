"""Emergency decisions and bedside rules."""
