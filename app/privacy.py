"""Who uses the product, and whether what they write leaves this machine, where to, and how."""

from collections.abc import Mapping
from urllib.parse import parse_qs, urlsplit

from .here import is_here
from .settings import Settings


def sent_to(chosen: Settings) -> str | None:
    """Return the address on another machine that notes are sent to; None while they stay here."""
    if chosen.engine == "embedded" or not chosen.model_url or not urlsplit(chosen.model_url).hostname:
        return None
    return None if is_here(chosen, chosen.model_url) else _origin(chosen.model_url)


def _origin(url: str) -> str:
    """Return scheme, host and port: a path or a user's name may hold a secret."""
    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"{parts.scheme}://{host}" + (f":{parts.port}" if parts.port else "")


def refuse_in_the_clear(chosen: Settings) -> None:
    """Raise ValueError where notes would go to another machine unencrypted without the operator having said so."""
    away = sent_to(chosen)
    if away and not away.startswith("https:") and not chosen.model_plain_http:
        raise ValueError(
            f"notes would go to {away} unencrypted; use https, or a server on this machine, or, where the network "
            "between is yours alone, set RISKCOPILOT_MODEL_PLAIN_HTTP=on"
        )


def kept_at(chosen: Settings) -> str | None:
    """Return the other machine whose database keeps notes and the audit log; None while they are kept here."""
    if chosen.database is None:
        return None
    parts = urlsplit(chosen.database.get_secret_value())
    host = parse_qs(parts.query).get("host", [parts.hostname or ""])[0]
    socket = not host or host.startswith("/")  # without a host, or with a folder: this machine's own
    here = socket or is_here(chosen, f"//{host}")
    return None if here else host


def where_notes_go(chosen: Settings) -> str:
    """Say, for the page, where notes go and where they are kept."""
    away, kept = sent_to(chosen), kept_at(chosen)
    if away:
        said = f"Notes leave this machine: they are sent to the language model at {away}."
    elif kept:
        said = "Notes leave this machine:"
    elif chosen.engine == "model":
        said = "Notes go to a language model on this machine and nowhere else."
    else:
        said = "Everything stays on this machine."
    if kept:
        said += f" {'They' if away else 'they'} are kept in the database at {kept}."
    return said + (" Identifiers that rules find are masked first." if chosen.redact else "")


def named_by(chosen: Settings, headers: Mapping[str, str]) -> str:
    """Return the user whom the authenticating proxy names; empty where no header is configured, or none came."""
    return headers.get(chosen.user_header, "").strip() if chosen.user_header else ""
