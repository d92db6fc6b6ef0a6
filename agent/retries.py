"""Which faults of an endpoint pass, how long to wait before asking again, and how each is told.

A fault that passes is a busy server (429, after the pause it asks for), one that fails for a moment (500, 502, 503), or
a connection that broke. One that does not is a refused key or request, nobody listening, and no answer in time: asking
again would only double the wait, and rules can stand in at once.
"""

import httpx2
import openai
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt, stop_before_delay
from tenacity.wait import wait_exponential_jitter

from .replies import MALFORMED, BrokenOff, ModelFault, Stalled

#: What may go wrong on the way to a reply and back; anything else is our own fault and is not hidden.
FAULTS = (openai.OpenAIError, httpx2.HTTPError, BrokenOff, TimeoutError, ModelFault)
#: First pause before asking again, in s; it doubles each time.
PAUSE = 0.25
_PASSING = {429, 500, 502, 503}


def attempts_at(retries: int, patience: float) -> AsyncRetrying:
    """Return the attempts at a request: pauses grow, and none is begun that would outlast patience."""
    return AsyncRetrying(
        retry=retry_if_exception(_passes),
        wait=_pause,
        stop=stop_after_attempt(1 + retries) | stop_before_delay(patience),
        reraise=True,
    )


def _passes(error: BaseException) -> bool:
    match error:
        case openai.APIStatusError():
            return error.status_code in _PASSING
        case openai.APITimeoutError():
            return False
        case openai.APIConnectionError():
            return not isinstance(error.__cause__, (httpx2.ConnectError, httpx2.TimeoutException))
        case _:
            return isinstance(error, BrokenOff)


def _pause(state: RetryCallState) -> float:
    """Wait as long as the server asks for; else longer each time, and not all callers equally long."""
    own = wait_exponential_jitter(multiplier=PAUSE, max=8, jitter=PAUSE)(state)
    error = state.outcome.exception() if state.outcome else None
    asked = error.response.headers.get("retry-after", "") if isinstance(error, openai.APIStatusError) else ""
    return max(own, float(asked)) if asked.isdecimal() else own


def said(error: Exception) -> tuple[str, bool]:
    """Say what went wrong and where to look, and whether the endpoint was silent and is better left alone for a while.

    Never what the server wrote, which may repeat the note or the key.
    """
    match error:
        case TimeoutError() | openai.APITimeoutError():
            return "did not answer in time; `riskcopilot doctor` checks it", True
        case openai.APIConnectionError() if not _passes(error):
            return "cannot be reached; start its server, or check RISKCOPILOT_MODEL_URL", True
        case openai.APIConnectionError() | BrokenOff() | httpx2.TransportError():
            return "broke off the connection; its server's log says why", True
        case openai.AuthenticationError() | openai.PermissionDeniedError():
            return "refused the key; check RISKCOPILOT_MODEL_KEY", False
        case openai.NotFoundError():
            return "is not served under that name or address; `riskcopilot doctor` lists the names", False
        case openai.RateLimitError():
            return "is too busy", False
        case openai.BadRequestError() | openai.UnprocessableEntityError():
            return "refused the request; the note may be longer than it can read", False
        case openai.APIStatusError():
            return f"failed with HTTP status {error.status_code}; its server's log says why", False
        case openai.APIError():
            return "failed in the middle of its answer; its server's log says why", False
        case ModelFault():
            return str(error), isinstance(error, Stalled)
        case _:
            return MALFORMED, False
