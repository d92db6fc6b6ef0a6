"""Surgical and perioperative risk."""
