"""Training and measuring the trained reader."""
