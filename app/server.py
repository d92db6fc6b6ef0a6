"""Serve the page and the REST API, on loopback unless an operator says otherwise."""

import sys
from typing import TYPE_CHECKING

from .settings import keep_quiet, settings

if TYPE_CHECKING:
    from fastapi import FastAPI

    from .copilot import RiskCopilot


def run(host: str, port: int) -> None:
    """Serve until interrupted."""
    keep_quiet()
    import uvicorn

    from .copilot import RiskCopilot

    application = build_application(RiskCopilot(settings()))
    shown = "127.0.0.1" if host in ("0.0.0.0", "::") else host
    print(f"RiskCopilot is at http://{shown}:{port} (stop with Ctrl-C)", file=sys.stderr)
    if host not in ("127.0.0.1", "localhost", "::1"):
        print(f"It listens on {host}: others on the network can reach it. There is no login.", file=sys.stderr)
    uvicorn.run(application, host=host, port=port, log_level="warning")


def build_application(copilot: "RiskCopilot") -> "FastAPI":
    """Return the application: the API under /api, the page at /."""
    keep_quiet()
    import gradio as gr
    from fastapi import FastAPI

    from .api import build_api
    from .ui.page import CSS, THEME, build_page

    application = FastAPI(title="RiskCopilot", docs_url=None, redoc_url=None)
    application.include_router(build_api(copilot))
    return gr.mount_gradio_app(
        application, build_page(copilot), path="/", theme=THEME, css=CSS, footer_links=[], ssr_mode=False
    )
