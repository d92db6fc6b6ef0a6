"""Injury: severity, haemorrhage, and whom to image."""
