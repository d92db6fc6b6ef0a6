"""Lung disease and venous thromboembolism."""
