"""Which addresses are this very machine: loopback, and the containers beside ours that the operator names."""

from urllib.parse import urlsplit

from .settings import Settings


def is_here(chosen: Settings, url: str) -> bool:
    """Say whether what is sent to an address stays on this machine."""
    from ..agent.endpoint import is_local

    names = {name.strip() for name in chosen.same_host.split(",")} - {""}
    return is_local(url) or (urlsplit(url).hostname or "") in names
