"""Whether a question finds the passage that answers it: questions of our own with known passages."""
