"""MedRisk question sets: rows in, our calculators run on them, and the option each result supports out."""
