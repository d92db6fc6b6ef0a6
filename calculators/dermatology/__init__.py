"""Skin: drug reactions, drug allergy, urticaria."""
