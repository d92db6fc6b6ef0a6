"""The page: a chat with visible steps, findings beside their words, result cards, evidence, and what is missing."""
