"""Deterioration, organ failure and sepsis."""
