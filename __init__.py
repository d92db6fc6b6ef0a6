"""Clinical risk copilot: coded calculators behind one agent."""
