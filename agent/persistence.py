"""The audit log: one row an answer, append-only, in whatever database the operator names (SQLite by default).

The note itself is not kept here, only its hash; the conversation store keeps the note for as long as it lives.
"""

from datetime import UTC, datetime

from sqlalchemy import Engine, String, Text, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from .state import Assessment


class _Base(DeclarativeBase):
    """The log's tables."""


class Entry(_Base):
    """One answer that was given: when, on what (by hash), by which engine and calculators, and what it said."""

    __tablename__ = "audit"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[str] = mapped_column(String(40))
    assessment: Mapped[str] = mapped_column(String(64), index=True)
    note_hash: Mapped[str] = mapped_column(String(64))
    engine: Mapped[str] = mapped_column(String(20))
    status: Mapped[str] = mapped_column(String(20))
    content: Mapped[str] = mapped_column(Text)


class AuditLog:
    """Append answers and read them back. There is no way to change or delete one."""

    def __init__(self, url: str) -> None:
        """Open the log in the database at an SQLAlchemy URL, creating its table if need be."""
        self._engine: Engine = create_engine(url)
        _Base.metadata.create_all(self._engine)

    def record(self, assessment: Assessment) -> None:
        """Append an answer, without the note's text."""
        content = assessment.model_copy(update={"note": ""}).model_dump_json()
        entry = Entry(
            at=datetime.now(UTC).isoformat(timespec="milliseconds"),
            assessment=assessment.id,
            note_hash=assessment.note_hash,
            engine=assessment.engine,
            status=assessment.status,
            content=content,
        )
        with Session(self._engine) as session:
            session.add(entry)
            session.commit()

    def entries(self, assessment_id: str) -> list[Entry]:
        """Return every recorded answer of an assessment, oldest first."""
        with Session(self._engine) as session:
            return list(session.scalars(select(Entry).where(Entry.assessment == assessment_id).order_by(Entry.number)))
