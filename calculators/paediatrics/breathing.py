"""Croup and acute asthma in children: how severe."""

from typing import Annotated, Final, Literal

from ..core import Item, Result, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.vital_signs import OxygenSaturation

_GOOD_AIR_ENTRY: Final = (
    "good ae",
    "ae good",
    "ae normal",
    "normal ae",
    "ae equal",
    "equal ae",
    "good a/e",
    "a/e good",
    "a/e normal",
    "a/e equal",
    "normal a/e",
    "air entry good",
    "air entry equal",
    "air entry fine",
    "ae fine",
    "aebe",
    "ae=be",
    "ae r=l",
    "ae l=r",
    "good bilateral ae",
    "good ae bilaterally",
)

WESTLEY_1978 = Source(
    "Westley CR, Cotton EK, Brooks JG. Nebulized racemic epinephrine by IPPB for the treatment of croup. "
    "Am J Dis Child 1978;132(5):484-487",
    url="https://ijponline.biomedcentral.com/articles/10.1186/s13052-017-0348-x/tables/12",
    where="the five signs",
    read="secondary",
    via="Ital J Pediatr 2017, doi 10.1186/s13052-017-0348-x, table 8; two further tables and that of "
    "Family Practice Notebook agree on the points",
)
DUCHARME_2008 = Source(
    "Ducharme FM, Chalut D, Plotnick L, et al. The Pediatric Respiratory Assessment Measure: a valid clinical score "
    "for assessing acute asthma severity from toddlers to teenagers. J Pediatr 2008;152(4):476-480",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC4614088/table/t4-pch-20-353",
    where="the score",
    read="secondary",
    via="Paediatr Child Health 2015, PMC4614088, table 4, and Allergy Asthma Clin Immunol 2018, table 4; abstract read",
)
GORELICK_2004 = Source(
    "Gorelick MH, Stevens MW, Schultz TR, Scribano PV. Performance of a novel clinical score, the Pediatric Asthma "
    "Severity Score (PASS), in the evaluation of acute asthma. Acad Emerg Med 2004;11(1):10-18",
    doi="10.1197/j.aem.2003.07.015",
    pmid="14709423",
    where="the three signs",
    read="abstract",
    via="grades of the signs from TabletWise and the pathway of Children's Hospital of Philadelphia",
)


@calculator(
    title="Westley croup score",
    source=WESTLEY_1978,
    conditions=("croup",),
    ages=(0.25, 17.99),
    outcome="severity of croup",
    aliases=("Westley score", "croup score"),
    disputed="other authors group the points otherwise (mild to 1 or under 4, severe from 5, over 6 or from 8)",
)
def westley_croup(
    westley_retractions: Annotated[
        Literal["none", "mild", "moderate", "severe"],
        Choice(
            "drawing in of the chest wall on breathing: none, mild, moderate, severe",
            {
                "none": (
                    "no retractions",
                    "no chest wall retractions",
                    "no recession",
                    "no indrawing",
                    "without retractions",
                    "no chest retractions",
                    "no chest wall indrawing",
                    "no intercostal retractions",
                    "no subcostal retractions",
                    "no suprasternal retractions",
                    "no chest wall recession",
                    "no chest indrawing",
                    *("no increased work of breathing", "no increased wob", "no wob", "wob normal", "normal wob"),
                    *(
                        "normal work of breathing",
                        "work of breathing normal",
                    ),
                    *("no recession or tug", "no tug or recession", "no sternal recession"),
                    *("no chest recession", "nil recession", "recession none"),
                    *("no recessions", "nil wob", "no chest wall retraction", "recession nil"),
                    *("recession: none", "no tug"),
                ),
                "mild": (
                    "mild retractions",
                    "mild chest wall retractions",
                    "mild recession",
                    "mild indrawing",
                    "mild intercostal retractions",
                    *(
                        f"{a} {b}"
                        for a in (
                            "slight",
                            "minimal",
                            "minor",
                        )
                        for b in (
                            "retractions",
                            "chest wall retractions",
                            "recession",
                            "indrawing",
                        )
                    ),
                    "mild subcostal retractions",
                    "mild suprasternal retractions",
                    "mild chest retractions",
                    *("recession mild", "retractions mild", "mild sternal recession", "mild subcostal recession"),
                    *("mild intercostal recession", "mild sub/intercostal recession", "mild sc/ic recession"),
                    *("mild ic/sc recession", "mild chest recession", "slight subcostal recession"),
                    *("slight sternal recession", "slight intercostal recession", "minimal subcostal recession"),
                    *("minimal sternal recession", "mild chest wall recession", "recession + mild"),
                    *("mild sub-costal recession", "mild inter-costal recession", "mild indrawing of the chest"),
                    *("minimal recession only", "tiny bit of recession", "slight sub-costal recession"),
                    *("mild tug", "mild tracheal tug", "mild sc recession", "mild sternal tug"),
                    *("mild ic recession", "slight recession", "slight retraction", "slight tug"),
                    *("minimal recession", "minimal retractions", "recession: mild", "tug mild"),
                    *("just visible recession", "a little recession", "a bit of recession"),
                    *("bit of recession", "barely visible retractions", "subtle recession"),
                ),
                "moderate": (
                    "moderate retractions",
                    "moderate chest wall retractions",
                    "moderate recession",
                    "moderate indrawing",
                    "moderate intercostal retractions",
                    "moderate subcostal retractions",
                    "moderate suprasternal retractions",
                    "moderate chest retractions",
                    *("recession moderate", "retractions moderate", "moderate sternal recession"),
                    *("moderate subcostal recession", "moderate intercostal recession"),
                    *("moderate sub/intercostal recession", "moderate sc/ic recession"),
                    *("moderate ic/sc recession", "moderate chest recession", "moderate chest wall recession"),
                    "moderate subcostal and intercostal recession",
                    "moderate intercostal and subcostal recession",
                    *("moderate sub-costal recession", "moderate inter-costal recession"),
                    "moderate subcostal and sternal recession",
                    *("moderate tug", "moderate sc recession", "moderate ic recession"),
                    *("recession: moderate", "mod recession", "mod retractions"),
                    "readily visible retractions",
                ),
                "severe": (
                    "severe retractions",
                    "severe chest wall retractions",
                    "marked retractions",
                    "severe recession",
                    "severe indrawing",
                    "marked recession",
                    "severe intercostal retractions",
                    "severe retractions of the chest wall",
                    "severe subcostal retractions",
                    "severe suprasternal retractions",
                    "severe chest retractions",
                    "marked chest wall retractions",
                    "deep retractions",
                    "significant chest wall retractions",
                    *("recession severe", "recession marked", "retractions severe", "retractions marked"),
                    *("severe sternal recession", "severe subcostal recession", "severe intercostal recession"),
                    *("severe sub/intercostal recession", "severe chest recession", "marked sternal recession"),
                    *("marked subcostal recession", "marked intercostal recession"),
                    *("marked sub/intercostal recession", "marked chest recession", "marked chest wall recession"),
                    *("deep recession", "deep sternal recession", "gross recession"),
                    "severe chest wall recession",
                    *("marked sub-costal recession", "severe sub-costal recession"),
                    *("marked subcostal and sternal recession", "marked sub-costal and sternal recession"),
                    *("marked intercostal and subcostal recession", "marked subcostal and intercostal recession"),
                    *("severe subcostal and intercostal recession", "severe intercostal and subcostal recession"),
                    "severe indrawing of the chest",
                    *("marked tug", "recession: severe", "recession +++", "marked indrawing"),
                    "severe sc recession",
                ),
            },
            absent="none",
            terms=(
                "retractions",
                "chest wall retractions",
                "chest wall retraction",
                "chest retractions",
                "intercostal retractions",
                "subcostal retractions",
                "chest recession",
                "chest wall recession",
                "intercostal recession",
                "subcostal recession",
                "sternal recession",
                "chest wall indrawing",
                "indrawing",
                "suprasternal retractions",
                "sternal retractions",
                "retractions of the chest wall",
                "chest indrawing",
                "suprasternal recession",
                *("recession", "sub/intercostal recession", "intercostal/subcostal recession"),
                *("subcostal/intercostal recession", "subcostal and intercostal recession"),
                *("intercostal and subcostal recession", "sc/ic recession", "ic/sc recession"),
                *("sub-costal recession", "inter-costal recession", "supra-sternal recession"),
                *("subcostal and sternal recession", "sub-costal and sternal recession"),
                "sternal and subcostal recession",
            ),
        ),
    ],
    westley_stridor: Annotated[
        Literal["none", "when agitated", "at rest"],
        Choice(
            "inspiratory stridor: none; only when agitated; at rest",
            {
                "none": (
                    "no stridor",
                    "no inspiratory stridor",
                    "without stridor",
                    "no audible stridor",
                    "stridor is absent",
                    "stridor absent",
                    "stridor not present",
                    "stridor is not present",
                    "no signs of stridor",
                    "no evidence of stridor",
                    "denies stridor",
                    "stridor has resolved",
                    *("nil stridor", "stridor gone", "stridor settled", "stridor resolved"),
                    *("no longer stridulous", "not stridulous", "no further stridor"),
                    *("stridor nil", "stridor: none", "stridor none", "no stridor even when crying"),
                    *("no stridor even when upset", "no stridor on crying"),
                ),
                "when agitated": (
                    "stridor with agitation",
                    "stridor when agitated",
                    "stridor when crying",
                    *(
                        f"stridor {only}{when}"
                        for only in ("only ", "primarily ", "mainly ")
                        for when in (
                            "with agitation",
                            "when agitated",
                            "when crying",
                            "with crying",
                            "on agitation",
                            "during agitation",
                            "when upset",
                            "on exertion",
                        )
                    ),
                    "stridor on agitation",
                    "stridor during agitation",
                    "stridor when upset",
                    "stridor with crying",
                    "stridor on crying",
                    "stridor present primarily with agitation",
                    "stridor present with agitation",
                    "stridor present when agitated",
                    "intermittent stridor when agitated",
                    *(
                        f"stridor {a}{b}"
                        for a in (
                            "occurs ",
                            "occurring ",
                            "noted ",
                            "audible ",
                            "heard ",
                            "present ",
                            "observed ",
                            "",
                        )
                        for b in (
                            "when the child is agitated",
                            "when the child cries",
                            "when he is agitated",
                            "when she is agitated",
                            "with crying",
                            "upon agitation",
                            "on excitement",
                            "only with exertion",
                        )
                    ),
                    "stridor when he cries",
                    "stridor when she cries",
                    "stridor upon agitation",
                    "no stridor at rest",
                    "stridor on exertion",
                    *("stridor when distressed", "stridor when disturbed", "stridor when examined"),
                    *("stridor when active", "stridor when running around", "stridor when running about"),
                    *("stridor if upset", "stridor if crying", "stridor if agitated", "stridor on handling"),
                    *("stridor on activity", "stridor not at rest", "stridor only on crying"),
                    *("stridor only when active", "stridor only when disturbed", "stridor only when distressed"),
                    *("stridor only when running around", "intermittent stridor when upset"),
                    *("stridor when cries", "stridor only when crying", "stridor only when upset"),
                    *("stridor only if crying", "stridor only if upset", "stridor with distress"),
                    *("stridor when handled", "stridor when running", "stridor once he cries"),
                    *("stridor once she cries", "stridor comes once he cries", "stridor comes when"),
                    *("stridor only with crying", "stridor only when cross", "stridor on upset"),
                    *("none at rest, stridor", "no stridor when calm", "no stridor when settled"),
                    *("stridor when agitated only", "noise on breathing in when he cried"),
                    *("noise on breathing in when she cried", "noise on breathing in when crying"),
                    *("noisy breathing only when crying", "noisy breathing in only when upset"),
                ),
                "at rest": (
                    "stridor at rest",
                    "resting stridor",
                    "stridor present at rest",
                    "stridor is present at rest",
                    "stridor audible at rest",
                    "stridor heard at rest",
                    "audible stridor at rest",
                    "stridor even at rest",
                    "stridor while at rest",
                    "stridor while resting",
                    "stridor noted at rest",
                    "stridor apparent at rest",
                    "constant stridor",
                    "stridor that is present at rest",
                    "stridor is audible at rest",
                    "stridor that is audible at rest",
                    "stridor is heard at rest",
                    "stridor is evident at rest",
                    "stridor evident at rest",
                    "continuous stridor",
                    "stridor both at rest",
                    "persistent stridor at rest",
                    "stridor in a resting state",
                    "stridor even when calm",
                    "stridor when calm",
                    *("stridor when settled", "stridor when asleep", "stridor when sleeping", "stridor asleep"),
                    *("stridor while asleep", "stridor even when asleep", "stridor when quiet"),
                    *("stridor when sat quiet", "stridor when sat quietly", "stridor when sitting quietly"),
                    *("stridor still there when sat quiet", "stridor even when settled", "stridor all the time"),
                    *("stridor at rest and", "biphasic stridor at rest", "loud stridor at rest"),
                    "stridulous at rest",
                    *("stridor while calm", "stridor sat on mum's lap", "stridor constantly"),
                    *("biphasic stridor", "stridor ++ at rest"),
                ),
            },
            absent="none",
            terms=(
                "stridor",
                "inspiratory stridor",
            ),
        ),
    ],
    westley_cyanosis: Annotated[
        Literal["none", "when agitated", "at rest"],
        Choice(
            "cyanosis: none; only when agitated; at rest",
            {
                "none": (
                    "no cyanosis",
                    "not cyanotic",
                    "not cyanosed",
                    "no signs of cyanosis",
                    "no evidence of cyanosis",
                    "without cyanosis",
                    "cyanosis is absent",
                    "cyanosis absent",
                    "acyanotic",
                    "no central cyanosis",
                    "cyanosis is not present",
                    "cyanosis not present",
                    "pink in room air",
                    "pink lips",
                    "pink and well perfused",
                    "no bluish discoloration",
                    "no visible cyanosis",
                    "no perioral cyanosis",
                    "no cyanotic features",
                    *("pink and alert", "alert, pink", "pink, alert", "pink on air", "pink in air", "pink in ra"),
                    *("pink, well perfused", "pink and perfused", "warm and pink", "pink and warm", "stays pink"),
                    *("remains pink", "good colour", "colour good", "looks pink", "well perfused and pink"),
                    *("nil cyanosis", "never cyanosed", "never blue", "not blue", "not dusky", "good ae, pink"),
                    "pink throughout",
                    *("lips pink", "pink tongue", "pink lips and tongue", "lips and tongue pink"),
                    *("lovely and pink", "nice and pink"),
                    *("pink all through", "never went blue", "no blue episodes", "no colour change"),
                    *("colour pink", "colour normal", "no cyanosis even when upset", "no blueness"),
                ),
                "when agitated": (
                    "cyanosis with agitation",
                    "cyanosis when agitated",
                    *(
                        f"{cyanosis} {only}{when}"
                        for cyanosis in ("cyanosis", "cyanotic")
                        for only in ("", "only ", "observed ", "noted ", "present ", "primarily ")
                        for when in (
                            "with agitation",
                            "when agitated",
                            "when crying",
                            "with crying",
                            "on agitation",
                            "during agitation",
                            "when upset",
                        )
                    ),
                    "blue when crying",
                    "turns blue when crying",
                    "bluish discoloration of the lips when upset",
                    "bluish lips when upset",
                    *(
                        f"cyanosis {a}{b}"
                        for a in (
                            "observed ",
                            "noted ",
                            "evident ",
                            "occurring ",
                            "occurs ",
                            "seen ",
                            "that occurs ",
                            "develops ",
                            "present ",
                            "",
                        )
                        for b in (
                            "upon agitation",
                            "when agitated",
                            "when the child is agitated",
                            "when the child cries",
                            "when crying",
                            "with crying",
                            "during crying",
                            "when upset",
                            "with agitation",
                        )
                    ),
                    *(
                        f"becomes {a} when {b}"
                        for a in (
                            "blue",
                            "bluish",
                            "cyanotic",
                        )
                        for b in (
                            "crying",
                            "agitated",
                            "upset",
                        )
                    ),
                    *(
                        f"turns {a} {b}"
                        for a in (
                            "blue",
                            "bluish",
                        )
                        for b in (
                            "with agitation",
                            "when agitated",
                            "when upset",
                            "when crying",
                        )
                    ),
                    "lips turn blue when crying",
                    "lips turn blue when agitated",
                    "lips turn blue when upset",
                    *("blue lips when crying", "lips blue when crying", "lips go blue when crying"),
                    *("goes blue when crying", "went blue when crying", "goes blue when upset"),
                    *("went blue when upset", "dusky when crying", "dusky with crying", "dusky when upset"),
                    *("dusky when agitated", "blue when upset", "blue with crying"),
                    *("blue round mouth when crying", "blue around the mouth when crying"),
                    *("blue around the lips when crying", "perioral cyanosis when crying"),
                    *("circumoral cyanosis when crying", "cyanosed when crying", "cyanosed when upset"),
                    *("cyanosed with crying", "cyanosed when agitated", "cyanosed with agitation"),
                    *("cyanosed on crying", "blue lips when upset", "blue lips when agitated"),
                    *("blue on crying", "blue when he cries", "blue when she cries", "dusky on crying"),
                    *("goes dusky when upset", "cyanosis on crying", "cyanosis when crying"),
                    *("cyanosis when upset", "cyanotic when crying", "blue with agitation"),
                    *("dusky with agitation", "desaturates and blue when crying"),
                ),
                "at rest": (
                    "cyanosis at rest",
                    "cyanotic at rest",
                    *(
                        f"{cyanosis} {even} at rest"
                        for cyanosis in ("cyanosis", "cyanotic")
                        for even in (
                            "even",
                            "evident",
                            "evident even",
                            "present",
                            "observed",
                            "noted",
                            "present even",
                            "while",
                        )
                    ),
                    "resting cyanosis",
                    "blue at rest",
                    *(
                        f"cyanosis {a}{b} {c}at rest"
                        for a in (
                            "is ",
                            "",
                        )
                        for b in (
                            "visible",
                            "apparent",
                            "evident",
                            "present",
                            "noted",
                            "observed",
                            "seen",
                        )
                        for c in (
                            "even ",
                            "",
                        )
                    ),
                    "cyanosis even when calm",
                    "cyanosis when calm",
                    "blue lips at rest",
                    "bluish lips at rest",
                    "persistent cyanosis at rest",
                    "appears cyanotic at rest",
                    "cyanotic, even at rest",
                    "bluish discoloration at rest",
                    "constant cyanosis",
                    "continuous cyanosis",
                    *("centrally cyanosed", "central cyanosis at rest", "cyanosed at rest", "dusky at rest"),
                    *("lips blue at rest", "persistent cyanosis", "persistently cyanosed"),
                    *("cyanosed even at rest", "cyanosed when calm", "blue even when settled"),
                    *("central cyanosis", "cyanosed in air at rest", "cyanosed on oxygen"),
                    *("blue even when calm", "dusky even when calm"),
                ),
            },
            absent="none",
        ),
    ],
    westley_disoriented: Annotated[
        bool,
        Criterion(
            "level of consciousness not normal: disoriented (a child asleep is normal)",
            terms=(
                "disoriented",
                "disorientated",
                "altered consciousness",
                "disorientation",
                "altered level of consciousness",
                "altered mental status",
                "depressed level of consciousness",
                "reduced level of consciousness",
                *("reduced gcs", "gcs reduced", "reduced conscious level", "conscious level reduced"),
                *("decreased conscious level", "altered conscious level", "not alert"),
                *("hard to rouse", "hard to wake", "difficult to wake", "sleepy and hard to rouse"),
                "sleepy and difficult to rouse",
            ),
            includes=(
                "lethargic",
                "decreased level of consciousness",
                "confused",
                "obtunded",
                "somnolent",
                "difficult to rouse",
                *("drowsy", "lethargy", "agitated and confused", "agitated confused", "confusion"),
                *("responds to voice only", "responds to pain only", "responds only to voice"),
                *("responds only to pain", "avpu v", "avpu p", "avpu u", "acvpu v", "acvpu p", "unresponsive"),
                *("stuporous", "exhausted and drowsy"),
                *("drowsy ++", "very drowsy", "sleepy and floppy", "floppy and drowsy"),
                *("not recognising mum", "doesn't recognise mum", "not recognising parents"),
                *("not responding to parents", "glazed"),
            ),
            opposites=(
                "alert",
                "normal consciousness",
                "normal level of consciousness",
                "fully conscious",
                "fully alert",
                "normal mental status",
                "level of consciousness remains normal",
                "level of consciousness is normal",
                "level of consciousness was normal",
                "level of consciousness appears normal",
                "consciousness remains normal",
                "consciousness is normal",
                "consciousness was normal",
                "child is alert",
                "alert and oriented",
                "awake and alert",
                "normal mentation",
                "fully oriented",
                "normally conscious",
                "alert and interactive",
                *(
                    "gcs 15",
                    "gcs 15/15",
                    "avpu a",
                    "avpu: a",
                    "avpu=a",
                    "acvpu a",
                    "happy and playing",
                ),
                *("smiley", "running around"),
                *("alert and happy", "happy and alert", "conscious level normal"),
                *("normal conscious level", "consciousness normal", "not drowsy", "pointing at"),
                "bright and alert",
                *("wide awake", "fully awake", "awake, alert", "bright and playful"),
                *("playing with", "playing happily", "watching tv", "watching telly"),
                *("watching the telly", "watching cartoons", "watching ipad", "knows his mum"),
                *("knows her mum", "recognises mum", "recognises parents", "interacting"),
                *("interacting well", "interacting with mum", "interacting with parents"),
                *("alert, interactive", "playful", "smiling", "gcs normal"),
                *("normal gcs", "alert throughout", "asleep but rousable", "asleep, easily roused"),
                *("asleep, rousable", "sleeping normally", "easily rousable"),
            ),
        ),
    ],
    westley_air_entry: Annotated[
        Literal["normal", "decreased", "markedly decreased"],
        Choice(
            "air entry on auscultation: normal, decreased, markedly decreased",
            {
                "normal": (
                    "normal air entry",
                    "good air entry",
                    "air entry is normal",
                    "air entry was normal",
                    "air entry normal",
                    "equal air entry",
                    "adequate air entry",
                    "air entry is good",
                    "good bilateral air entry",
                    "good air movement",
                    "air entry is equal",
                    "air entry appears normal",
                    "normal breath sounds",
                    "air entry is adequate",
                    "clear air entry",
                    *_GOOD_AIR_ENTRY,
                    *("good air entry bilaterally", "air entry good bilaterally"),
                    *("ae good bilaterally", "ae bilaterally equal", "good equal air entry"),
                    *("good and equal air entry", "ae good and equal", "air going in well", "good breath sounds"),
                    *("moving air nicely", "moving air well", "moving air well both sides", "shifting air well"),
                    *("good air movement bilaterally", "breath sounds normal", "breath sounds equal and normal"),
                    *("ae good", "good ae", "ae normal", "normal ae", "ae equal", "ae good bilat"),
                    *("good ae bilaterally", "good ae throughout", "ae fine", "ae full", "good a/e"),
                    *("a/e good", "a/e normal", "air entry good", "air entry fine", "air entry equal"),
                    *("good air entry throughout", "air entry good throughout", "ae good throughout"),
                    *("ae clear throughout", "chest clear, good ae", "aebe"),
                ),
                "decreased": (
                    "decreased air entry",
                    "reduced air entry",
                    *(
                        f"air entry {is_}{decreased}"
                        for is_ in ("", "is ", "was ", "appears ")
                        for decreased in ("decreased", "reduced", "diminished")
                    ),
                    "diminished air entry",
                    "mildly decreased air entry",
                    "mildly reduced air entry",
                    "decreased air movement",
                    "decreased breath sounds",
                    "reduced breath sounds",
                    "diminished breath sounds",
                    "slightly decreased air entry",
                    "slightly reduced air entry",
                    "mildly diminished air entry",
                    "moderately decreased air entry",
                    "moderately reduced air entry",
                    *(
                        f"air entry is {a} {b}"
                        for a in (
                            "slightly",
                            "mildly",
                            "moderately",
                            "somewhat",
                        )
                        for b in (
                            "decreased",
                            "reduced",
                            "diminished",
                        )
                    ),
                    "reduced air movement",
                    "diminished air movement",
                    "decrease in air entry",
                    "reduction in air entry",
                    *("ae reduced", "reduced ae", "ae decreased", "decreased ae", "ae diminished"),
                    *("diminished ae", "ae down", "a/e down", "a/e reduced", "a/e decreased", "reduced a/e"),
                    *("air entry down", "air entry quiet", "quiet air entry", "ae quiet", "quiet ae"),
                    *("air entry a bit quiet", "ae slightly reduced", "slightly reduced ae", "mildly reduced ae"),
                    *("ae mildly reduced", "moderately reduced ae", "ae moderately reduced"),
                    *("ae reduced bilaterally", "reduced ae bilaterally", "reduced air entry bilaterally"),
                    *("bilaterally reduced air entry", "air entry a bit reduced", "air entry somewhat reduced"),
                    "quieter than it should be",
                    *("decreased breath sounds bilaterally", "reduced breath sounds bilaterally"),
                    "breath sounds reduced",
                    *("ae ↓", "↓ae", "ae a bit down", "air entry reduced", "air entry slightly reduced"),
                    *("air entry mildly reduced", "air entry diminished", "quiet bases", "quiet at bases"),
                ),
                "markedly decreased": (
                    "markedly decreased air entry",
                    "severely decreased air entry",
                    *(
                        f"air entry {is_}{markedly} {decreased}"
                        for is_ in ("", "is ", "was ", "appears ")
                        for markedly in ("markedly", "severely", "significantly", "greatly")
                        for decreased in ("decreased", "reduced", "diminished")
                    ),
                    *(
                        f"{markedly} {decreased} air entry"
                        for markedly in ("markedly", "severely", "significantly")
                        for decreased in ("decreased", "reduced", "diminished")
                    ),
                    "poor air entry",
                    "minimal air entry",
                    *(
                        f"{a} {b} {c}"
                        for a in (
                            "markedly",
                            "severely",
                            "significantly",
                            "greatly",
                        )
                        for b in (
                            "decreased",
                            "reduced",
                            "diminished",
                        )
                        for c in (
                            "air movement",
                            "breath sounds",
                        )
                    ),
                    "very poor air entry",
                    "air entry is poor",
                    "air entry is minimal",
                    "air entry is very poor",
                    "air entry is severely limited",
                    "air entry is barely audible",
                    "marked decrease in air entry",
                    "severe decrease in air entry",
                    "significant decrease in air entry",
                    "barely audible breath sounds",
                    *("very poor ae", "ae very poor", "ae markedly reduced", "markedly reduced ae"),
                    *("severely reduced ae", "ae severely reduced", "minimal ae", "ae minimal", "minimal a/e"),
                    *("barely any air entry", "hardly any air entry", "barely moving air"),
                    *("hardly moving any air", "not moving much air", "silent chest", "very quiet chest"),
                    *("ae very reduced", "very reduced ae", "very reduced air entry", "air entry very quiet"),
                    *("ae markedly down", "a/e markedly reduced", "air entry markedly down"),
                    *("air entry very poor", "ae ↓↓", "↓↓ ae", "markedly reduced air entry"),
                    *("air entry markedly reduced", "severely reduced air entry"),
                    *("air entry severely reduced", "hardly moving air", "significantly reduced air entry"),
                    "ae significantly reduced",
                ),
            },
            absent="normal",
        ),
    ],
) -> Result:
    """Severity of croup in a child, from stridor, chest wall, air entry, colour and consciousness.

    Made for trials; two examiners often differ by a point or more.
    """
    items = (
        Item(
            "Chest wall retractions",
            0
            if westley_retractions == "none"
            else 1
            if westley_retractions == "mild"
            else 2
            if westley_retractions == "moderate"
            else 3,
        ),
        Item("Stridor", 0 if westley_stridor == "none" else 1 if westley_stridor == "when agitated" else 2),
        Item("Cyanosis", 0 if westley_cyanosis == "none" else 4 if westley_cyanosis == "when agitated" else 5),
        Item("Disoriented", 5 if westley_disoriented else 0),
        Item("Air entry", 0 if westley_air_entry == "normal" else 1 if westley_air_entry == "decreased" else 2),
    )
    score = total(*items)
    band = upto(score, {2: "mild croup", 5: "moderate croup", 11: "severe croup"}, over="impending respiratory failure")
    return Result(score, "points", band, items)


@calculator(
    title="Pediatric Respiratory Assessment Measure (PRAM)",
    source=DUCHARME_2008,
    conditions=("asthma",),
    ages=(2, 17.99),
    outcome="severity of acute asthma",
    setting="emergency department",
    aliases=("PRAM", "Preschool Respiratory Assessment Measure"),
    confirmed="cases of the openEHR guideline model agree",
)
def pram(
    oxygen_saturation: OxygenSaturation,
    suprasternal_retraction: Annotated[
        bool,
        Criterion(
            "skin above the sternum drawn in on breathing",
            terms=(
                "suprasternal retraction",
                "suprasternal retractions",
                "suprasternal indrawing",
                "tracheal tug",
                "suprasternal recession",
                "suprasternal in-drawing",
                "tracheal tugging",
                *("tug above sternum", "suprasternal tug", "trach tug", "tug present", "tug +", "tug ++"),
                *("tug +++", "with tug", "and tug", "mild tug", "moderate tug", "marked tug", "slight tug"),
                *("supra-sternal recession", "supra-sternal retraction", "sternal notch retraction"),
                "sternal notch recession",
                *("suprasternal in drawing", "suprasternal pulling", "suprasternal sucking"),
                *("tug above the sternum", "tug above the breastbone", "drawing in above the sternum"),
                *("drawing in above sternum", "indrawing above sternum", "pulling in above the sternum"),
                *("recession at the notch", "recession at sternal notch", "notch recession"),
                *("tug at sternal notch", "tug at the notch", "tug at notch", "sternal notch tug"),
                *("tracheal tug +", "trachy tug", "tugging at the throat", "tugging at throat"),
                *("tracheal tug ++", "tug obvious", "obvious tug", "tugging", "trache tug"),
                *("jugular notch retraction", "jugular notch recession"),
            ),
            wider=(
                *("tug", "recession", "retractions", "indrawing", "increased wob", "increased work of breathing"),
                *("respiratory distress", "resp distress"),
            ),
            opposites=(
                *("wob normal", "normal wob", "normal work of breathing", "work of breathing normal"),
                "no tugging",
                *("no tug above sternum", "no tug", "nil tug", "tug absent", "tug nil", "no wob"),
                *("nil wob", "no increased wob"),
            ),
        ),
    ],
    scalene_contraction: Annotated[
        bool,
        Criterion(
            "scalene muscles contract on breathing",
            terms=(
                "scalene contraction",
                "scalene muscle contraction",
                "scalene muscle contractions",
                "scalene retractions",
                "scalene muscle use",
                "scalene use",
                "use of scalene muscles",
                "use of the scalene muscles",
                "scalene muscles contracting",
                "contraction of the scalene muscles",
                "scalene indrawing",
                "scalene muscle retractions",
                "scalene muscle activity",
                "scalene muscle involvement",
                "scalenes contracting",
                "scalene muscles are contracting",
                "visible scalene contraction",
                *("scalenes", "scalenes working", "scalenes still working", "scalenes +", "scalenes ++"),
                *("scalenes in use", "using scalenes", "scalenes active", "scalene muscles working"),
                *("scalene muscles in use", "scalene muscles active", "scm and scalene use"),
                *("sternocleidomastoid and scalene use", "scalenes contract", "palpable scalene contraction"),
                "palpable scalenes",
                *("scalenes going", "scalenes tensing", "scalenes palpably tensing", "scalenes palpable"),
                *("scalenes pulling", "scalenes firing", "scalenes contracting on", "scalenes tight"),
                *("scalenes used", "scalene +", "scalenes visible", "scalenes contracting visibly"),
                *("scalene recruitment", "scalene activity", "neck muscles going"),
                *("neck muscles working", "neck muscles contracting", "neck muscles tensing"),
                *("neck muscle use", "using neck muscles", "using his neck muscles"),
                *("using her neck muscles", "neck accessory muscles", "scm/scalenes", "scm and scalenes"),
                *("scalenes engaged", "scalene muscles contract"),
            ),
            wider=(
                *("accessory muscle use", "accessory muscles", "acc muscles", "acc muscle use"),
                *("use of accessory muscles", "increased wob", "increased work of breathing"),
                *("respiratory distress", "resp distress"),
            ),
            opposites=(
                *("wob normal", "normal wob", "normal work of breathing", "work of breathing normal"),
                *("scalenes quiet", "scalenes not in use", "scalenes not working", "scalenes not used"),
                *("scalenes not contracting", "scalenes soft", "scalenes relaxed", "scalenes: no"),
                *("scalenes nil", "neck muscles not used", "not using neck muscles", "no wob", "nil wob"),
                "no increased wob",
            ),
            excludes=(*("scalene block", "interscalene", "anterior scalene"),),
        ),
    ],
    pram_air_entry: Annotated[
        Literal["normal", "decreased at the base", "decreased at apex and base", "minimal or absent"],
        Choice(
            "air entry in the worse lung: normal; decreased at the base; decreased at apex and base; minimal or none",
            {
                "normal": (
                    "normal air entry",
                    "good air entry",
                    "air entry is normal",
                    "air entry normal",
                    "equal air entry",
                    "normal and equal air entry",
                    "air entry is good",
                    "good bilateral air entry",
                    "good air entry bilaterally",
                    "air entry is equal",
                    "air entry was normal",
                    "good air movement",
                    "adequate air entry",
                    "clear air entry bilaterally",
                    *_GOOD_AIR_ENTRY,
                    *("air entry good bilaterally", "ae good bilaterally"),
                    *("good ae throughout", "good air entry throughout", "ae good throughout"),
                    *("ae good all over", "ae good all areas", "ae good all zones", "good ae all zones"),
                    *("good a/e throughout", "ae full", "ae full throughout", "ae normal throughout"),
                    *("air entry normal throughout", "moving air well", "moves air well"),
                    *("good air movement throughout", "ae equal and good"),
                ),
                "decreased at the base": (
                    *(
                        f"{reduced} {side} base"
                        for reduced in (
                            *("reduced ae", "reduced ae at", "ae reduced", "ae reduced at", "ae down at", "ae down"),
                            *("a/e down at", "a/e down", "a/e reduced at", "reduced a/e at", "quiet at", "quiet"),
                            *("reduced air entry", "reduced air entry at", "reduced air entry at the"),
                            *(
                                "air entry reduced at",
                                "air entry reduced at the",
                                "air entry down at",
                                "decreased ae at",
                            ),
                        )
                        for side in ("left", "right", "l", "r")
                    ),
                    "decreased air entry at the base",
                    "decreased at the bases",
                    *(
                        f"{decreased} air entry at {the}{base}"
                        for decreased in ("decreased", "reduced", "diminished")
                        for the in ("", "the ")
                        for base in ("base", "bases", "lung bases")
                    ),
                    "decreased at the base",
                    "air entry decreased at the base",
                    "air entry is decreased at the base",
                    "bibasal reduced air entry",
                    "air entry reduced at the bases",
                    *(
                        f"{a} {b} at the {c}"
                        for a in (
                            "decreased",
                            "reduced",
                            "diminished",
                        )
                        for b in (
                            "breath sounds",
                            "air movement",
                        )
                        for c in (
                            "base",
                            "bases",
                            "lung bases",
                        )
                    ),
                    "basal decrease in air entry",
                    *(
                        f"air entry {a} at the {b}"
                        for a in (
                            "decreased",
                            "reduced",
                            "diminished",
                        )
                        for b in (
                            "base",
                            "bases",
                            "lung bases",
                        )
                    ),
                    *(
                        f"air entry is {a} at the {b}"
                        for a in (
                            "reduced",
                            "diminished",
                        )
                        for b in (
                            "base",
                            "bases",
                            "lung bases",
                        )
                    ),
                    "bibasilar decreased air entry",
                    *("reduced ae at base", "ae reduced at base", "ae down at base", "reduced ae bases"),
                    *("ae reduced bases", "reduced ae bibasally", "ae reduced bibasally", "bibasal reduced ae"),
                    *("reduced bibasal ae", "reduced bibasal air entry", "quiet bases", "bases quiet"),
                    *("quiet at the bases", "quiet at bases", "quiet bibasally"),
                    *("decreased breath sounds at bases", "reduced breath sounds at bases", "reduced bs bases"),
                    *("ae reduced at both bases", "reduced ae both bases"),
                    *("ae down at the bases", "ae down at bases", "ae down bases", "ae down both bases"),
                    *("ae down at both bases", "ae ↓ bases", "ae ↓ at bases", "ae↓ bases", "↓ae bases"),
                    *("↓ ae bases", "↓ae at bases", "ae ↓ both bases", "ae reduced at bases"),
                    *("ae reduced at the bases", "ae reduced both bases", "reduced ae at bases"),
                    *("reduced ae at the bases", "reduced ae at both bases", "reduced air entry bases"),
                    *("reduced air entry at bases", "reduced air entry at the bases"),
                    *("reduced air entry at both bases", "air entry reduced at bases"),
                    *("air entry reduced at both bases", "air entry down at bases"),
                    *("air entry down at the bases", "air entry quiet at both bases"),
                    *("air entry quiet at bases", "air entry quiet at the bases", "quiet at both bases"),
                    *("decreased ae bases", "decreased ae at bases", "decreased ae at the bases"),
                    *("decreased at bases", "decreased at both bases", "poor ae bases", "poor ae at bases"),
                    *("poor ae both bases", "ae poor at bases", "diminished at bases"),
                    *("diminished at the bases", "diminished bases", "ae diminished bases"),
                    *("decreased bs at bases", "reduced bs at bases"),
                ),
                "decreased at apex and base": (
                    "widespread decrease in air entry",
                    "decreased at the apex and the base",
                    *(
                        f"{decreased} {entry}at {apex}"
                        for decreased in ("decreased", "reduced", "diminished")
                        for entry in ("", "air entry ")
                        for apex in (
                            "apex and base",
                            "the apex and base",
                            "the apex and the base",
                            "the apex and bases",
                            "both apex and base",
                            "both the apex and base",
                            "both the apex and the base",
                            "the apices and bases",
                            "the base and apex",
                        )
                    ),
                    "widespread decreased air entry",
                    "globally reduced air entry",
                    "generalized decreased air entry",
                    *(
                        f"air entry {a} {b}"
                        for a in (
                            "decreased",
                            "reduced",
                            "diminished",
                        )
                        for b in (
                            "throughout",
                            "diffusely",
                            "globally",
                        )
                    ),
                    *(
                        f"air entry is {a} at {b}{c} and {d}{e}"
                        for a in (
                            "decreased",
                            "reduced",
                            "diminished",
                        )
                        for b in (
                            "the ",
                            "",
                        )
                        for c in (
                            "apex",
                            "apices",
                        )
                        for d in (
                            "the ",
                            "",
                        )
                        for e in (
                            "base",
                            "bases",
                        )
                    ),
                    "diffusely decreased air entry",
                    "diffusely reduced air entry",
                    "diffusely diminished air entry",
                    "decreased air entry throughout",
                    "reduced air entry throughout",
                    "diminished air entry throughout",
                    *(
                        f"air entry {a} at {b}apex and {c}base"
                        for a in (
                            "decreased",
                            "reduced",
                            "diminished",
                        )
                        for b in (
                            "the ",
                            "",
                        )
                        for c in (
                            "the ",
                            "",
                        )
                    ),
                    *("reduced ae throughout", "ae reduced throughout", "globally reduced ae"),
                    *("ae globally reduced", "ae widespread decrease", "widespread decrease in ae"),
                    *("widespread reduced air entry", "widespread reduced ae", "quiet throughout"),
                    *("ae quiet throughout", "reduced ae all zones", "ae reduced all zones"),
                    *("ae reduced in all zones", "reduced air entry in all zones", "reduced ae all over"),
                    *("ae down throughout", "a/e down throughout", "a/e reduced throughout"),
                    *("reduced a/e throughout", "quiet at base and apex", "quiet at apex and base"),
                    *("quiet apices and bases", "reduced ae apices and bases", "reduced ae at apices and bases"),
                    *("ae ↓ throughout", "↓ae throughout", "air entry reduced throughout"),
                    *("air entry down throughout", "decreased ae throughout", "ae reduced apex and base"),
                    *("ae down apex and base", "ae reduced apices and bases", "ae down apices and bases"),
                    *("reduced ae apex and base", "ae down top and bottom", "reduced top and bottom"),
                    *("ae reduced globally", "global reduction in ae", "ae widely reduced"),
                    *("ae down all zones", "generally reduced ae", "ae generally reduced"),
                ),
                "minimal or absent": (
                    "minimal air entry",
                    "absent air entry",
                    "poor air entry throughout",
                    "air entry is minimal",
                    "minimal or absent air entry",
                    "no air entry",
                    "absent breath sounds throughout",
                    "air entry is absent",
                    "barely any air entry",
                    "silent chest",
                    "minimal to no air entry",
                    "minimal or no air entry",
                    "absent or minimal air entry",
                    "very poor air entry",
                    "barely audible air entry",
                    "almost no air entry",
                    "little to no air entry",
                    "very little air entry",
                    "air entry was minimal",
                    "minimal air movement",
                    "absent air movement",
                    *("very poor ae", "ae very poor", "minimal ae", "ae minimal", "minimal a/e"),
                    *("hardly any air entry", "barely moving air", "hardly moving any air", "not moving air"),
                    *("not moving any air", "very quiet chest", "no air movement", "ae almost absent"),
                    "ae barely audible",
                    *("air entry very poor", "hardly any ae", "barely any ae", "hardly moving air", "no ae"),
                    *("ae absent", "absent ae", "almost no ae", "ae negligible", "negligible air entry"),
                ),
            },
        ),
    ],
    pram_wheezing: Annotated[
        Literal["absent", "expiratory", "inspiratory", "audible or silent chest"],
        Choice(
            "wheezing: absent; expiratory only; inspiratory, with or without expiratory; heard without a stethoscope, "
            "or a silent chest",
            {
                "absent": (
                    "no wheeze",
                    "no wheezing",
                    "without wheezing",
                    "wheezing is absent",
                    "no wheezes",
                    "wheezing absent",
                    "no audible wheezing",
                    "no audible wheeze",
                    "lungs are clear",
                    "clear breath sounds",
                    "lungs clear to auscultation",
                    "clear on auscultation",
                    *("chest clear", "clear chest", "wheeze gone", "wheeze resolved"),
                    *("wheeze settled", "wheeze-free", "nil wheeze", "no wheeze heard", "chest is clear"),
                    *("wheeze cleared", "wheeze nil", "chest clear no wheeze", "wheeze: none", "wheeze none"),
                    "no wheeze now",
                ),
                "expiratory": (
                    "expiratory wheeze",
                    "expiratory wheezing",
                    "end-expiratory wheeze",
                    "wheezing on expiration",
                    "wheeze on expiration",
                    "expiratory wheezes",
                    "end-expiratory wheezing",
                    "wheezing only on expiration",
                    "wheezing during expiration",
                    "wheezing is expiratory",
                    "wheezing on exhalation",
                    "expiratory wheeze only",
                    "expiratory wheezes bilaterally",
                    "expiratory phase wheezing",
                    "wheezing only during expiration",
                    "expiratory-only wheezing",
                    "wheezing heard on expiration",
                    *("exp wheeze", "end exp wheeze", "wheeze on exp", "wheeze exp only", "wheeze, exp only"),
                    *("wheeze expiratory only", "wheeze expiratory", "mild exp wheeze", "mild expiratory wheeze"),
                    *("scattered exp wheeze", "scattered expiratory wheeze", "polyphonic expiratory wheeze"),
                    *("bilateral exp wheeze", "wheeze breathing out", "wheezes on breathing out"),
                    *("exp wheezing", "end-exp wheezing", "exp wheezing only", "wheezy on expiration"),
                    "expiratory wheeze throughout",
                    *("exp wheeze only", "expiratory only", "exp only wheeze", "end-exp wheeze"),
                    *("end expiratory wheeze", "wheeze on breathing out", "wheeze when breathing out"),
                    *("wheeze only on breathing out", "wheeze on the out breath", "squeak on exp"),
                    *("squeak on exp only", "wheeze exp", "wheeze (exp)", "wheeze: exp", "exp. wheeze"),
                    *("wheeze on exhalation", "widespread exp wheeze"),
                ),
                "inspiratory": (
                    "inspiratory and expiratory wheeze",
                    "inspiratory wheezing",
                    "biphasic wheeze",
                    "inspiratory wheeze",
                    "inspiratory and expiratory wheezing",
                    "wheezing on inspiration",
                    "wheeze on inspiration",
                    "wheezing during inspiration",
                    "wheezing on inspiration and expiration",
                    "wheezing on both inspiration and expiration",
                    "biphasic wheezing",
                    "expiratory and inspiratory wheezing",
                    "inspiratory and expiratory wheezes",
                    "wheezing in both phases",
                    "wheezing on inspiration and exhalation",
                    "wheezing during both inspiration and expiration",
                    "wheezing both on inspiration and expiration",
                    "inspiratory/expiratory wheezing",
                    "wheezing throughout inspiration and expiration",
                    *("i+e wheeze", "i&e wheeze", "i/e wheeze", "insp and exp wheeze", "insp + exp wheeze"),
                    *("insp/exp wheeze", "insp & exp wheeze", "insp wheeze", "insp/expiratory wheeze"),
                    *("wheeze insp and exp", "wheeze in and out", "wheeze inspiratory and expiratory"),
                    *("inspiratory + expiratory wheeze", "inspiratory/expiratory wheeze"),
                    *("insp and expiratory wheeze", "wheeze on inspiration and expiration", "exp and insp wheeze"),
                    *("insp + exp wheezing", "insp and exp wheezing", "insp & exp wheezing", "i+e wheezing"),
                    *("i & e wheezing", "insp/exp wheezing", "insp wheezing", "inspiratory + expiratory wheezing"),
                    *("wheeze both phases", "wheeze in both phases", "wheezing both phases"),
                    *("wheeze insp + exp", "wheeze insp/exp", "wheeze breathing in and out"),
                    *("wheeze on breathing in and out", "wheeze on breathing in", "wheezing in and out"),
                    *("wheeze biphasic", "wheeze throughout both phases", "wheeze on insp"),
                    *("exp + insp wheeze", "expiratory and inspiratory wheeze", "in/out wheeze"),
                ),
                "audible or silent chest": (
                    "audible wheeze",
                    "silent chest",
                    "wheeze audible without stethoscope",
                    "audible wheezing",
                    "audibly wheezing",
                    "wheezing audible without a stethoscope",
                    "wheezing audible without stethoscope",
                    "wheezing heard without a stethoscope",
                    "wheeze heard without stethoscope",
                    "wheeze audible without a stethoscope",
                    "wheezing audible from a distance",
                    *(
                        f"{a} {b} {c} a stethoscope"
                        for a in (
                            "wheezing",
                            "wheeze",
                            "wheezes",
                        )
                        for b in (
                            "audible",
                            "heard",
                        )
                        for c in (
                            "without",
                            "without the need for",
                            "without using",
                        )
                    ),
                    "wheezing audible to the ear",
                    "wheezing audible without the need for a stethoscope",
                    "audible without a stethoscope",
                    "wheezing can be heard without a stethoscope",
                    "chest is silent",
                    "absent breath sounds",
                    *("audible from end of bed", "audible from the end of the bed"),
                    *("wheeze audible from end of bed", "wheeze audible from the end of the bed"),
                    *("wheeze heard from end of bed", "wheezy from end of bed", "wheezy from the end of the bed"),
                    *("audibly wheezy", "wheeze audible from door", "wheeze audible from the door"),
                    *("wheeze audible without steth", "can hear wheeze from", "wheeze heard across the room"),
                    "wheeze audible across the room",
                    *("wheeze audible", "wheeze audible from", "wheeze heard from", "wheeze audible without"),
                    *("wheeze audible at bedside", "wheeze audible at the door"),
                    *("wheeze heard from the door", "chest silent", "near silent chest", "near-silent chest"),
                    *("chest almost silent", "almost silent chest", "wheeze without stethoscope"),
                    *("wheeze w/o stethoscope", "wheeze unaided ear", "wheezing audibly"),
                ),
            },
            absent="absent",
        ),
    ],
) -> Result:
    """Severity of an asthma attack in a child aged 2 to 17, from saturation and four signs.

    Made to be repeated: its change after bronchodilators tells more than one value.
    """
    items = (
        Item("Oxygen saturation", below(oxygen_saturation, {92: 2, 95: 1}, otherwise=0)),
        Item("Suprasternal retraction", 2 if suprasternal_retraction else 0),
        Item("Scalene contraction", 2 if scalene_contraction else 0),
        Item(
            "Air entry",
            0
            if pram_air_entry == "normal"
            else 1
            if pram_air_entry == "decreased at the base"
            else 2
            if pram_air_entry == "decreased at apex and base"
            else 3,
        ),
        Item(
            "Wheezing",
            0
            if pram_wheezing == "absent"
            else 1
            if pram_wheezing == "expiratory"
            else 2
            if pram_wheezing == "inspiratory"
            else 3,
        ),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {3: "mild", 7: "moderate"}, over="severe"), items)


@calculator(
    title="Pediatric Asthma Severity Score (PASS)",
    source=GORELICK_2004,
    conditions=("asthma",),
    ages=(1, 18),
    outcome="severity of acute asthma",
    setting="emergency department",
    aliases=("PASS", "Pediatric Asthma Severity Score"),
    confirmed="cases of the openEHR guideline model agree",
)
def pediatric_asthma_severity(
    pass_wheezing: Annotated[
        Literal["none or mild", "moderate", "severe or absent from poor air movement"],
        Choice(
            "wheezing: none or mild; moderate; severe, or absent because little air moves",
            {
                "none or mild": (
                    "no wheezing",
                    "mild wheezing",
                    "mild wheeze",
                    "no wheeze",
                    "no wheezes",
                    "mild expiratory wheezing",
                    "mildly wheezing",
                    "lungs are clear",
                    "lungs clear to auscultation",
                    "clear breath sounds",
                    "slight wheezing",
                    "minimal wheezing",
                    "mild end-expiratory wheezing",
                    "wheezing is absent",
                    "without wheezing",
                    *("wheeze mild", "wheezing mild", "minimal wheeze", "slight wheeze", "mild exp wheeze"),
                    *("mild expiratory wheeze", "mild scattered wheeze", "wheeze minimal", "wheeze resolved"),
                    *("wheeze gone", "chest clear", "clear chest", "nil wheeze"),
                    *("trace wheeze", "mild end-exp wheeze"),
                    *("mild exp wheeze only", "mild wheeze only", "faint wheeze", "occasional wheeze"),
                    *("scattered mild wheeze", "odd wheeze", "soft wheeze", "wheeze trace", "wheeze nil"),
                    *("no wheeze heard", "wheeze: mild", "wheeze: none", "wheeze cleared"),
                    *("slight exp wheeze", "few wheezes", "end-expiratory wheeze only"),
                ),
                "moderate": (
                    "moderate wheezing",
                    "moderate wheeze",
                    "moderately wheezing",
                    "moderate expiratory wheezing",
                    "moderate amount of wheezing",
                    "wheezing of moderate intensity",
                    *("wheeze moderate", "wheezing moderate", "moderate exp wheeze", "moderate bilateral wheeze"),
                    *("moderate wheeze throughout", "wheeze: moderate", "mod wheeze", "wheeze mod"),
                    *("moderate widespread wheeze", "moderately wheezy", "moderate exp wheeze throughout"),
                    *("moderate polyphonic wheeze", "widespread moderate wheeze"),
                ),
                "severe or absent from poor air movement": (
                    "severe wheezing",
                    "severe wheeze",
                    "silent chest",
                    "severely wheezing",
                    "marked wheezing",
                    "wheezing absent due to poor air movement",
                    "no wheezing due to poor air entry",
                    "no wheezing due to minimal air movement",
                    "absent wheezing due to poor air exchange",
                    "extensive wheezing",
                    "wheezing inspiratory and expiratory throughout",
                    *("wheeze severe", "wheezing severe", "severe exp wheeze", "severe expiratory wheeze"),
                    *("severe bilateral wheeze", "marked wheeze", "wheeze marked"),
                    *("wheeze: severe", "chest silent", "near silent chest", "near-silent chest"),
                    *("quiet chest, poor air movement", "almost silent chest", "severe wheeze throughout"),
                    *("severely wheezy", "no wheeze as no air moving", "too tight to wheeze"),
                ),
            },
            absent="none or mild",
            terms=(
                "wheezing",
                "wheeze",
                "wheezes",
            ),
        ),
    ],
    pass_work_of_breathing: Annotated[
        Literal["normal or mild", "moderate", "severe"],
        Choice(
            "work of breathing (accessory muscles, retractions): normal or mildly increased; moderate; severe",
            {
                "normal or mild": (
                    "normal work of breathing",
                    "mildly increased work of breathing",
                    "work of breathing is normal",
                    "work of breathing normal",
                    "no increased work of breathing",
                    "no increase in work of breathing",
                    "slightly increased work of breathing",
                    "work of breathing is mildly increased",
                    "no retractions",
                    "no accessory muscle use",
                    "no respiratory distress",
                    "no use of accessory muscles",
                    "mild retractions",
                    "mild accessory muscle use",
                    "mild respiratory distress",
                    "mild use of accessory muscles",
                    "mild increase in work of breathing",
                    "breathing comfortably",
                    "unlabored breathing",
                    "work of breathing appears normal",
                    "easy work of breathing",
                    "work of breathing is mild",
                    "work of breathing within normal limits",
                    *("wob normal", "normal wob", "wob mild", "mild wob", "wob mildly increased"),
                    *("mildly increased wob", "slightly increased wob", "wob slightly increased"),
                    *("no increased wob", "no increase in wob", "no wob", "no acc muscles", "no acc muscle use"),
                    *("no accessory muscles", "no recession", "mild recession", "minimal recession"),
                    *("mild subcostal recession", "slight recession", "no resp distress", "mild resp distress"),
                    "minimal wob",
                    *("wob ok", "wob fine", "wob mildly raised", "wob not increased"),
                    *("work of breathing not increased", "comfortable breathing"),
                    *("wob: normal", "wob: mild", "wob n", "mild sub/intercostal recession"),
                    *("mild intercostal recession", "mild sc recession", "mild ic recession"),
                    *("nil recession", "mild acc muscle use", "wob minimal", "nil wob", "slight wob"),
                    *("wob slight", "wob slightly up", "mildly raised wob", "comfortable wob"),
                ),
                "moderate": (
                    "moderate work of breathing",
                    "moderately increased work of breathing",
                    "moderate increase in work of breathing",
                    "work of breathing is moderately increased",
                    "moderate retractions",
                    "moderate accessory muscle use",
                    "moderate respiratory distress",
                    "moderate use of accessory muscles",
                    "work of breathing is moderate",
                    "work of breathing moderately increased",
                    *("wob moderate", "moderate wob", "moderately increased wob", "wob moderately increased"),
                    *("moderate recession", "moderate subcostal recession", "moderate sub/intercostal recession"),
                    *("moderate intercostal recession", "moderate resp distress", "acc muscle use moderate"),
                    *("wob moderately raised", "moderately raised wob"),
                    *("wob: moderate", "wob mod", "mod wob", "mod recession", "moderate sc recession"),
                    "moderate sub and intercostal recession",
                    *("moderate subcostal and intercostal recession", "moderate ic recession"),
                    *("moderate acc muscle use", "moderate recessions", "recession moderate"),
                    *("wob moderately up", "moderate sc/ic recession"),
                ),
                "severe": (
                    "severe work of breathing",
                    "severely increased work of breathing",
                    "significantly increased work of breathing",
                    "markedly increased work of breathing",
                    "severe increase in work of breathing",
                    "marked increase in work of breathing",
                    "work of breathing is severely increased",
                    "severe retractions",
                    "severe accessory muscle use",
                    "severe respiratory distress",
                    "severe use of accessory muscles",
                    "marked retractions",
                    "marked accessory muscle use",
                    "marked use of accessory muscles",
                    "work of breathing is severe",
                    "work of breathing severely increased",
                    "work of breathing is significantly increased",
                    "work of breathing is markedly increased",
                    "extreme work of breathing",
                    *("wob severe", "severe wob", "severely increased wob", "wob severely increased"),
                    *("wob marked", "marked wob", "markedly increased wob", "wob markedly increased"),
                    *("severe recession", "marked recession", "recession marked", "accessory muscle use marked"),
                    *("marked acc muscle use", "severe acc muscle use", "severe resp distress"),
                    *("significantly increased wob", "wob +++", "very increased wob"),
                    *("working very hard", "working very hard to breathe", "wob very high", "tripoding"),
                    *("wob: severe", "marked subcostal recession", "marked sub/intercostal recession"),
                    *("marked intercostal recession", "severe subcostal recession"),
                    *("severe sub/intercostal recession", "severe intercostal recession", "recession severe"),
                    *("recession +++", "deep recession", "deep recessions", "marked recession and tug"),
                ),
            },
            absent="normal or mild",
            terms=(
                "work of breathing",
                "increased work of breathing",
                "work of breathing difficulty",
            ),
        ),
    ],
    pass_expiration: Annotated[
        Literal["normal or mildly prolonged", "moderately prolonged", "severely prolonged"],
        Choice(
            "length of expiration against inspiration: normal or mildly, moderately, severely prolonged",
            {
                "normal or mildly prolonged": (
                    "normal expiration",
                    "mildly prolonged expiration",
                    "expiration is mildly prolonged",
                    "expiration mildly prolonged",
                    "slightly prolonged expiration",
                    "mild prolongation of expiration",
                    "expiration is normal",
                    "normal expiratory phase",
                    "mildly prolonged expiratory phase",
                    *(
                        f"prolongation of expiration is {a}{b}"
                        for a in (
                            "only ",
                            "",
                        )
                        for b in (
                            "mildly prolonged",
                            "normal",
                            "absent",
                            "minimal",
                        )
                    ),
                    "no prolongation of expiration",
                    "no prolonged expiration",
                    "expiratory phase is normal",
                    "expiratory phase is mildly prolonged",
                    *(
                        f"{a} prolonged {b}"
                        for a in (
                            "mildly",
                            "slightly",
                            "minimally",
                        )
                        for b in (
                            "expiratory phase",
                            "expiratory time",
                            "exhalation",
                            "prolongation of expiration",
                        )
                    ),
                    "normal prolongation of expiration",
                    "normal length of expiration",
                    "normal expiratory time",
                    *("expiration not prolonged", "exp not prolonged", "exp phase not prolonged"),
                    *("expiratory phase not prolonged", "exp phase normal", "expiratory phase normal"),
                    *("normal exp phase", "no expiratory prolongation", "exp phase slightly prolonged"),
                    *("exp phase mildly prolonged", "mildly prolonged exp phase", "slightly prolonged exp phase"),
                    *("expiration slightly prolonged", "expiratory phase slightly prolonged"),
                    *("expiratory phase mildly prolonged", "normal i:e", "i:e normal", "normal i:e ratio"),
                    "i:e ratio normal",
                    *("expiratory phase a bit long", "exp phase a bit long", "slightly long expiratory phase"),
                    *("expiration a bit long", "expiration a little prolonged", "breathing out a touch longer"),
                    *("breathing out a touch longer than in", "expiratory phase a little prolonged"),
                    "expiratory time normal",
                    *("exp mildly prolonged", "exp slightly prolonged", "slightly prolonged exp"),
                    *("mildly prolonged exp", "i:e 1:1", "i:e ratio 1:1", "exp time normal"),
                ),
                "moderately prolonged": (
                    "moderately prolonged expiration",
                    "expiration is moderately prolonged",
                    "expiration moderately prolonged",
                    "moderate prolongation of expiration",
                    "moderately prolonged expiratory phase",
                    "prolongation of expiration is moderately prolonged",
                    "expiratory phase is moderately prolonged",
                    "moderately prolonged prolongation of expiration",
                    "moderately prolonged expiratory time",
                    "moderately prolonged exhalation",
                    *("exp phase moderately prolonged", "moderately prolonged exp phase"),
                    *("expiratory phase moderately prolonged", "expiration prolonged moderately"),
                    *("exp moderately prolonged", "mod prolonged exp", "moderately prolonged exp"),
                    *("exp mod prolonged", "exp phase mod prolonged", "mod prolonged expiration"),
                    "mod prolonged exp phase",
                ),
                "severely prolonged": (
                    "severely prolonged expiration",
                    "expiration is severely prolonged",
                    "expiration severely prolonged",
                    "markedly prolonged expiration",
                    "severe prolongation of expiration",
                    "severely prolonged expiratory phase",
                    "prolongation of expiration is severely prolonged",
                    "expiratory phase is severely prolonged",
                    "expiratory phase is markedly prolonged",
                    "expiratory phase is significantly prolonged",
                    *(
                        f"{a} prolonged {b}"
                        for a in (
                            "severely",
                            "markedly",
                            "significantly",
                        )
                        for b in (
                            "prolongation of expiration",
                            "expiratory time",
                            "exhalation",
                            "expiratory phase",
                            "expiration",
                        )
                    ),
                    "expiration is markedly prolonged",
                    "expiration is significantly prolonged",
                    *("exp phase markedly prolonged", "exp phase severely prolonged"),
                    *("markedly prolonged exp phase", "severely prolonged exp phase"),
                    *("expiratory phase markedly prolonged", "expiratory phase severely prolonged"),
                    *("very prolonged expiration", "very prolonged exp phase", "exp phase very prolonged"),
                    *("expiration very prolonged", "grossly prolonged expiration"),
                    "expiration markedly prolonged",
                    *("expiratory phase grossly prolonged", "expiration hugely prolonged"),
                    *("exp severely prolonged", "exp markedly prolonged", "markedly prolonged exp"),
                    *("severely prolonged exp", "very prolonged exp", "exp very prolonged"),
                ),
            },
            absent="normal or mildly prolonged",
            terms=(
                "prolongation of expiration",
                "expiratory prolongation",
                "prolonged expiration",
                "prolonged expiratory phase",
            ),
        ),
    ],
) -> Result:
    """Severity of an asthma attack in a child aged 1 to 18, from three signs.

    Other scores of up to 15 points go by the same name: their thresholds do not fit this one.
    """
    items = (
        Item("Wheezing", 0 if pass_wheezing == "none or mild" else 1 if pass_wheezing == "moderate" else 2),
        Item(
            "Work of breathing",
            0 if pass_work_of_breathing == "normal or mild" else 1 if pass_work_of_breathing == "moderate" else 2,
        ),
        Item(
            "Expiration",
            0
            if pass_expiration == "normal or mildly prolonged"
            else 1
            if pass_expiration == "moderately prolonged"
            else 2,
        ),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {1: "under the admission threshold of 2"}, over="2 or more"), items)
