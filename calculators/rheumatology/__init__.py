"""Joints: gout, rheumatoid arthritis, spondyloarthritis."""
