"""Serve the page and the REST API, on loopback unless an operator says otherwise."""

import sys
import threading
from typing import TYPE_CHECKING

from .settings import keep_quiet, settings

if TYPE_CHECKING:
    from fastapi import FastAPI

    from .copilot import RiskCopilot

LOOPBACK = ("127.0.0.1", "localhost", "::1")
#: The browser itself refuses whatever a page of ours would load from, or send to, anywhere else.
POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; form-action 'self'; "
    "object-src 'none'; base-uri 'self'; frame-ancestors 'none'"
)
#: One read-through of the stored evidence takes a minute the first time; it is done before anyone asks.
WARM_UP = "atrial fibrillation"


def run(host: str, port: int) -> None:
    """Serve until interrupted."""
    keep_quiet()
    import uvicorn

    from .copilot import RiskCopilot

    copilot = RiskCopilot(settings())
    application = build_application(copilot, host)
    threading.Thread(target=warm_up, args=(copilot,), daemon=True).start()
    shown = "127.0.0.1" if host in ("0.0.0.0", "::") else host
    print(f"RiskCopilot is at http://{shown}:{port} (stop with Ctrl-C)", file=sys.stderr)
    if host not in LOOPBACK:
        print(f"It listens on {host}: others on the network can reach it. There is no login.", file=sys.stderr)
    uvicorn.run(application, host=host, port=port, log_level="warning")


def warm_up(copilot: "RiskCopilot") -> None:
    """Open the indexes, so that the first answer does not wait for them."""
    copilot.kit.find(WARM_UP, "", 1)
    copilot.kit.evidence(WARM_UP, (), 1)


def answered_names(host: str, named: str) -> list[str]:
    """Return the host names that requests may be for; none where any may, on a network without names of its own."""
    if wanted := [name.strip() for name in named.split(",") if name.strip()]:
        return wanted
    return ["127.0.0.1", "localhost"] if host in ("127.0.0.1", "localhost") else []


def build_application(copilot: "RiskCopilot", host: str = "127.0.0.1") -> "FastAPI":
    """Return the application: the API under /api, the page at /.

    Requests under other host names than those it is served under are refused: a page elsewhere cannot rebind its own
    name to this machine and read what is kept here.
    """
    keep_quiet()
    import gradio as gr
    from fastapi import FastAPI, Request, Response
    from starlette.middleware.base import RequestResponseEndpoint
    from starlette.middleware.trustedhost import TrustedHostMiddleware

    from .api import build_api, explain_errors
    from .ui.page import CSS, THEME, build_page

    application = FastAPI(title="RiskCopilot", docs_url=None, redoc_url=None)
    if names := answered_names(host, copilot.settings.names):
        application.add_middleware(TrustedHostMiddleware, allowed_hosts=names)

    @application.get("/api/health")
    def health() -> dict[str, str]:
        """Say that the service answers; nothing kept here is touched."""
        return {"status": "ok"}

    @application.middleware("http")
    async def keep_here(request: Request, call_next: RequestResponseEndpoint) -> Response:
        response = await call_next(request)
        response.headers["Content-Security-Policy"] = POLICY
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    application.include_router(build_api(copilot))
    explain_errors(application)
    mounted: FastAPI = gr.mount_gradio_app(
        application,
        build_page(copilot),
        path="/",
        server_name=host,
        theme=THEME,
        css=CSS,
        footer_links=[],
        run_history=False,
        ssr_mode=False,
        show_error=False,
    )
    return mounted
