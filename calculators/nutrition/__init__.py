"""Nutrition: who is malnourished or will be."""
