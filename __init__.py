"""Clinical risk copilot: coded calculators, source words and cited evidence behind one agent."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent.state import Assessment
    from .app.copilot import RiskCopilot

__all__ = ["Assessment", "RiskCopilot"]


def __getattr__(name: str) -> Any:
    """Load the agent only when it is asked for, so that calculators alone stay quick to import."""
    if name == "RiskCopilot":
        from .app.copilot import RiskCopilot

        return RiskCopilot
    if name == "Assessment":
        from .agent.state import Assessment

        return Assessment
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
