"""The database the log lives in: opening it, one writer at a time, and older tables carried on."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Column,
    Connection,
    Engine,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    event,
    inspect,
    select,
    text,
    update,
)
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.schema import CreateColumn

from .chain import START, Anchor, Entry, linked

#: Longest wait for another writer, in s.
PATIENCE = 30.0
#: PostgreSQL's lock that writers of the log take in turn; any number that nothing else in the database uses.
LOCK = 7_276_001
#: What an entry says beside its content and its place in the chain.
FACTS = ("at", "by", "action", "assessment", "note_hash", "engine", "status")

_TABLES = MetaData()
#: `previous` is unique: the database itself refuses two entries after one.
AUDIT = Table(
    "audit",
    _TABLES,
    Column("number", Integer, primary_key=True),
    Column("at", String(40), nullable=False),
    Column("assessment", String(64), nullable=False, index=True),
    Column("note_hash", String(64), nullable=False),
    Column("engine", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("content", Text, nullable=False),
    Column("by", Text, nullable=False, server_default=""),
    Column("action", String(20), nullable=False, server_default=""),
    Column("content_hash", String(64), nullable=False, server_default=""),
    Column("previous", String(64), nullable=False, server_default=""),
    Column("hash", String(64), nullable=False, server_default=""),
    Index("audit_one_after_another", "previous", unique=True),
)


def database_url(database: str | None, file: Path) -> URL:
    """Return the address of the operator's PostgreSQL database, or else of a SQLite file. Raises ValueError."""
    if database is None:
        return URL.create("sqlite", database=str(file))
    wanted = "RISKCOPILOT_DATABASE takes postgresql://USER:PASSWORD@HOST/NAME; leave it unset for SQLite files"
    try:
        url = make_url(database)
    except ArgumentError:
        raise ValueError(f"this is no database's URL; {wanted}") from None  # never repeated: it may hold a password
    if url.get_backend_name() != "postgresql":
        raise ValueError(f"{url.get_backend_name()} is not supported; {wanted}")
    try:
        import psycopg  # noqa: F401 (an extra)
    except ImportError:
        raise ValueError("PostgreSQL needs its driver: pip install 'riskcopilot[postgres]'") from None
    return url.set(drivername="postgresql+psycopg")


def connecting(url: URL) -> Engine:
    """Return an engine on a database."""
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    engine = create_engine(url, connect_args={"timeout": PATIENCE})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def open_log(url: URL) -> Engine:
    """Open a database and see that the log's table is there, in today's form."""
    engine = connecting(url)
    with writing(engine) as connection:
        if inspect(connection).has_table(AUDIT.name):
            _carry_on(connection)
        else:
            AUDIT.create(connection)
    return engine


def forget_writes(engine: Engine) -> None:
    """Empty SQLite's log of writes, which still holds what was purged; PostgreSQL does so when it vacuums."""
    if engine.dialect.name == "sqlite":
        connection = engine.raw_connection()
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()


def _prepare(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # transactions begin where we say, not before the first change
    connection.execute(f"PRAGMA busy_timeout = {PATIENCE * 1000:.0f}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA secure_delete = ON")  # what is purged is overwritten, not just unlinked


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that no other writer of the log, in this process or another, runs beside."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
        yield connection


def last_of(connection: Connection) -> Anchor:
    """Return the last entry's number and hash."""
    row = connection.execute(select(AUDIT.c.number, AUDIT.c.hash).order_by(AUDIT.c.number.desc()).limit(1)).first()
    return Anchor(number=row.number, hash=row.hash) if row else Anchor(number=0, hash=START)


def append(connection: Connection, facts: Mapping[str, str], content: str) -> Entry:
    """Add an entry after the last one, inside `writing`."""
    entry = linked(last_of(connection), facts, content)
    connection.execute(AUDIT.insert().values(**entry.model_dump()))
    return entry


def _carry_on(connection: Connection) -> None:
    """Add to a table of an older version what it lacks, and chain the entries it has, in their order.

    Nothing vouches for what they were before; an entry that says so, and when, follows them.
    """
    held = {column["name"] for column in inspect(connection).get_columns(AUDIT.name)}
    lacking = [column for column in AUDIT.columns if column.name not in held]
    if not lacking:
        return
    for column in lacking:
        form = CreateColumn(column).compile(dialect=connection.dialect)
        connection.execute(text(f"ALTER TABLE {AUDIT.name} ADD COLUMN {form}"))
    last = Anchor(number=0, hash=START)
    numbers = connection.scalars(select(AUDIT.c.number).order_by(AUDIT.c.number)).all()
    for number in numbers:  # one at a time: contents are long
        row = connection.execute(select(AUDIT).where(AUDIT.c.number == number)).mappings().one()
        entry = linked(last, {name: row[name] for name in FACTS}, row["content"])
        connection.execute(update(AUDIT).where(AUDIT.c.number == number).values(**entry.model_dump()))
        last = Anchor(number=entry.number, hash=entry.hash)
    for index in AUDIT.indexes:
        index.create(connection, checkfirst=True)
    if numbers:
        append(connection, own("sealed", stamp(datetime.now(UTC))), json.dumps({"entries": len(numbers)}))


def own(action: str, at: str) -> dict[str, str]:
    """Return the facts of an entry that the log writes about itself."""
    return {**dict.fromkeys(FACTS, ""), "action": action, "at": at}


def stamp(time: datetime) -> str:
    """Write a time as the log does: in UTC, so that earlier is also less as text."""
    return time.astimezone(UTC).isoformat(timespec="milliseconds")
