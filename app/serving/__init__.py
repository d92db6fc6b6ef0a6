"""Serve a language model on this machine: which ones, with which flags, checked before and supervised while running."""
