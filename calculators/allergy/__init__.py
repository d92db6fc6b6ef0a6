"""Calculators of allergy and asthma."""
