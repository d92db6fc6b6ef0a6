"""Notes as wards write them, with what a careful reader ticks from each (`README.md`)."""
