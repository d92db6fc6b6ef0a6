"""Calculators over whole tables: columns become inputs, and patients of one class are computed once."""
