"""MedCalc-Bench question sets: the labelled entities in, our calculators run on them, values out."""
