"""Stages and grades that a note gives without their scale: "stage III" is none of a lymphoma in "NYHA stage III"."""

import re
from typing import Final

from .text import Text

#: Words beside a bare stage or grade with which it is that of the tumour itself.
_BEFORE: Final = {
    "stage": (
        "a|an|the|and|or|is|was|as|at|be|with|of|had|has|in|to|clinical|clinically|pathological|pathologic|final|initial|advanced|"
        "limited|early|bulky|lymphoma|dlbcl|cll|sll|fl|mcl|mzl|nhl|hl|hodgkin(?:'s)?|ann|arbor|staged|disease|ptcl|malt|indicating|suggesting|showed"
    ),
    "grade": (
        "a|an|the|and|or|is|was|as|at|of|with|had|histological|histologic|pathological|nottingham|elston|richardson|"
        "bloom|scarff|cm|mm|tumou?r|carcinoma|cancer|idc|ilc|ductal|lobular|nst|sbr|overall|final"
    ),
}
_BEHIND: Final = {
    "stage": (
        "disease|of (?:the )?(?:lymphoma|disease|hodgkin)|and|or|with|at|lymphoma|dlbcl|diffuse|follicular|"
        "hodgkin(?:'s)?|classical|classic|non|nhl|mantle|marginal|burkitt|"
        "peripheral|angioimmunoblastic|anaplastic|nodular|mixed|nk|fl|mcl|b|a|e|s|x|by|on|per|according|who|presented|he|she|"
        "due|because|as|based|large|bulky|was|is"
    ),
    "grade": (
        "and|or|with|on|invasive|infiltrating|ductal|lobular|carcinoma|adenocarcinoma|idc|ilc|tumou?r|cancer|breast|"
        "mammary|lesion|nst|disease|er|her2|triple|was|is|by|according|of (?:3|iii|three)"
    ),
}
_NEXT_TO = {name: re.compile(rf"(?:^|[^\w\s']|\b(?:{words}))\s*$") for name, words in _BEFORE.items()}
_AFTER = {
    name: re.compile(rf"\s*(?:$|[^\w\s/(-]|\n|/3\b|-(?![\div])|\((?!grade))|\s(?:{words})\b")
    for name, words in _BEHIND.items()
}
_PARTED = re.compile(r"[,;]")
#: What has stages or grades of its own, before the comma, colon or bracket that parts them: "CKD (stage 3)".
_ANOTHERS = re.compile(
    r"\b(?:ckd|kidney|renal|aki|kdigo|esrd|nyha|acc|aha|heart|cardiac|murmur|ulcers?|sores?|pressure|injur\w+|fibrosis|metavir|"
    r"liver|hepatic|cirrhosis|encephalopathy|varices|ascites|retinopathy|parkinson\w*|yahr|copd|gold|htn|hypertension|"
    r"sarcoid\w*|endometriosis|prolapse|arthritis|osteoarthritis|kellgren|haemorrhoids?|hemorrhoids?|timi|fisher|"
    r"hunt|hess|mucositis|neuropathy|diarrh\w+|toxicity|ctcae|gvhd|dementia|sleep|tanner|labou?r|figo|dcis)\b"
)
_BARE = re.compile(r"(stage|grade):?[ -]?(?:\d|[iv]{1,3})[a-e]?")
_NAMED = re.compile(r"\b(?:ann arbor|lugano|nottingham|bloom-richardson)[\s:,(-]*$")
_CLAUSE = 40  # characters before in which it is looked for


def of_another_scale(text: Text, start: int, end: int) -> bool:
    """Say whether the words at these offsets are a bare stage or grade, and that of something else."""
    bare = _BARE.fullmatch(text.norm, start, end)
    if bare is None:
        return False
    word = bare[1]
    low = max(text.sentence(start)[0], start - _CLAUSE)
    if _NAMED.search(text.norm, low, start):
        return False
    if not (_NEXT_TO[word].search(text.norm, low, start) and _AFTER[word].match(text.norm, end)):
        return True
    before = text.norm[low:start].rstrip(" ,:(-")
    return before != text.norm[low:start].rstrip() and bool(_ANOTHERS.search(_PARTED.split(before)[-1]))
