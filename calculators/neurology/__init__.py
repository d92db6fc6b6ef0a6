"""Stroke, haemorrhage and consciousness."""
