"""Calculators of obstetrics and gynaecology."""
