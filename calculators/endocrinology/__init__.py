"""Diabetes, lipids and hormones."""
