"""Doses and levels of drugs."""
