"""Risks that cross specialties."""
