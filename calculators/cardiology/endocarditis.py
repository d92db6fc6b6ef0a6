"""Infective endocarditis: whether it is there, and how it ends."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.biochemistry import CReactiveProtein
from ..vocabulary.heart import NyhaClass, PersistentBacteraemia, ProstheticValveEndocarditis, StaphylococcusAureus
from ..vocabulary.infection import SevereSepsisOrShock
from ..vocabulary.patient import AdultAge
from ..vocabulary.renal import ChronicDialysis
from ..vocabulary.vital_signs import Temperature

_CULTURES_GROWN = (
    *("blood cultures positive for", "blood cultures were positive for", "blood cultures are positive for"),
    *("blood cultures grew", "blood cultures growing", "blood cultures have grown", "positive blood cultures for"),
    *("blood cultures yielded", "blood cultures returned positive for", "positive blood cultures with"),
)
_TYPICAL_ORGANISMS = (
    *("streptococcus viridans", "viridans streptococci", "viridans group streptococci", "streptococcus bovis"),
    *("streptococcus gallolyticus", "staphylococcus aureus", "staph aureus", "s. aureus", "mssa", "mrsa"),
    *("methicillin-resistant staphylococcus aureus", "methicillin-sensitive staphylococcus aureus"),
    *("methicillin-susceptible staphylococcus aureus", "enterococcus", "enterococcus faecalis", "e. faecalis"),
    *("enterococci", "streptococcus sanguinis", "streptococcus mitis", "streptococcus mutans"),
)
_LASTING = (
    *("symptoms", "fever", "fevers", "fatigue", "malaise", "weight loss", "night sweats", "dyspnea", "these symptoms"),
    *("fatigue and fever", "fever and fatigue", "fever and malaise", "low-grade fever", "intermittent fever"),
)
_OVER_A_MONTH = (
    *("for over a month", "for more than a month", "for several months"),
    *("that have persisted for over a month", "lasting over a month", "for months"),
    *("lasting more than a month", "for over one month", "for more than one month", "for more than 1 month"),
    *("for over 1 month", "for >1 month", "for two months", "for 2 months", "for the past two months"),
    *("for the past 2 months", "for over two months", "for three months", "for 3 months", "lasting for over a month"),
    *("that have persisted for more than a month", "that persisted for over a month", "for the last two months"),
)
_MONTHS = ("two", "three", "four", "five", "six", *range(2, 13))

LI_2000 = Source(
    "Li JS, Sexton DJ, Mick N, et al. Clin Infect Dis 2000;30(4):633-638",
    url="https://pediatrics.aappublications.org/highwire/markup/74393/expansion",
    where="the criteria and what counts as definite, possible and rejected",
    read="secondary",
    via="Pediatrics, tables of the modified Duke criteria; a Clinical Microbiology Reviews table",
)
PARK_2016 = Source(
    "Park LP, Chu VH, Peterson G, et al. J Am Heart Assoc 2016;5(4):e003016",
    doi="10.1161/JAHA.115.003016",
    where="simplified score and its equation",
    read="secondary",
    via="Cambio, GDL model Infective_endocarditis_mortality_risk.v1 (range, equation); an online form (points)",
)
TUBIANA_2016 = Source(
    "Tubiana S, Duval X, Alla F, et al. J Infect 2016;72(5):544-553",
    pmid="26916042",
    where="abstract: the ten predictors, and endocarditis at up to 2 points and from 3 on; points from an online form",
    read="abstract",
    via="the points from one online form of the score",
)


@calculator(
    title="Modified Duke criteria (2000)",
    source=LI_2000,
    conditions=("suspected endocarditis", "infective endocarditis"),
    outcome="infective endocarditis",
    aliases=("Duke criteria", "modified Duke criteria", "Duke criteria for infective endocarditis"),
    confirmed="GDL Duke_Criteria_for_IE.v1: its 3 cases agree",
)
def duke_endocarditis(
    organisms_in_vegetation: Annotated[
        bool,
        Criterion(
            "micro-organisms in a vegetation, an embolus of one or an intracardiac abscess, by culture or histology",
            terms=(
                "microorganisms in a vegetation",
                "organisms in the vegetation",
                "positive valve culture",
                "microorganisms in the vegetation",
                "organisms in a vegetation",
                "organisms on valve histology",
                "organisms on histology of the vegetation",
            ),
            includes=(
                "valve culture positive",
                "valve culture grew",
                "positive valve cultures",
                "vegetation culture positive",
                "positive valve pcr",
            ),
        ),
    ],
    pathological_lesions: Annotated[
        bool,
        Criterion(
            "a vegetation or intracardiac abscess that histology confirms as active endocarditis",
            terms=(
                "histology confirms endocarditis",
                "active endocarditis on histology",
                "histologically confirmed endocarditis",
                "histology confirmed endocarditis",
                "histopathology confirmed endocarditis",
                "endocarditis on histology",
                "histological evidence of active endocarditis",
                "histologic evidence of active endocarditis",
            ),
        ),
    ],
    typical_blood_cultures: Annotated[
        bool,
        Criterion(
            "major criterion: typical organisms in 2 separate blood cultures, an organism consistent with endocarditis "
            "in cultures that stay positive, or one culture (or a high antibody titre) of Coxiella burnetii",
            terms=(
                "blood cultures positive for endocarditis",
                "positive blood cultures with typical organisms",
                "positive blood cultures for endocarditis",
                "blood cultures were positive for endocarditis",
                "blood cultures are positive for endocarditis",
                "typical organisms on blood cultures",
                "blood cultures with typical organisms",
                "positive blood cultures for typical organisms",
            ),
            includes=(
                *(f"{grown} {organism}" for grown in _CULTURES_GROWN for organism in _TYPICAL_ORGANISMS),
                "two positive blood cultures",
                "2 positive blood cultures",
                "multiple positive blood cultures",
                "coxiella burnetii",
                "2/2 blood cultures positive",
            ),
        ),
    ],
    endocardial_involvement: Annotated[
        bool,
        Criterion(
            "major criterion: an echocardiogram that shows a vegetation, an abscess or a new dehiscence of a "
            "prosthesis, or new valvular regurgitation",
            terms=(
                "evidence of endocardial involvement",
                "endocardial involvement",
                "echocardiographic evidence of endocarditis",
                "echocardiogram consistent with endocarditis",
            ),
            includes=(
                "valvular vegetation",
                "valve vegetation",
                "mitral vegetation",
                "mitral valve vegetation",
                "aortic vegetation",
                "aortic valve vegetation",
                "vegetation on the mitral valve",
                "vegetation on the aortic valve",
                "vegetation on the tricuspid valve",
                "perivalvular abscess",
                "paravalvular abscess",
                "new valvular regurgitation",
                "new regurgitation",
                "vegetation",
                "valvular mass",
                "oscillating intracardiac mass",
                "mobile mass attached to the aortic valve",
                "mobile mass attached to the mitral valve",
                "mobile mass on the aortic valve",
                "mobile mass on the mitral valve",
                "mobile valvular mass",
                "intracardiac abscess",
                "aortic root abscess",
                "prosthetic valve dehiscence",
                "dehiscence of the prosthetic valve",
                "new valvular insufficiency",
                "new mitral regurgitation",
                "new aortic regurgitation",
            ),
        ),
    ],
    endocarditis_predisposition: Annotated[
        bool,
        Criterion(
            "a heart condition that predisposes to endocarditis, or injection drug use",
            terms=(
                "predisposing heart condition",
                "predisposing heart condition or drug use",
                "predisposing cardiac condition",
            ),
            includes=(
                "injection drug use",
                "intravenous drug use",
                "ivdu",
                "injects drugs",
                "prosthetic valve",
                "bicuspid aortic valve",
                "rheumatic heart disease",
                "previous endocarditis",
                "prior endocarditis",
                "history of endocarditis",
                "mitral valve prolapse",
                "congenital heart disease",
                "prosthetic heart valve",
                "mechanical valve",
                "bioprosthetic valve",
                "mechanical heart valve",
                "valvular heart disease",
                "iv drug use",
                "iv drug user",
                "iv drug abuse",
                "intravenous drug user",
                "intravenous drug abuse",
                "injection drug user",
                "injecting drug user",
                "people who inject drugs",
                "pwid",
                "injects heroin",
                "injecting heroin",
                "intravenous heroin",
                "iv heroin",
                "heroin injection",
                "hypertrophic cardiomyopathy",
                "previous infective endocarditis",
                "prior infective endocarditis",
                "history of infective endocarditis",
                "rheumatic valve disease",
                "rheumatic valvular disease",
            ),
        ),
    ],
    temperature: Temperature,
    vascular_phenomena: Annotated[
        bool,
        Criterion(
            "major arterial emboli, septic pulmonary infarcts, mycotic aneurysm, intracranial or conjunctival "
            "haemorrhage, or Janeway lesions",
            terms=(
                "vascular phenomena",
                "vascular phenomenon",
            ),
            includes=(
                "arterial emboli",
                "septic emboli",
                "septic pulmonary emboli",
                "septic pulmonary infarcts",
                "mycotic aneurysm",
                "conjunctival hemorrhages",
                "conjunctival haemorrhages",
                "janeway lesions",
                "embolic stroke",
                "major arterial emboli",
                "arterial embolism",
                "septic embolism",
                "septic embolus",
                "systemic emboli",
                "peripheral emboli",
                "embolic phenomena",
                "splenic infarct",
                "splenic infarction",
                "renal infarct",
                "renal infarction",
                "intracranial haemorrhage",
                "janeway",
                "cerebral emboli",
            ),
        ),
    ],
    immunological_phenomena: Annotated[
        bool,
        Criterion(
            "glomerulonephritis, Osler nodes, Roth spots, or rheumatoid factor",
            terms=("immunologic phenomena", "immunological phenomena", "immunologic phenomenon", "immune phenomena"),
            includes=(
                "glomerulonephritis",
                "osler nodes",
                "osler's nodes",
                "roth spots",
                "positive rheumatoid factor",
                "rheumatoid factor positive",
                "elevated rheumatoid factor",
                "rheumatoid factor was positive",
            ),
        ),
    ],
    lesser_microbiological_evidence: Annotated[
        bool,
        Criterion(
            "positive blood cultures that fall short of the major criterion, or serology of an organism consistent "
            "with endocarditis",
            terms=(
                "microbiological evidence not meeting a major criterion",
                "single positive blood culture",
                "one positive blood culture",
                "positive blood culture not meeting a major criterion",
                "serological evidence of infection",
                "serologic evidence of active infection",
            ),
        ),
    ],
) -> Result:
    """Whether endocarditis is definite, possible or rejected by the modified Duke criteria of 2000.

    Pathology alone makes it definite; otherwise 2 major, 1 major and 3 minor, or 5 minor criteria do. Fever is a
    temperature of 38 °C or more. A firm other diagnosis or a cure within 4 days also rejects it, which is not asked.
    """
    major = typical_blood_cultures + endocardial_involvement
    minor = (
        endocarditis_predisposition
        + (temperature >= 38)
        + vascular_phenomena
        + immunological_phenomena
        + lesser_microbiological_evidence
    )
    pathology = organisms_in_vegetation or pathological_lesions
    definite = pathology or major == 2 or (major == 1 and minor >= 3) or minor == 5
    possible = (major == 1 and minor >= 1) or minor >= 3
    return Result("definite" if definite else "possible" if possible else "rejected", "", "")


@calculator(
    title="ICE score for death within 6 months of endocarditis",
    source=PARK_2016,
    conditions=("infective endocarditis",),
    outcome="death",
    aliases=("IE mortality risk score", "ICE-PCS score", "infective endocarditis mortality risk score"),
    disputed="GDL Infective_endocarditis_mortality_risk.v1 gives 4 points fewer: it leaves out the constant, without "
    "which the equation gives many patients a negative probability",
)
def endocarditis_mortality(
    age: AdultAge,
    chronic_dialysis: ChronicDialysis,
    nosocomial_endocarditis: Annotated[
        bool,
        Criterion(
            "the endocarditis was acquired in hospital",
            terms=(
                "nosocomial endocarditis",
                "hospital-acquired endocarditis",
                "nosocomial ie",
                "nosocomial infective endocarditis",
                "hospital-acquired infective endocarditis",
                "hospital-acquired ie",
                "nosocomially acquired endocarditis",
                "acquired in a hospital setting",
                "hospital-acquired endocardial infection",
            ),
            includes=(
                "acquired in the hospital",
                "acquired in hospital",
            ),
            opposites=(
                "community-acquired endocarditis",
                "community-acquired infective endocarditis",
                "community-acquired ie",
            ),
        ),
    ],
    prosthetic_valve_endocarditis: ProstheticValveEndocarditis,
    symptoms_over_a_month: Annotated[
        bool,
        Criterion(
            "symptoms for more than a month before admission",
            terms=(
                "symptoms for more than a month",
                "symptoms > 1 month",
                "symptoms for over 1 month",
                "persisted for over a month",
                "persisted for more than a month",
                "persisting for over a month",
                "persisting for more than a month",
                "more than a month before admission",
                "over a month before admission",
                "symptom duration over a month",
                "symptom duration of more than a month",
            ),
            includes=(
                *(f"{symptom} {span}" for symptom in _LASTING for span in _OVER_A_MONTH),
                *(f"{n}-month history of {symptom}" for n in _MONTHS for symptom in _LASTING),
                *(f"{n} month history of intermittent {symptom}" for n in _MONTHS for symptom in ("fever", "fevers")),
            ),
        ),
    ],
    staphylococcus_aureus: StaphylococcusAureus,
    viridans_streptococci: Annotated[
        bool,
        Criterion(
            "viridans group streptococci are the infecting organism",
            terms=(
                "viridans group streptococci",
                "viridans streptococci",
                "streptococcus viridans",
                "viridans group streptococcus",
                "viridans streptococcus",
                "strep viridans",
                "s. viridans",
                "viridans strep",
                "viridans group strep",
                "s viridans",
            ),
            includes=(
                "streptococcus mitis",
                "streptococcus sanguinis",
                "streptococcus mutans",
                "streptococcus oralis",
                "streptococcus gordonii",
                "streptococcus salivarius",
                "streptococcus anginosus",
            ),
        ),
    ],
    aortic_vegetation: Annotated[
        bool,
        Criterion(
            "vegetation on the aortic valve",
            terms=(
                "aortic vegetation",
                "aortic valve vegetation",
                "vegetation on the aortic valve",
                "aortic and mitral vegetation",
                "aortic and mitral valve vegetation",
                "mitral and aortic vegetation",
                "mitral and aortic valve vegetation",
                "vegetation of the aortic valve",
                "vegetation on aortic valve",
                "vegetation attached to the aortic valve",
                "vegetation involving the aortic valve",
                "vegetations on the aortic and mitral valves",
                "vegetation at the aortic valve",
                "vegetation on his aortic valve",
                "vegetation on her aortic valve",
                "vegetations on both the aortic and mitral valves",
                "prosthetic aortic valve vegetation",
            ),
        ),
    ],
    mitral_vegetation: Annotated[
        bool,
        Criterion(
            "vegetation on the mitral valve",
            terms=(
                "mitral vegetation",
                "mitral valve vegetation",
                "vegetation on the mitral valve",
                "aortic and mitral vegetation",
                "aortic and mitral valve vegetation",
                "mitral and aortic vegetation",
                "mitral and aortic valve vegetation",
                "vegetation of the mitral valve",
                "vegetation on mitral valve",
                "vegetation attached to the mitral valve",
                "vegetation involving the mitral valve",
                "vegetations on the aortic and mitral valves",
                "vegetation at the mitral valve",
                "vegetation on his mitral valve",
                "vegetation on her mitral valve",
                "vegetations on both the aortic and mitral valves",
                "vegetation on the anterior mitral leaflet",
                "vegetation on the posterior mitral leaflet",
            ),
        ),
    ],
    nyha_class: NyhaClass,
    stroke_with_endocarditis: Annotated[
        bool,
        Criterion(
            "stroke as a complication of the endocarditis",
            terms=(
                "stroke",
                "embolic stroke",
                "cerebral embolism",
                "cerebral emboli",
                "cerebral infarction",
                "embolic cerebral infarct",
                "embolic cva",
            ),
            excludes=("history of stroke", "previous stroke", "prior stroke"),
        ),
    ],
    paravalvular_complication: Annotated[
        bool,
        Criterion(
            "paravalvular complication, such as an abscess or a fistula",
            terms=(
                "paravalvular complication",
                "perivalvular complication",
                "periannular complication",
                "perivalvular extension",
                "paravalvular extension",
                "perivalvular involvement",
                "paravalvular involvement",
            ),
            includes=(
                "paravalvular abscess",
                "perivalvular abscess",
                "aortic root abscess",
                "intracardiac fistula",
                "paravalvular fistula",
                "perivalvular fistula",
                "annular abscess",
                "periannular abscess",
                "valve ring abscess",
                "paravalvular pseudoaneurysm",
                "root abscess",
                "intracardiac abscess",
                "perivalvular pseudoaneurysm",
            ),
        ),
    ],
    persistent_bacteraemia: PersistentBacteraemia,
    endocarditis_surgery: Annotated[
        bool,
        Criterion(
            "surgery for the endocarditis in this admission",
            terms=(
                "surgical treatment",
                "valve surgery",
                "underwent valve replacement",
                "surgical valve replacement",
                "surgery for endocarditis",
                "valvular surgery",
                "underwent valve repair",
            ),
            includes=(
                "prompting surgical intervention",
                "urgent surgical intervention",
                "underwent surgical intervention",
                "despite surgical intervention",
                "receiving surgical intervention",
                "early surgical intervention",
                "required valve surgery",
            ),
        ),
    ],
) -> Result:
    """Risk of death within 6 months of definite infective endocarditis, in adults.

    The score starts at a constant of 4 points. The probability is the publication's curve through the score, rounded to
    0.1 % and kept within 0 and 100 %. Made in referral centres.
    """
    items = (
        Item("Constant", 4),
        Item("Age", upto(age, {45: 0, 60: 2, 70: 3}, over=4)),
        Item("Dialysis", 3 if chronic_dialysis else 0),
        Item("Acquired in hospital", 2 if nosocomial_endocarditis else 0),
        Item("Prosthetic valve", 1 if prosthetic_valve_endocarditis else 0),
        Item("Symptoms for over a month", -1 if symptoms_over_a_month else 0),
        Item("Staphylococcus aureus", 1 if staphylococcus_aureus else 0),
        Item("Viridans group streptococci", -2 if viridans_streptococci else 0),
        Item("Aortic vegetation", 1 if aortic_vegetation else 0),
        Item("Mitral vegetation", 1 if mitral_vegetation else 0),
        Item("Heart failure of class III or IV", 3 if nyha_class in ("III", "IV") else 0),
        Item("Stroke", 2 if stroke_with_endocarditis else 0),
        Item("Paravalvular complication", 2 if paravalvular_complication else 0),
        Item("Persistent bacteraemia", 2 if persistent_bacteraemia else 0),
        Item("Surgical treatment", -2 if endocarditis_surgery else 0),
    )
    score = total(*items)
    percent = round(min(max(2.416 * score + 0.109 * score**2 - 4.849, 0), 100), 1)
    return Result(score, "points", "", items, (Risk("death", "6 months", percent, PARK_2016),))


@calculator(
    title="VIRSTA score",
    source=TUBIANA_2016,
    conditions=("staphylococcus aureus bacteraemia",),
    outcome="infective endocarditis",
    setting="within 48 hours of the diagnosis of the bacteraemia",
    aliases=("VIRSTA",),
)
def virsta(
    emboli: Annotated[
        bool,
        Criterion(
            "cerebral or peripheral emboli",
            terms=(
                "peripheral emboli",
                "cerebral emboli",
                "septic emboli",
                "systemic emboli",
                "cerebral or peripheral emboli",
                "embolic phenomena",
                "septic embolism",
                "septic embolus",
                "cerebral embolism",
                "peripheral embolism",
                "systemic embolism",
                "embolic events",
                "cerebral and peripheral emboli",
                "systemic embolization",
            ),
            includes=(
                "embolic stroke",
                "splenic infarct",
                "renal infarct",
                "septic pulmonary emboli",
                "arterial emboli",
                "splenic infarction",
                "renal infarction",
                "septic pulmonary embolism",
            ),
        ),
    ],
    meningitis: Annotated[
        bool,
        Criterion(
            "meningitis",
            terms=("meningitis", "bacterial meningitis", "meningeal infection"),
            includes=(
                "meningoencephalitis",
                "neisseria meningitidis meningitis",
                "purulent meningitis",
            ),
        ),
    ],
    device_or_previous_endocarditis: Annotated[
        bool,
        Criterion(
            "permanent device in the heart (pacemaker, defibrillator, prosthetic valve), or endocarditis in the past",
            terms=(
                "intracardiac device",
                "previous endocarditis",
                "prior endocarditis",
                "history of endocarditis",
                "cardiac implantable electronic device",
                "implanted cardiac device",
                "permanent cardiac device",
                "previous infective endocarditis",
                "prior infective endocarditis",
                "history of infective endocarditis",
                "past endocarditis",
            ),
            includes=(
                "pacemaker",
                "implantable cardioverter-defibrillator",
                "icd in situ",
                "prosthetic valve",
                "aicd",
                "implantable defibrillator",
                "implanted defibrillator",
                "prosthetic heart valve",
                "mechanical valve",
                "mechanical heart valve",
                "bioprosthetic valve",
                "cied",
                "crt-d",
                "crt-p",
                "permanent pacemaker",
                "mechanical aortic valve",
                "mechanical mitral valve",
            ),
        ),
    ],
    native_valve_disease: Annotated[
        bool,
        Criterion(
            "disease of a native valve known before",
            terms=(
                "native valve disease",
                "valvular heart disease",
                "valve disease",
                "valvular disease",
                "known valve disease",
                "native heart valve disease",
                "valvulopathy",
            ),
            includes=(
                "aortic stenosis",
                "mitral stenosis",
                "mitral regurgitation",
                "aortic regurgitation",
                "bicuspid aortic valve",
                "rheumatic heart disease",
                "mitral valve disease",
                "aortic valve disease",
                "tricuspid valve disease",
                "mitral valve prolapse",
                "aortic insufficiency",
                "mitral insufficiency",
                "rheumatic valve disease",
            ),
        ),
    ],
    intravenous_drug_use: Annotated[
        bool,
        Criterion(
            "injects drugs",
            terms=(
                "intravenous drug use",
                "iv drug use",
                "injection drug use",
                "ivdu",
                "pwid",
                "injects drugs",
                "iv drug user",
                "intravenous drug user",
                "intravenous drug abuse",
                "iv drug abuse",
                "injection drug user",
                "injecting drug user",
                "injecting drug use",
                "injecting drugs",
                "ivda",
                "person who injects drugs",
                "people who inject drugs",
                "uses intravenous drugs",
                "uses iv drugs",
                "using iv drugs",
                "injection drug abuse",
                "iv substance use",
                "intravenous substance abuse",
                "iv drug addict",
                "intravenous substance use",
                "injectable drug use",
                "injected drugs",
                "people who inject",
                "injection of drugs",
                "intravenous drug addict",
                "iv drug addiction",
                "intravenous drug addiction",
            ),
            includes=(
                "injects heroin",
                "injecting heroin",
                "intravenous heroin",
                "iv heroin",
                "injects methamphetamine",
                "iv methamphetamine",
                "iv cocaine",
                "injection of heroin",
                "shoots heroin",
                "injected heroin",
                "iv methamphetamine use",
                "shares needles",
                "sharing needles",
            ),
            opposites=(
                "never injected drugs",
                "never used intravenous drugs",
                "never used iv drugs",
            ),
        ),
    ],
    persistent_bacteraemia: PersistentBacteraemia,
    vertebral_osteomyelitis: Annotated[
        bool,
        Criterion(
            "infection of the spine",
            terms=(
                "vertebral osteomyelitis",
                "spondylodiscitis",
                "discitis",
                "vertebral infection",
                "spinal infection",
                "spinal osteomyelitis",
                "osteodiscitis",
                "vertebral discitis",
                "infection of the spine",
            ),
            includes=(
                "spinal epidural abscess",
                "epidural abscess of the spine",
            ),
        ),
    ],
    acquired_outside_hospital: Annotated[
        bool,
        Criterion(
            "acquired in the community or through health care outside hospital (not nosocomial)",
            terms=(
                "community-acquired",
                "community acquired",
                "non-nosocomial",
                "acquired in the community",
                "community-onset",
                "non-nosocomial healthcare-associated",
                "non-nosocomial health care-associated",
            ),
            opposites=("nosocomial", "hospital-acquired", "acquired in the hospital", "acquired in hospital"),
        ),
    ],
    severe_sepsis_or_shock: SevereSepsisOrShock,
    c_reactive_protein: CReactiveProtein,
) -> Result:
    """Risk of infective endocarditis in adults with Staphylococcus aureus in the blood, to judge the need for an echo.

    At 2 points or fewer endocarditis was rare; at 3 or more the authors urge echocardiography.
    """
    items = (
        Item("Cerebral or peripheral emboli", 5 if emboli else 0),
        Item("Meningitis", 5 if meningitis else 0),
        Item("Device in the heart, or endocarditis before", 4 if device_or_previous_endocarditis else 0),
        Item("Native valve disease", 3 if native_valve_disease else 0),
        Item("Intravenous drug use", 4 if intravenous_drug_use else 0),
        Item("Persistent bacteraemia", 3 if persistent_bacteraemia else 0),
        Item("Infection of the spine", 2 if vertebral_osteomyelitis else 0),
        Item("Acquired outside hospital", 2 if acquired_outside_hospital else 0),
        Item("Severe sepsis or shock", 1 if severe_sepsis_or_shock else 0),
        Item("C-reactive protein over 190 mg/L", 1 if c_reactive_protein > 190 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "low risk"}, over="high risk"),
        items,
        (Risk("infective endocarditis", "3 months", upto(score, {2: 1.1}, over=17.4), TUBIANA_2016),),
    )
