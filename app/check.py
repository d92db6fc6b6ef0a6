"""One thing that `riskcopilot doctor` looked at."""

from typing import Literal

from pydantic import BaseModel


class Check(BaseModel):
    """One thing looked at. `mend` says what to do where the state is not ok."""

    name: str
    state: Literal["ok", "off", "missing", "broken"]
    detail: str
    mend: str = ""
