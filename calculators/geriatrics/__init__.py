"""Older people: function, cognition, frailty, falls, pressure ulcers and readmission."""
