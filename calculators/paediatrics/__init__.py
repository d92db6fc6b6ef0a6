"""Calculators of paediatrics."""
