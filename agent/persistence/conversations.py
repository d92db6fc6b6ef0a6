"""Where conversations are kept: LangGraph's checkpointer on SQLite or PostgreSQL, safe for threads and processes."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from filelock import FileLock
from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.checkpoint.serde.base import SerializerProtocol
from langgraph.checkpoint.sqlite import SqliteSaver
from sqlalchemy import URL, Engine, text

from .database import LOCK, PATIENCE, connecting, forget_writes

if TYPE_CHECKING:
    from psycopg import Connection
    from psycopg.rows import DictRow

#: Connections to PostgreSQL one process holds at most.
POOL = 10
#: The newest step of each conversation; both savers keep the same table.
_NEWEST = text("SELECT thread_id, MAX(checkpoint_id) FROM checkpoints GROUP BY thread_id")
#: When the calendar that time-ordered UUIDs count from began.
_EPOCH = datetime(1582, 10, 15, tzinfo=UTC)


class Conversations:
    """A checkpointer, and the age of what it keeps."""

    def __init__(self, saver: BaseCheckpointSaver[str], engine: Engine, close: Callable[[], None]) -> None:
        """Keep conversations with a saver that is set up, in a database; `close` closes the saver's own connections."""
        self.saver = saver
        self._engine = engine
        self._close = close

    def last_steps(self) -> dict[str, datetime]:
        """Return when each conversation last went on, by its id."""
        with self._engine.connect() as connection:
            return {thread: _time_of(newest) for thread, newest in connection.execute(_NEWEST)}

    def purge(self, before: datetime) -> int:
        """Delete the conversations, with their notes, that did not go on since a time; returns how many."""
        old = [thread for thread, last in self.last_steps().items() if last < before]
        for thread in old:
            self.saver.delete_thread(thread)
        if old:
            forget_writes(self._engine)
        return len(old)

    def close(self) -> None:
        """Close every connection."""
        self._close()
        self._engine.dispose()


def _time_of(checkpoint: str) -> datetime:
    """Return when a checkpoint was made, which its id (a UUID of version 6) holds."""
    digits = UUID(checkpoint).hex
    ticks = int(digits[:12] + digits[13:16], 16)  # of 100 ns; the digit between is the version
    return _EPOCH + timedelta(microseconds=ticks // 10)


def open_conversations(url: URL, serde: SerializerProtocol | None = None) -> Conversations:
    """Open the checkpointer in a database, and see that its tables are there."""
    return _sqlite(url, serde) if url.get_backend_name() == "sqlite" else _postgres(url, serde)


def _sqlite(url: URL, serde: SerializerProtocol | None) -> Conversations:
    with FileLock(f"{url.database}.lock"):  # going over to write-ahead logging does not wait for another who does so
        connection = sqlite3.connect(str(url.database), timeout=PATIENCE, check_same_thread=False)
        connection.execute("PRAGMA secure_delete = ON")
        saver = SqliteSaver(connection, serde=serde)
        saver.setup()
    return Conversations(saver, connecting(url), connection.close)


def _postgres(url: URL, serde: SerializerProtocol | None) -> Conversations:
    from langgraph.checkpoint.postgres import PostgresSaver
    from psycopg import Connection
    from psycopg.rows import DictRow, dict_row
    from psycopg_pool import ConnectionPool

    address = url.set(drivername="postgresql").render_as_string(hide_password=False)
    options = {"autocommit": True, "prepare_threshold": 0, "row_factory": dict_row}  # as its documentation asks
    pool: ConnectionPool[Connection[DictRow]] = ConnectionPool(
        address, kwargs=options, min_size=1, max_size=POOL, timeout=PATIENCE, open=True
    )
    saver = PostgresSaver(pool, serde=serde)
    with pool.connection() as connection, _alone(connection):
        saver.setup()
    return Conversations(saver, connecting(url), pool.close)


@contextmanager
def _alone(connection: "Connection[DictRow]") -> Iterator[None]:
    """Hold a lock between processes. It is asked for again and again: setting up waits for whoever waits for a lock."""
    key = {"key": LOCK + 1}
    while not connection.execute("SELECT pg_try_advisory_lock(%(key)s) AS held", key).fetchone()["held"]:  # type: ignore[index]
        time.sleep(0.05)
    try:
        yield
    finally:
        connection.execute("SELECT pg_advisory_unlock(%(key)s)", key)
