"""Conversations are kept by many threads and two processes at once, and removed, notes and all, when they are old."""

import operator
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, TypedDict

import pytest
from langchain_core.runnables import RunnableConfig
from langgraph.graph import END, START, StateGraph
from sqlalchemy import URL

from riskcopilot.agent.persistence import Conversations, database_url, open_conversations

from .postgres import fresh_database

NOTE = "Patient number {}. Moderate ascites."


class Words(TypedDict):
    words: Annotated[list[str], operator.add]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> URL:
    if request.param == "sqlite":
        return database_url(None, tmp_path / "conversations.sqlite")
    own = fresh_database(request.getfixturevalue("postgres"), f"c{abs(hash(request.node.name))}")
    return database_url(own, tmp_path)


@pytest.fixture
def kept(url: URL) -> Iterator[Conversations]:
    kept = open_conversations(url)
    yield kept
    kept.close()


def talking(kept: Conversations) -> Any:
    """A graph that answers what it is told; the product's own has the same checkpointer, and takes longer."""
    graph = StateGraph(Words)
    graph.add_node("reply", lambda state: {"words": [f"heard {state['words'][-1]}"]})
    graph.add_edge(START, "reply")
    graph.add_edge("reply", END)
    return graph.compile(checkpointer=kept.saver)


def config(name: str) -> RunnableConfig:
    return {"configurable": {"thread_id": name}}


def tell(graph: Any, name: str) -> None:
    graph.invoke({"words": [NOTE.format(name)]}, config(name))


def test_fifty_threads_keep_their_own_conversations(kept: Conversations) -> None:
    graph, faults = talking(kept), []

    def talk(name: str) -> None:
        try:
            tell(graph, name)
            tell(graph, name)
        except Exception as fault:
            faults.append(fault)

    threads = [threading.Thread(target=talk, args=(str(n),)) for n in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    for name in map(str, range(50)):
        note = NOTE.format(name)
        assert graph.get_state(config(name)).values["words"] == [note, f"heard {note}"] * 2


TALKER = """
import sys
from pathlib import Path
from riskcopilot.agent.persistence import database_url, open_conversations
from riskcopilot.tests.agent.test_conversations import talking, tell
kept = open_conversations(database_url(sys.argv[1] or None, Path(sys.argv[2])))
graph = talking(kept)
for number in range(10):
    tell(graph, f"{sys.argv[3]}{number}")
kept.close()
"""


def test_two_processes_share_the_store(url: URL) -> None:
    postgres = "" if url.get_backend_name() == "sqlite" else url.render_as_string()
    command = [sys.executable, "-c", TALKER, postgres, str(url.database)]
    running = [subprocess.Popen([*command, name], stderr=subprocess.PIPE) for name in "pq"]  # both set it up
    for process in running:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors.decode()
    kept = open_conversations(url)
    assert sorted(kept.last_steps()) == sorted(f"{name}{number}" for name in "pq" for number in range(10))
    kept.close()


def test_old_conversations_are_removed_with_their_notes(kept: Conversations, url: URL) -> None:
    graph = talking(kept)
    tell(graph, "one")
    now = datetime.now(UTC)
    assert abs(kept.last_steps()["one"] - now) < timedelta(minutes=5)
    assert kept.purge(now - timedelta(days=1)) == 0 and graph.get_state(config("one")).values
    assert kept.purge(now + timedelta(days=1)) == 1
    assert not graph.get_state(config("one")).values and kept.last_steps() == {}
    if url.get_backend_name() == "sqlite":
        left = b"".join(file.read_bytes() for file in Path(str(url.database)).parent.iterdir())
        assert b"Moderate ascites" not in left


def test_a_conversation_goes_on_after_a_restart(kept: Conversations, url: URL) -> None:
    tell(talking(kept), "one")
    again = open_conversations(url)
    tell(talking(again), "one")
    assert len(talking(kept).get_state(config("one")).values["words"]) == 4
    again.close()
