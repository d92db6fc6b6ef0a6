"""Haematology: clots, bleeding under anticoagulation, and disordered clotting."""
