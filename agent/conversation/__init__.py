"""Conversations: what is asked after, and beside, one assessment. `graph` wires them, `turns` holds their records."""
