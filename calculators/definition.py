"""A calculator's definition as code: its function and the module's tables that it uses.

The hash of it goes into every result, so that a past answer can be traced to the very rule that gave it.
"""

import ast
import hashlib
import inspect
from copy import copy
from functools import cache

from .core import Calculator, Source


@cache
def _module_statements(filename: str) -> tuple[dict[str, ast.FunctionDef], dict[str, ast.stmt]]:
    """Parse a module once: its functions and its assignments, by name."""
    with open(filename, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    assigned: dict[str, ast.stmt] = {}
    for node in tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        assigned |= {target.id: node for target in targets if isinstance(target, ast.Name)}
    return functions, assigned


def function_node(entry: Calculator) -> ast.FunctionDef:
    """Return a calculator's function as parsed, without its decorator, annotations and docstring."""
    functions, _ = _module_statements(inspect.getfile(entry.function))
    found = functions[entry.name]
    bare = copy(found)
    bare.body = found.body[1:] if ast.get_docstring(found) is not None else found.body
    bare.args = ast.arguments(
        posonlyargs=[],
        args=[ast.copy_location(ast.arg(a.arg), a) for a in found.args.args],
        kwonlyargs=[],
        kw_defaults=[],
        defaults=[],
    )
    bare.decorator_list, bare.returns = [], None
    return bare


@cache
def sources(entry: Calculator) -> tuple[Source, ...]:
    """Return every publication a calculator rests on: its own first, then those its body cites."""
    namespace = entry.function.__globals__
    named = (namespace.get(n.id) for n in ast.walk(function_node(entry)) if isinstance(n, ast.Name))
    return tuple(dict.fromkeys([entry.source, *(item for item in named if isinstance(item, Source))]))


def definition(entry: Calculator) -> list[ast.stmt]:
    """Return the statements that define a calculator: the module's tables and helpers it uses, then its function."""
    functions, assigned = _module_statements(inspect.getfile(entry.function))
    namespace = entry.function.__globals__
    found: dict[str, ast.stmt] = {}

    def follow(node: ast.AST) -> None:
        for name in [n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)]:
            used = assigned.get(name) or functions.get(name)
            if used is not None and name not in found and not isinstance(namespace.get(name), Source):
                follow(used)
                found[name] = used

    bare = function_node(entry)
    follow(bare)
    found.pop(entry.name, None)
    return [*found.values(), bare]


@cache
def fingerprint(entry: Calculator) -> str:
    """Return the first 12 hexadecimal digits of the SHA-256 of a calculator's definition and version."""
    text = (
        "\n".join(ast.dump(node) for node in definition(entry))
        + entry.version
        + repr(sorted(entry.schema["properties"].items()))
    )
    return hashlib.sha256(text.encode()).hexdigest()[:12]
