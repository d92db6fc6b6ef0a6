"""What stands around numbers: names of measurements, names that only look like them, and words that may lie between."""

from collections.abc import Mapping
from typing import Final

#: Names and adjectives under which notes give a measurement, beyond the vocabulary's own terms, by input name.
EXTRA_LABELS: Final[Mapping[str, tuple[str, ...]]] = {
    "heart_rate": ("tachycardic", "tachycardia", "bradycardic", "bradycardia", "pulse rate", "p"),
    "respiratory_rate": ("tachypneic", "tachypnoeic", "tachypnea", "tachypnoea", "respiration", "resp", "respiratory frequency"),
    "temperature": ("febrile", "fever", "pyrexial", "pyrexia", "afebrile", "hypothermic", "body temperature", "tmax", "t max"),
    "oxygen_saturation": (
        "hypoxic", "hypoxaemic", "hypoxemic", "pulse oximetry", "pulse ox", "oximetry", "o2 sats", "o2sat", "sp o2",
        "oxygen sat", "oxygen sats", "oxygen saturations", "saturations", "satting", "desaturated", "pox",
    ),
    "weight": ("body weight", "weighs", "weighed"),
    "height": ("stature", "tall", "body height"),
    "hdl_cholesterol": ("high-density lipoprotein cholesterol", "high density lipoprotein cholesterol"),
    "glucose": ("fasting plasma glucose", "fasting glucose", "fasting blood glucose", "random glucose", "random blood sugar", "blood sugar level"),
}  # fmt: skip

BLOOD_PRESSURE: Final = (
    "blood pressure", "bp", "nibp", "hypotensive", "hypertensive", "hypotension", "hypertension", "normotensive",
    "arterial blood pressure", "arterial pressure", "b.p.", "b/p", "abp",
)  # fmt: skip
SYSTOLIC: Final = "systolic_pressure"
DIASTOLIC: Final = "diastolic_pressure"

#: Measurements that own their numbers even when no calculator asks for them, and phrases that hide a label.
OTHER_LABELS: Final = tuple(
    """troponin|troponin i|troponin t|lactate|crp|c-reactive protein|esr|ldh|ast|alt|sgot|sgpt|alp|alkaline phosphatase|ggt|ck|creatine kinase
    cpk|bnp|nt-probnp|procalcitonin|ferritin|hba1c|hb a1c|a1c|hemoglobin a1c|haemoglobin a1c|glycated hemoglobin|glycosylated hemoglobin
    glycated haemoglobin|tsh|ft4|free t4|inr|pt|ptt|aptt|d-dimer|fibrinogen|chloride|cl|magnesium|mg|phosphate|phosphorus|anion gap
    base excess|base deficit|bmi|body mass index|ejection fraction|lvef|ef|egfr|gfr|creatinine clearance|crcl|qtc|qt|qt interval|pr interval|qrs
    urine output|peep|tidal volume|pain score|nihss|mcv|mch|mchc|rdw|rbc|red blood cell count|neutrophils|lymphocytes|eosinophils|monocytes
    total protein|globulin|amylase|lipase|uric acid|triglycerides|ldl|ammonia|iron|tibc|vitamin d|vitamin b12|b12|folate|osmolality
    creatinine kinase|albumin creatinine ratio|albumin to creatinine ratio|albumin/creatinine ratio|protein creatinine ratio|acr|upcr|uacr
    protein/creatinine ratio|bun/creatinine ratio|bun creatinine ratio|protein to creatinine ratio
    urine sodium|urinary sodium|urine creatinine|urinary creatinine|urine potassium|urine albumin|urinary albumin|urine glucose|urine urea
    urine ph|gastric ph|pleural fluid ph|pleural ph|ph probe|fecal ph|stool ph|csf glucose|csf white cell count|csf wbc|csf albumin
    pleural fluid glucose|ascitic albumin|ascitic fluid albumin|ascites albumin|fluid albumin|pleural albumin|ascitic fluid wbc
    ascitic wbc|fluid wbc|synovial wbc|fluid glucose|joint wbc|urine wbc|urinary wbc|fractional excretion of sodium|fena
    ionized calcium|ionised calcium|corrected calcium|adjusted calcium|albumin corrected calcium|calcium score|coronary calcium|calcium carbonate|calcium channel
    direct bilirubin|conjugated bilirubin|indirect bilirubin|unconjugated bilirubin|bilirubin direct|bilirubin indirect|d bili|direct bili
    sodium chloride|sodium bicarbonate|potassium chloride|potassium iodide|sodium valproate|sodium nitroprusside|calcium gluconate|hypertonic sodium
    fetal heart rate|foetal heart rate|maximum heart rate|maximal heart rate|max heart rate|target heart rate|peak heart rate|predicted heart rate
    heart rate variability|fetal weight|birth weight|birthweight|ideal body weight|ideal weight|dry weight|lean body weight|adjusted body weight|estimated fetal weight
    weight loss|weight gain|weight loss of|loss of weight|gain of weight|molecular weight|excess weight|specimen weight|placental weight
    pulse pressure|pulse width|pulse wave velocity|rr interval|r-r interval|rr intervals|transferrin saturation|iron saturation|tsat
    central venous oxygen saturation|central venous saturation|mixed venous oxygen saturation|mixed venous saturation|venous saturation|scvo2|svo2
    venous ph|venous pco2|venous po2|venous oxygen saturation|cerebral oxygen saturation|fetal hemoglobin|hemoglobin f|hemoglobin s|hemoglobin a2
    pulmonary artery pressure|pulmonary artery systolic pressure|pulmonary arterial pressure|pasp|rvsp|right ventricular systolic pressure
    mean pulmonary artery pressure|central venous pressure|cvp|intracranial pressure|icp|wedge pressure|pcwp|intraocular pressure|iop|opening pressure
    pulmonary systolic pressure|pulmonary hypertension|portal hypertension|portal pressure|intra-abdominal pressure|left ventricular pressure|aortic pressure
    cerebral perfusion pressure|cpp|ankle pressure|airway pressure|plateau pressure|inspiratory pressure|systolic murmur|diastolic murmur|diastolic dysfunction
    t wave|t waves|t score|t-score|t cell|t cells|z score|t1|t2|t3|t4|ca 125|ca 19-9|ca 15-3|ca125|ca19-9|vitamin k|k wire|type a|vitamin c
    diastolic diameter|systolic diameter|fundal height|tumour height|lesion height|vertebral height|jump height|bed height
    platelet transfusion|platelet transfusions|platelet units|platelet function|mean platelet volume|mpv|platelet aggregation
    pain|apgar|apgar score|sofa|qsofa|apache|apache ii|curb-65|curb65|meld|child pugh|wells score|has-bled|cha2ds2-vasc|nyha|asa|ecog|karnofsky
    postprandial glucose|glucose tolerance test|ogtt|2 hour glucose|2-hour glucose|postprandial blood glucose|ldl cholesterol|ldl-c|ldl-cholesterol
    low-density lipoprotein cholesterol|low density lipoprotein|non-hdl cholesterol|vldl|high-density lipoprotein|vldl cholesterol|waist circumference|waist
    baseline fetal heart rate|hematocrit|haematocrit|sodium intake|potassium intake|blood loss|ebl|flow rate|infusion rate|rate
    hazard ratio|odds ratio|peak flow|fev1|fvc|dlco|pao2/fio2|p/f ratio|pf ratio|pao2/fio2 ratio|pao2 fio2 ratio|p/f|s/f ratio|spo2/fio2 ratio|ventilator rate|set rate|sodium correction
    reticulocytes|reticulocyte count|cd4|cd4 count|viral load|afp|psa|cea|hcg|beta-hcg|cortisol|pth|25-oh vitamin d|ceruloplasmin|igg|iga|igm|ige""".replace("\n", "|").split("|")
)  # fmt: skip

#: A label right after one of these is another measurement.
NOT_AFTER: Final = frozenset(
    "urine urinary csf ascitic ascites pleural fluid synovial stool sweat fetal foetal target goal ideal maximum maximal max predicted "
    "ionized ionised corrected direct conjugated indirect unconjugated birth dry lean vitamin hydroxy venous mixed molecular expected "
    "minimum pulmonary ventricular portal cerebral intracranial postprandial donor delta change peritoneal dialysate drain "
    "salivary gastric minus cord neonatal infant nadir peak".split()
)

#: Words that may stand between a label and its number.
FILLERS: Final = frozenset(
    """of was is were are be at a an the to as and with which had has been being level levels value values concentration count score total
    measured measuring measurement reading readings read reads recorded found noted observed documented reported obtained registered revealed showed
    currently now about approximately approx around roughly only just still also his her their
    on in admission arrival presentation triage ed er examination exam initial initially first time today serum plasma blood
    elevated high low raised reduced decreased increased normal abnormal significantly markedly mildly slightly moderately severely profoundly
    very remarkably notably borderline up down result results came back returned estimated calculated rate resting regular irregular
    room air ra stable remained remains showing revealing peripheral venous arterial total patient patient's status rhythm sinus
    temp oral axillary rectal tympanic core h l hh ll s by from rose fell dropped increasing decreasing improved worsened risen fallen
    rising falling climbed peaked stood reached systolic supine sitting standing lying saturating this that ~ then later again repeat
    within range ranges limits limit reference reaching measures measure stands lies sits readings usual average than respectively unremarkable maintained equal equals between per day oxygen o2 while breathing ambient fraction""".split()
)
#: Words after which the number is an amount of change, a time or a dose, and not the value.
BREAKERS: Final = frozenset("by per day than".split())

#: When a value was true, by the words around it.
EARLIER: Final = (
    r"previously|previous|prior|baseline|at baseline|last year|last month|last week|(?:\d+|one|two|three|four|five|six|a|several|few|some) "
    r"(?:day|week|month|year)s? (?:ago|earlier|before|prior|previously)|(?:day|week|month|year)s (?:ago|earlier)|outside hospital|usual (?:bp|weight|blood pressure|baseline)|"
    r"in (?:19|20)\d\d|at his last|at her last|last visit|last recorded|last known|yesterday|before admission|prior to admission|pre-?morbid|"
    r"pre-?pregnancy|historical|formerly|\(from|down from|up from|\(was"
)
INDEX: Final = (
    r"on admission|at admission|on arrival|upon arrival|at arrival|at presentation|on presentation|upon presentation|initial(?:ly)?|presenting|"
    r"presented|presents|in the (?:ed|emergency)|emergency department|emergency room|at triage|triage|on examination|on exam|upon examination|"
    r"physical examination|today|currently|current|admission|admitted|was found to have|vital signs|vitals|at the time of (?:admission|presentation)"
)
LATER: Final = (
    r"repeat(?:ed)?|improved|improving|improvement|improves|normali[sz]ed|recovered|at discharge|on discharge|discharge|discharged|follow-?up|"
    r"postoperative(?:ly)?|post-?op|after(?:wards| treatment| surgery| admission| therapy| transfusion| dialysis| resuscitation)?|subsequent(?:ly)?|"
    r"later|the (?:next|following) (?:day|morning|week)|hospital day|on day|pod|trended|trending|nadir|peak(?:ed)?|thereafter|dropped to|"
    r"fell to|rose to|decreased to|increased to|declined to|reduced to|by day|(?:second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)) "
    r"(?:hospital |postoperative )?(?:day|week|month)|ultimately|eventually|during (?:the )?(?:surgery|operation|procedure|hospitali[sz]ation|stay)|"
    r"in the icu|in the operating|overnight|deteriorated|worsened to|rechecked?|then|became|post-?treatment|one (?:week|month|year) after"
)
