"""Eyes: risk of glaucoma."""
