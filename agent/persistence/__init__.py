"""What is kept: the audit log and the conversations, in SQLite under the home folder or in PostgreSQL by URL."""

from .chain import OWN, Anchor, Checked, Difference, Entry, check
from .conversations import Conversations, open_conversations
from .database import database_url
from .log import AuditLog, Deed, Edit, content_of, edits_of

__all__ = [
    "OWN",
    "Anchor",
    "AuditLog",
    "Checked",
    "Conversations",
    "Deed",
    "Difference",
    "Edit",
    "Entry",
    "check",
    "content_of",
    "database_url",
    "edits_of",
    "open_conversations",
]
