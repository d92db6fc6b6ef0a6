"""Pain: observed, and told by the patient."""
