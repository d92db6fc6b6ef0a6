"""Infections."""
