"""The words that change what a phrase means: denial, doubt, relatives, plans, the past. Data, and no logic.

The grouping follows the published idea of ConText (trigger, direction, terminator); the word lists are our own.
"""

from collections.abc import Mapping
from typing import Final, Literal

Cue = Literal["negated", "unusable", "family", "planned", "ended", "past", "stop", "pause"]
Direction = Literal["forward", "backward"]


def _words(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.replace("\n", "|").split("|") if line.strip())


#: A full stop after one of these does not end a sentence.
ABBREVIATIONS: Final = frozenset(
    "dr mr mrs ms prof vs fig figs e.g i.e approx ca no st wt ht resp temp hx pt pts dx tx yr yrs y.o a.m p.m "
    "al etc ref max min avg inc jr sr".split()
)

#: Headings that change how what follows is meant. A heading that is not here means nothing special.
SECTIONS: Final[Mapping[str, Literal["", "family", "plan", "allergy", "uncertain", "past", "reference"]]] = {
    **dict.fromkeys(("fh", "fhx", "family history", "family hx", "family medical history", "fam hx"), "family"),
    **dict.fromkeys(
        (
            "plan",
            "plans",
            "recommendations",
            "recommendation",
            "discharge instructions",
            "follow-up",
            "follow up",
            "instructions",
            "return precautions",
            "disposition",
            "treatment plan",
            "goals",
            "targets",
            "to do",
        ),
        "plan",
    ),  # fmt: skip
    **dict.fromkeys(("allergies", "allergy", "drug allergies", "adverse reactions"), "allergy"),
    **dict.fromkeys(
        (
            "differential",
            "differential diagnosis",
            "differential diagnoses",
            "ddx",
            "indication",
            "clinical question",
            "reason for exam",
            "reason for examination",
            "reason for study",
            "rule out",
            "impression and differential",
        ),
        "uncertain",
    ),  # fmt: skip
    **dict.fromkeys(
        (
            "pmh",
            "pmhx",
            "past medical history",
            "past history",
            "psh",
            "past surgical history",
            "medical history",
            "surgical history",
            "history",
            "past obstetric history",
            "comorbidities",
        ),
        "past",
    ),  # fmt: skip
    **dict.fromkeys(("reference range", "reference ranges", "normal range", "normal values"), "reference"),
    **dict.fromkeys(
        (
            "hpi",
            "history of present illness",
            "history of presenting complaint",
            "presenting complaint",
            "cc",
            "chief complaint",
            "meds",
            "medications",
            "current medications",
            "home medications",
            "social history",
            "social",
            "sh",
            "shx",
            "ros",
            "review of systems",
            "exam",
            "physical exam",
            "physical examination",
            "examination",
            "o/e",
            "vitals",
            "vital signs",
            "obs",
            "observations",
            "labs",
            "laboratory",
            "investigations",
            "results",
            "imaging",
            "ecg",
            "ekg",
            "assessment",
            "impression",
            "a/p",
            "assessment/plan",
            "assessment and plan",
            "diagnosis",
            "diagnoses",
            "course",
            "hospital course",
            "drugs",
            "risk factors",
        ),
        "",
    ),  # fmt: skip
}

#: People who are not the patient.
RELATIONS: Final = frozenset(
    "mother father mom mum dad brother sister parent sibling aunt uncle grandmother grandfather grandparent cousin "
    "son daughter wife husband spouse partner boyfriend girlfriend fiance fiancee neighbour neighbor roommate "
    "colleague coworker friend nephew niece relative twin stepfather stepmother grandson granddaughter "
    "caregiver carer donor ".split()
)

CUES: Final[Mapping[tuple[Cue, Direction], tuple[str, ...]]] = {
    ("negated", "forward"): _words("""
        no|not|without|w/o|denies|denied|denying|deny|negative for|neg for|never|never had|neither|nor|none of|nil|non
        no history of|no hx of|no h/o|no known history of|no prior history of|no past history of|no personal history of
        without a history of|without history of|without any history of|no known|no known history|no evidence of|no evidence for
        no sign of|no signs of|no signs or symptoms of|no symptoms of|no clinical signs of|no complaint of
        no complaints of|no report of|no reports of|no documented|no documented history of|no indication of
        without evidence of|without any evidence of|without sign of|without signs of|absence of|absent|lack of|lacks
        lacking|free of|free from|void of|devoid of|no reported|no reported history of|without reported|no clear evidence of|ruled out for|rules out|ruled out|excludes|excluded|exclusion of
        does not have|do not have|did not have|has not had|had not had|have not had|had no|has no|have no|with no
        there is no|there was no|there were no|there are no|is not|was not|are not|were not|isn't|wasn't|doesn't have
        didn't have|doesn't|didn't|hasn't|hasn't had|hadn't|don't|haven't|fails to show|failed to show|failed to reveal
        fails to reveal|did not show|did not reveal|does not show|shows no|showed no|revealed no|reveals no
        denies any|denied any|denies having|denied having|denies a history of|denied a history of|denies history of
        denies that|denied that|denies any history of|denies that he has|denies that she has|denied having had
        no previous|no prior|not had|unremarkable for|nonreactive for|no personal or|does not|do not|did not
    """),
    ("negated", "backward"): _words("""
        was ruled out|were ruled out|is ruled out|has been ruled out|have been ruled out|had been ruled out|ruled out
        was excluded|were excluded|is excluded|has been excluded|excluded|is absent|seems to be absent|appears to be absent|seems absent|appears absent|absent from|was absent|were absent|are absent
        absent|: absent|not present|is not present|was not present|were not present|: not present|not detected
        was not detected|were not detected|not found|was not found|were not found|not seen|was not seen|were not seen
        not identified|was not identified|were not identified|not noted|was not noted|were not noted|not evident
        was denied|were denied|is denied|are denied|: denied|: denies|denied|: no|: none|: never|: negative|: neg|: nil
        = no|(-)|( - )|: n|is negative|was negative|were negative|are negative|negative|not observed
        was not observed|were not observed|not reported|was not reported|were not reported|not documented
        never|no|none|? no|? no.|did not occur|not demonstrated|was not demonstrated|free
    """),
    ("unusable", "forward"): _words("""
        possible|possibly|probable|probably|likely|most likely|suspected|suspect|suspecting|suspicious for|suspicion of
        suspicion for|concern for|concerned for|concerned about|concerning for|worried about|worry about|rule out|r/o|to rule out
        to exclude|cannot exclude|could not exclude|can not exclude|not excluded|cannot rule out|could not rule out|can't rule out|can't exclude
        not ruled out|could be|may be|might be|may have|might have|may represent|might represent|could represent|versus|vs
        differential diagnosis|differential diagnoses|differential includes|differential included|differential
        diagnosis includes|considered|considering|consider|consideration of|evaluate for|evaluation for|evaluation of
        evaluated for|assess for|assessment for|assessed for|work up for|workup for|workup of|worked up for|tested for|testing for|test for
        screening for|screen for|screened for|surveillance for|look for|search for|question of|questionable|? |query
        presumed|presumptive|suggestive of|suggesting|suggest|unlikely|not likely|unclear if|unclear whether|uncertain|unsure
        unknown|not known|equivocal for|risk of|risk for|risk factor for|risk factors for|at risk|at risk of|at high risk of
        at risk for|prone to|prevent|prevention of|prevention for|prophylaxis|prophylaxis for|prophylaxis against
        if|should he|should she|should the patient|in case of|in the event of|unless|return for|return if|call if|watch for
        monitor for|monitored for|monitoring for|as needed for|prn|prn for
        educated about|education on|educated on|counselled about|counselled on|counseled about|counseled on|discussed
        warned about|warned of|instructed|criteria for|guideline|guidelines|goal|target|keep|maintain|titrate|titrated to
        no mention of|not mentioned|no record of|causes of|secondary causes|no information|no change in|no change|no increase in|no decrease in|no worsening of|no worsening|no further|no other|not only
        not necessarily|without difficulty|without change in|no improvement in|no improvement of|no relief of|no relief from
        gram negative|not certain|not sure|no recurrence of|no recurrent|without recurrence of|without relief of|no difference
        without improvement|without improvement in|does not deny|didn't deny|did not deny|not definite|not clear|not denied|not the cause
        mimicking|mimic|resembling|allergic to|allergy to|allergies to|intolerant of|intolerance to|exposed to|exposure to
        contact with|fear of|afraid of|vaccinated against|vaccination for|vaccine for|immunised against|not due to
        not attributed to|not related to|not caused by|unrelated to|whether|score for
        not able to assess|unable to assess|not assessed for|borderline|pseudo|no need for|no indication for|no treatment for
        nearly|almost|impending|pre|anti|rather than|instead of|not been tested for|no longer term|not limited to
    """),
    ("unusable", "backward"): _words("""
        is suspected|was suspected|were suspected|suspected|is possible|was possible|possible|is likely|was likely
        was considered|is considered|were considered|considered|was thought possible|cannot be excluded|could not be excluded|can not be excluded|not excluded
        cannot be ruled out|could not be ruled out|is unlikely|was unlikely|unlikely|in the differential|is unknown
        was unknown|unknown|is unclear|was unclear|pending|?|: ?|: unknown|: pending|: unsure|: not known|: not assessed|: not recorded|: not tested|: n/a|: na
        not assessed|not tested|was not assessed|was not tested|was not measured|score|scale|questionnaire|prophylaxis|screening|screen|risk|clinic|precautions
        vaccine|vaccination|education|counselling|counseling|is pending|to be excluded|to be ruled out|must be excluded|mimic|like
    """),
    ("family", "forward"): _words("""
        family history of|family hx of|family history|fhx|fh|fhx of|fh of|family history is|family history positive for
        family history significant for|family history notable for|runs in the family|maternal|paternal|familial history
    """),
    ("family", "backward"): _words("""
        runs in the family|runs in his family|runs in her family|in the family|in his family|in her family
        in a first degree relative|in first degree relatives|in a parent|in relatives|on his mother's side|on her mother's side
        on his father's side|on her father's side
    """),
    ("planned", "forward"): _words("""
        scheduled for|scheduled to undergo|is scheduled|planned for|planned|plan to|plan for|plans to|planning|will undergo|will start
        will be started|will begin|will receive|will need|to be started|awaiting|waiting for|due to undergo|is to undergo|going to
        to undergo|recommended|recommend|advised|advise|referred for|referral for|candidate for|considered for|being considered for
        before undergoing|prior to undergoing|preoperative evaluation for|preoperative assessment for|offered|declined|refused|refuses|eligible for
    """),
    ("planned", "backward"): _words("""
        is planned|was planned|is scheduled|was scheduled|was recommended|is recommended|was advised|was offered
        was declined|was refused|is being considered|will be started|to be started
    """),
    ("ended", "forward"): _words("""
        former|formerly|ex|quit|gave up|has given up|stopped|ceased|no longer|no longer has|no longer on|weaned off|used to be|used to
        previously a
    """),
    ("ended", "backward"): _words("""
        has resolved|had resolved|resolved|have resolved|in remission|ceased|has stopped|was stopped|was discontinued|discontinued|in the past
    """),
    ("past", "forward"): _words("""
        history of|history of a|hx of|h/o|past history of|past medical history of|past medical history significant for
        medical history of|prior history of|previous history of|known history of|previous|previously|prior|remote|remote history of
        status post|s/p|childhood|in childhood|years ago|last year|history significant for|history notable for|personal history of
    """),
    ("past", "backward"): _words("""
        years ago|months ago|year ago|month ago|weeks ago|week ago|last year|last month|as a child|in childhood|earlier in life
    """),
    # "no longer reaches": what follows is said of the patient afresh
    ("stop", "forward"): _words("""
        but|however|although|though|except|except for|apart from|aside from|other than|besides|nevertheless|yet|;
        and has|and had|and is|and was|and reports|and reported|and presents|and presented|and complains|and admits|and does have
        and endorses|and have|and shows|and showed|and developed|and takes|and takes|and underwent|and received|and who has|and smokes
        , has|, had|, is|, was|, reports|, reported|, presents|, presented|, complains|, admits|, endorses|, with|, and with|and with
        , and has|, and had|, and is|, and was|, and reports|, and presents|, admits to|, positive for|positive for|and positive for
        he has|she has|he had|she had|he is|she is|he was|she was|he also|she also|he reports|she reports|who has|who had|who is|who was
        who presents|who presented|who also|the patient has|the patient had|the patient is|the patient was|patient has|patient had
        patient is|patient was|the patient|, history of|, known|, hx of|, pmh|, past|reports|reported|endorses|admits|admits to|complains of
        presents with|presented with|presents|presented|developed|develops|came to|came in|was admitted|is admitted|was brought|was diagnosed
        is diagnosed|and a history of|, a history of|, but|, however|while|whereas|they have|they are|they report|patient reports
        yes|instead|rather|he does have|she does have|does have|but does|he smokes|she smokes|, smokes|is positive for|was positive for
        , showed|, shows|, revealed|showed|shows|revealed|reveals|demonstrated|demonstrates|confirmed|underwent
    """),
    # a verb or preposition of unclear reach: what follows is not certain either way
    ("pause", "forward"): _words("""
        has|had|have|is|was|were|are|with|because|because of|due to|secondary to|for|on|who|which|found|noted|seen|treated
        taking|takes|caused by|complicated by|following|after|since|until|despite|when|where|being|been|led to|requiring
    """),
}  # fmt: skip

#: Adjectives that make a denial narrower than the finding ("no uncontrolled diabetes" leaves diabetes open).
NARROWING: Final = frozenset(
    "severe uncontrolled acute recent massive gross frank decompensated worsening recurrent current active "
    "significant major new overt prolonged persistent untreated poorly further additional ongoing complicated "
    "symptomatic advanced critical repeated frequent regular other large fresh obvious".split()
)

#: Words that may stand before a finding without making it another one ("severe hypertension" is hypertension).
NEUTRAL: Final = frozenset(
    "acute chronic severe mild moderate new recent previous prior known active current treated untreated symptomatic "
    "congestive uncontrolled controlled permanent persistent paroxysmal longstanding history of recurrent stable "
    "decompensated advanced type 1 2 i ii a an the systemic essential primary poorly well ongoing established "
    "significant major minor old past presence with any confirmed and".split()
)

#: Longer phrases that are not the finding they contain, whatever vocabulary is in use.
LOOKALIKES: Final = _words("""
    portal hypertension|pulmonary hypertension|pulmonary arterial hypertension|pulmonary artery hypertension
    intracranial hypertension|ocular hypertension|intraocular hypertension|venous hypertension|abdominal hypertension
    white coat hypertension|intra abdominal hypertension|gestational hypertension|gestational diabetes|diabetes insipidus|prediabetes|pre diabetes|family history
    heat stroke|stroke volume|stroke unit|stroke work|smoking cessation|smoke inhalation|heart failure clinic|stroke scale|stroke score
    heart attack prevention|false pregnancy|ectopic pregnancy test|pregnancy test|pregnancy category|cancer screening
    liver failure clinic|pneumonia vaccine|pneumococcal pneumonia vaccine|bleeding risk|smoke alarm|vaping
    second hand smoking|passive smoking|passive smoker|secondhand smoke|sleep study|hearing aids|hearing aid|first aid
    sun stroke|sunstroke|diabetes educator|diabetes clinic|diabetes education|dementia screening
""")

#: Words this ordinary only name a finding when the note writes them in capitals.
CAPITALS_ONLY: Final = frozenset(
    "as or all pad map am an at arm aids us is it in no to so go do be by if la ma me my of oh on ok up we ad cap cat gas "
    "hat hit lad led mac met pat pet rap sad sob tic vet war win was are los el ed al des de le chad star bed can fit fat "
    "far bad and the for but not out off age she he her his mr ms pa pr".split()
)

#: Cues that reach only the very next words, and cues that reach no further than the next comma.
ADJACENT: Final = frozenset(
    "non|ex|pre|anti|pseudo|?|almost|nearly|free|like|risk|clinic|score|scale|questionnaire|screen|screening|vaccine|mimic|"
    "vaccination|education|counselling|counseling|prophylaxis|precautions|borderline|maternal|paternal".split("|")
)
TO_COMMA: Final = frozenset(
    "possible|possibly|probable|probably|likely|suspected|presumed|presumptive|questionable|ruled out|absent|excluded|"
    "unlikely|unknown|unclear|former|formerly|quit|stopped|ceased|gave up|previous|previously|prior|remote|childhood|"
    "suspect|considered|most likely|recommended|advised|offered|declined|refused|discussed|not known|not excluded|"
    "no change|instructed|versus|vs|awaiting|planned|resolved|discontinued".split("|")
)
#: Backward cues that are ordinary words too: they count only where the statement ends with them.
CLOSING: Final = frozenset(
    "no|none|never|negative|denied|absent|excluded|resolved|discontinued|ceased|possible|unlikely|unknown|suspected|considered|pending".split(
        "|"
    )
)

#: A relative before one of these speaks about the patient.
REPORTING: Final = frozenset(
    "report reports reported state states stated say says said note noted notes notice noticed describe describes described "
    "deny denies denied give gives gave observe observed called bring brings brought found witness witnessed confirm confirms "
    "confirmed thinks thought feel feels felt told tell tells".split()
)

#: Cues that make a measurement one that was not taken of the patient: a target, a condition, an instruction.
NOT_MEASURED: Final = frozenset(
    "if|should he|should she|should the patient|in case of|in the event of|unless|return for|return if|call if|watch for|"
    "monitor for|criteria for|guideline|guidelines|goal|target|keep|maintain|titrate|titrated to|as needed for|prn for".split("|")
)
