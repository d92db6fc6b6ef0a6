"""Acute aortic syndromes: how far the bedside findings point to them."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion

ROGERS_2011 = Source(
    "Rogers AM, Hermann LK, Booher AM, et al. Circulation 2011;123(20):2213-2218",
    pmid="21555704",
    where="abstract: the three categories and groups; the twelve markers from a secondary source",
    read="abstract",
    via="the markers as in the GDL model Aortic_Dissection_Detection_Risk_Score.v1",
)
#: "Sudden onset" alone may be of anything.
ABRUPT = tuple(
    phrase.format(sudden=sudden, pain=pain)
    for sudden in ("sudden", "abrupt")
    for pain in ("pain", "chest pain", "back pain", "abdominal pain")
    for phrase in (
        "{sudden} {pain}",
        "{sudden} severe {pain}",
        "{sudden} onset {pain}",
        "{sudden} onset severe {pain}",
        "{sudden} onset of {pain}",
        "{sudden} onset of severe {pain}",
        "{pain} of {sudden} onset",
        "{pain} with {sudden} onset",
        "{pain} began {sudden}ly",
        "{pain} started {sudden}ly",
    )
)


@calculator(
    title="Aortic Dissection Detection Risk Score",
    source=ROGERS_2011,
    conditions=("suspected aortic dissection", "chest pain"),
    outcome="acute aortic dissection",
    setting="emergency department",
    aliases=("ADD-RS", "ADD risk score"),
    confirmed="GDL Aortic_Dissection_Detection_Risk_Score.v1: its 3 cases agree",
)
def add_rs(
    marfan_syndrome: Annotated[
        bool,
        Criterion(
            "Marfan syndrome or another connective tissue disease of the aorta",
            terms=("marfan syndrome", "marfan's syndrome", "marfan", "marfan disease"),
            includes=(
                "loeys-dietz syndrome",
                "vascular ehlers-danlos syndrome",
                "connective tissue disease of the aorta",
                "ehlers-danlos type iv",
                "ehlers-danlos syndrome type iv",
            ),
        ),
    ],
    family_history_of_aortic_disease: Annotated[
        bool,
        Criterion(
            "aortic disease in the family",
            terms=("family history of aortic disease", "family history of aortic dissection"),
            includes=(
                "family history of aortic aneurysm",
                "family history of thoracic aortic aneurysm",
                "family history of aortic rupture",
                "family history of dissection",
                "father had an aortic dissection",
                "mother had an aortic dissection",
                "brother had an aortic dissection",
                "sister had an aortic dissection",
                "father died of aortic dissection",
                "father died of an aortic dissection",
                "mother died of aortic dissection",
                "brother died of aortic dissection",
                "familial thoracic aortic aneurysm",
            ),
        ),
    ],
    aortic_valve_disease: Annotated[
        bool,
        Criterion(
            "known aortic valve disease",
            terms=("aortic valve disease",),
            includes=(
                "bicuspid aortic valve",
                "aortic stenosis",
                "aortic regurgitation",
                "aortic insufficiency",
                "aortic valve replacement",
                "bicuspid valve",
                "aortic valve stenosis",
                "aortic valve insufficiency",
                "aortic valve regurgitation",
                "mechanical aortic valve",
                "prosthetic aortic valve",
                "bioprosthetic aortic valve",
            ),
        ),
    ],
    recent_aortic_manipulation: Annotated[
        bool,
        Criterion(
            "recent surgical or catheter manipulation of the aorta",
            terms=("recent aortic manipulation", "recent aortic surgery"),
            includes=(
                "recent cardiac catheterization",
                "recent cardiac catheterisation",
                "recent tavi",
                "recent tavr",
                "recent aortic valve replacement",
                "recent aortic catheterization",
                "recent coronary angiography",
                "recent cardiac surgery",
                "recent cabg",
                "recent aortic procedure",
            ),
        ),
    ],
    thoracic_aortic_aneurysm: Annotated[
        bool,
        Criterion(
            "known thoracic aortic aneurysm",
            terms=(
                "thoracic aortic aneurysm",
                "thoracic aneurysm",
                "ascending aortic aneurysm",
                "taa",
                "aneurysm of the thoracic aorta",
                "aneurysm of the ascending aorta",
                "ascending aorta aneurysm",
                "thoracic aorta aneurysm",
                "descending thoracic aneurysm",
                "aortic root aneurysm",
            ),
        ),
    ],
    abrupt_pain: Annotated[
        bool,
        Criterion(
            "pain in the chest, back or abdomen of abrupt onset",
            terms=ABRUPT,
            opposites=("gradual onset",),
        ),
    ],
    severe_pain: Annotated[
        bool,
        Criterion(
            "pain in the chest, back or abdomen of severe intensity",
            terms=(
                "severe pain",
                "severe chest pain",
                "severe back pain",
                "excruciating",
                "10/10 pain",
                "severe abdominal pain",
                "severe tearing chest pain",
                "severe tearing pain",
                "severe tearing back pain",
                "severe tearing",
                "severe sharp chest pain",
                "severe crushing chest pain",
                "severe substernal chest pain",
                "severe retrosternal chest pain",
                "severe central chest pain",
                "severe upper back pain",
                "severe chest and back pain",
                "severe chest discomfort",
                "severe ripping pain",
                "excruciating pain",
                "excruciating chest pain",
                "unbearable pain",
                "intense pain",
                "intense chest pain",
                "worst pain of his life",
                "worst pain of her life",
                "10 out of 10 pain",
                "pain 10/10",
                "pain is severe",
                "pain was severe",
                "agonizing pain",
            ),
        ),
    ],
    tearing_pain: Annotated[
        bool,
        Criterion(
            "pain in the chest, back or abdomen that rips or tears",
            terms=(
                "tearing pain",
                "ripping pain",
                "tearing",
                "ripping",
                "tearing chest pain",
                "tearing back pain",
                "ripping chest pain",
                "ripping back pain",
                "tearing sensation",
                "ripping sensation",
                "tearing in nature",
                "ripping in nature",
                "tearing quality",
            ),
        ),
    ],
    perfusion_deficit: Annotated[
        bool,
        Criterion(
            "a pulse deficit, unlike systolic pressures in two limbs, or a focal neurological deficit with pain",
            terms=("perfusion deficit",),
            includes=(
                "pulse deficit",
                "absent radial pulse",
                "unequal pulses",
                "asymmetric pulses",
                "blood pressure differential",
                "unequal blood pressures",
                "focal neurological deficit",
                "focal neurologic deficit",
                "pulse differential",
                "absent pulse",
                "absent femoral pulse",
                "diminished pulse in the left arm",
                "diminished pulse in the right arm",
                "unequal radial pulses",
                "asymmetric blood pressure",
                "blood pressure difference between arms",
                "blood pressure discrepancy",
                "difference in blood pressure between",
                "interarm blood pressure difference",
                "inter-arm blood pressure difference",
                "systolic blood pressure differential",
                "pulse discrepancy",
                "radial-radial delay",
                "radio-radial delay",
            ),
        ),
    ],
    new_aortic_regurgitation_murmur: Annotated[
        bool,
        Criterion(
            "a new murmur of aortic regurgitation, with pain",
            terms=(
                "new murmur of aortic regurgitation",
                "new murmur of aortic insufficiency",
                "new diastolic murmur",
                "new aortic regurgitation murmur",
                "new murmur of aortic valve regurgitation",
                "new early diastolic murmur",
                "new aortic murmur",
                "new decrescendo diastolic murmur",
            ),
        ),
    ],
    hypotension_or_shock: Annotated[
        bool,
        Criterion("hypotension or shock", terms=("hypotension", "hypotensive", "shock"), includes=("in shock",)),
    ],
) -> Result:
    """How far conditions, pain and examination point to an acute aortic dissection (0 to 3 points).

    Each category gives one point however many of its markers are present. A score of 0 does not rule dissection out;
    with a D-dimer it has been studied at 0 and 1 point. Not for injuries.
    """
    items = (
        Item(
            "High-risk condition",
            1
            if marfan_syndrome
            or family_history_of_aortic_disease
            or aortic_valve_disease
            or recent_aortic_manipulation
            or thoracic_aortic_aneurysm
            else 0,
        ),
        Item("High-risk pain", 1 if abrupt_pain or severe_pain or tearing_pain else 0),
        Item(
            "High-risk examination",
            1 if perfusion_deficit or new_aortic_regurgitation_murmur or hypotension_or_shock else 0,
        ),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {0: "low risk", 1: "intermediate risk"}, over="high risk"), items)
