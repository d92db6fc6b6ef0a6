"""Liver, pancreas and bleeding."""
