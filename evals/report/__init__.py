"""A run as one HTML file that needs nothing else: figures, plots, and every failure to look at."""
