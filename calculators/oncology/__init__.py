"""Solid tumours and blood cancers: performance status, stage, prognosis and complications of treatment."""
