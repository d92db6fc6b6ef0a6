"""Fibrosis, severity and prognosis of liver disease."""
