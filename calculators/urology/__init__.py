"""Urinary symptoms."""
