"""Risk models fitted to a site's own tables: training, packages without code in them, and prediction.

`table` and `train` need scikit-learn and polars; `model`, `evaluate` and `tool`, which predict, need numpy alone.
"""
