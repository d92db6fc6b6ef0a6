"""Heart disease."""
