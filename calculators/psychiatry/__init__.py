"""Mental health, use of alcohol and drugs, and violence by partners."""
