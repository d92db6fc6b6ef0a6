"""Where conversations and the audit log are kept, and for how long."""

from datetime import datetime, timedelta

from langgraph.checkpoint.serde.base import SerializerProtocol

from ..agent.persistence import AuditLog, Conversations, database_url, open_conversations
from .settings import Settings


def open_audit(chosen: Settings) -> AuditLog:
    """Open the audit log."""
    return AuditLog(database_url(_database(chosen), chosen.home / "audit.sqlite"))


def open_kept(chosen: Settings, serde: SerializerProtocol | None = None) -> Conversations:
    """Open the conversations."""
    return open_conversations(database_url(_database(chosen), chosen.home / "conversations.sqlite"), serde)


def _database(chosen: Settings) -> str | None:
    return chosen.database.get_secret_value() if chosen.database else None


def purge(chosen: Settings, audit: AuditLog, conversations: Conversations, now: datetime) -> tuple[int, int]:
    """Remove what was kept for long enough; return how many conversations, and contents of audit entries, went."""
    if chosen.retention_days is None:
        return 0, 0
    before = now - timedelta(days=chosen.retention_days)
    return conversations.purge(before), audit.purge(before)
