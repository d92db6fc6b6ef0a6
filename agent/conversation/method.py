"""Replies about calculators themselves: two beside each other, why one was not used, what is known of one."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from ...calculators.inputs import label
from ...tools.calculator import CalculatorTool, CalculatorUse
from ..explain import headline, join, risks
from ..graph import Kit
from ..naming import absences
from ..state import Assessment, Evidence, Sentence
from .turns import Grounded

#: Says which passages answer a question.
Pick = Callable[[str, Sequence[Evidence]], Sequence[Evidence]]
#: What a question about a calculator is after, by its words: the kinds of statement that answer it.
_ASKED: Final[Mapping[str, tuple[str, ...]]] = {
    r"validat|tested|extern|other (?:countries|cohorts|populations)": ("validation",),
    r"deriv|cohort|develop|invent|made|come from|how many|original|source|publish|paper|who ": ("derivation",),
    r"discriminat|statistic|\bauc\b|auroc|area under|sensitiv|specific|accura|how (?:good|well)|perform|predictive": (
        "discrimination",
        "validation",
    ),
    r"calibrat|reliab": ("validation", "discrimination", "limits"),
    r"limit|caveat|weakness|pitfall": ("limits",),
    r"guideline|guidance|recommend|supersed|replaced": ("guidance",),
    r"population|for whom|use": ("use", "limits", "derivation"),
}
#: The kind of a passage of a site's own document.
DOCUMENT = "document"
#: At most so many statements answer one question.
_STATEMENTS = 4
#: So many passages are searched for one question.
_SOUGHT = 12
#: At most so many names are listed.
_NAMED = 8


def compared(uses: Sequence[CalculatorUse], found: Assessment, kit: Kit) -> list[Grounded]:
    """Put calculators beside each other: what each gives and lacks, their inputs, what is known of each."""
    said = []
    for use in uses:
        mine = (use.tool,)
        lines = [Sentence(text=headline(use), tools=mine), *(Sentence(text=text, tools=mine) for text in risks(use))]
        if use.outcome != "not applicable" and use.missing:
            lines.append(Sentence(text=f"{use.title} still lacks {_names(use.missing)}.", tools=mine))
        said.append(Grounded(sentences=tuple(lines), uses=(use,), findings=found.findings))
    said += _inputs(uses, kit)
    for use in uses:
        known = [one for one in kit.evidence(found.question, [use.tool], _SOUGHT) if use.tool in one.about]
        if known:
            said.append(_citing(known[:2], (use,)))
        else:
            none = Sentence(text=f"No evidence on {use.title} is kept here.", tools=(use.tool,))
            said.append(Grounded(sentences=(none,), uses=(use,)))
    return said


def _inputs(uses: Sequence[CalculatorUse], kit: Kit) -> list[Grounded]:
    """Say which inputs calculators share, and which one alone takes."""
    taken = {use.tool: tuple(kit.calculators[use.tool].entry.parameters) for use in uses}
    shared = [name for name in taken[uses[0].tool] if all(name in names for names in taken.values())]
    lines = [f"They share {_names(shared)}."] if shared else []
    for use in uses:
        alone = [n for n in taken[use.tool] if not any(n in names for tool, names in taken.items() if tool != use.tool)]
        if alone:
            lines.append(f"Only {use.title} takes {_names(alone)}.")
    labels = tuple(label(name) for names in taken.values() for name in names)
    return [Grounded(sentences=(Sentence(text=text),), uses=tuple(uses), words=labels) for text in lines]


def _names(names: Sequence[str]) -> str:
    labels = [label(name) for name in names]
    return join(labels) if len(labels) <= _NAMED else f"{', '.join(labels[:_NAMED])} and others"


def why_not(
    names: Sequence[str], text: str, found: Assessment, tried: Mapping[str, CalculatorUse], kit: Kit
) -> list[Grounded]:
    """Say of each calculator why it was, or was not, used for the open question; `tried` is what it would give."""
    said = [_absent(one.title, one.why) for one in absences(text)]
    near = [candidate.name for candidate in kit.find(found.question, found.note, 10)]
    used = {use.tool: use for use in found.calculators}
    for name in names:
        if name in used:
            reason = used[name].why_selected or "it fits the question"
            told = Sentence(text=f"{used[name].title} was used: {reason}.", tools=(name,))
            said.append(Grounded(sentences=(told,), uses=(used[name],), words=(reason,)))
        else:
            said.append(_unused(kit.calculators[name], tried.get(name), near, found, kit))
    return said


def _absent(title: str, why: str) -> Grounded:
    return Grounded(
        sentences=(Sentence(text=f"{title} is not among the calculators here: {why}."),), words=(title, why)
    )


def _unused(
    tool: CalculatorTool, tried: CalculatorUse | None, near: Sequence[str], found: Assessment, kit: Kit
) -> Grounded:
    """Say why a calculator that is here was not used: its population, its successor, its fit, its inputs."""
    title = tool.title
    lines = []
    uses = [use for use in (tried, *found.calculators) if use is not None]
    if tried is not None and tried.outcome == "not applicable":
        lines.append(f"{title} does not apply: {join(tried.reasons)}.")
    if tool.entry.superseded_by:
        newer = kit.calculators.get(tool.entry.superseded_by)
        lines.append(f"{title} is superseded{f' by {newer.title}' if newer else ''}.")
    chosen = join([use.title for use in found.calculators])
    if chosen and found.calculators[0].why_selected in ("you asked for it", "the question names it"):
        lines.append(f"The question asked for {chosen} by name, and so nothing else was considered.")
    elif tool.name not in near:
        lines.append(f"{title} is not among the calculators that fit the question best.")
    elif chosen:
        lines.append(f"{title} was considered; {chosen} fitted the question and the patient better.")
    if tried is not None and tried.outcome != "not applicable":
        lacks = f" It still lacks {_names(tried.missing)}." if tried.missing else ""
        lines.append(f"If you name it, it gives: {headline(tried)}{lacks}")
    sentences = tuple(Sentence(text=line, tools=tuple(use.tool for use in uses)) for line in lines)
    titles = _titles(tool, kit)
    return Grounded(sentences=sentences, uses=tuple(uses), findings=found.findings, words=titles)


def _titles(tool: CalculatorTool, kit: Kit) -> tuple[str, ...]:
    """Return the names a sentence may take over whole, although the calculators did not run."""
    newer = kit.calculators.get(tool.entry.superseded_by or "")
    return (tool.title, *((newer.title,) if newer else ()))


def known_of(names: Sequence[str], question: str, kit: Kit, pick: Pick) -> list[Grounded]:
    """Answer a question about calculators with statements kept on them, or say that nothing kept answers it."""
    if not names:
        found = pick(question, kit.evidence(question, (), _SOUGHT))
        return [_citing(found[:_STATEMENTS], ())] if found else [_silent("this", ())]
    said = []
    for name in names:
        about = [one for one in kit.evidence(question, [name], _SOUGHT) if name in one.about or one.kind == DOCUMENT]
        found = pick(question, about)
        title = kit.calculators[name].title
        said.append(_citing(found[:_STATEMENTS], ()) if found else _silent(f"this of {title}", about, title))
    return said


def fitting(question: str, passages: Sequence[Evidence]) -> Sequence[Evidence]:
    """Return the passages of the kinds a question is after, and those of documents, which have none.

    Where its words do not tell, all of them: retrieval has left out what fits too little (design/retrieval.md).
    """
    wanted = [kind for words, kinds in _ASKED.items() if re.search(words, question, re.I) for kind in kinds]
    if not wanted:
        return passages
    answering = [passage for passage in passages if passage.kind in (*wanted, DOCUMENT)]
    return sorted(answering, key=lambda passage: wanted.index(passage.kind) if passage.kind in wanted else len(wanted))


def _silent(what: str, about: Sequence[Evidence], title: str = "") -> Grounded:
    """Say that nothing kept here answers, and what is kept."""
    kinds = list(dict.fromkeys(one.kind for one in about if one.kind))
    kept = f" What is kept is on its {join(kinds)}." if kinds else ""
    text = f"Nothing kept here says {what}, and it is not answered from memory.{kept}"
    return Grounded(sentences=(Sentence(text=text),), words=(title,) if title else ())


def _citing(found: Sequence[Evidence], uses: Sequence[CalculatorUse]) -> Grounded:
    """Repeat statements, each with its citation."""
    sentences = tuple(Sentence(text=one.text, cites=(one.id,)) for one in found)
    return Grounded(sentences=sentences, uses=tuple(uses), evidence=tuple(found))
