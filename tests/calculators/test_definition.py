"""The definition hash changes with the rule, and with nothing else."""

import ast
import subprocess
import sys

from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.definition import definition, fingerprint, sources


def test_every_hash_is_its_own_and_the_same_in_another_process() -> None:
    hashes = {name: fingerprint(entry) for name, entry in REGISTRY.items()}
    assert len(set(hashes.values())) == len(hashes)
    script = (
        "from riskcopilot.calculators import REGISTRY; from riskcopilot.calculators.definition import fingerprint;"
        "print(fingerprint(REGISTRY['curb_65']))"
    )
    other = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == hashes["curb_65"]


def test_the_definition_holds_the_body_without_decorator_and_docstring() -> None:
    text = "\n".join(ast.unparse(node) for node in definition(REGISTRY["curb_65"]))
    assert "calculator(" not in text and REGISTRY["curb_65"].description.splitlines()[0] not in text


def test_sources_include_those_of_the_risks() -> None:
    result = REGISTRY["has_bled"].function(
        **{name: _lowest(parameter) for name, parameter in REGISTRY["has_bled"].parameters.items()}
    )
    assert {risk.source for risk in result.risks} <= set(sources(REGISTRY["has_bled"]))


def _lowest(parameter: object) -> object:
    from riskcopilot.calculators.inputs import Choice, Quantity

    if isinstance(parameter, Quantity):
        return parameter.low
    return next(iter(parameter.options)) if isinstance(parameter, Choice) else False
