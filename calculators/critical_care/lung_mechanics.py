"""The ventilated lung: what volume suits the patient, and how stiff the lung is."""

from typing import Annotated

from ..core import Result, Source, calculator, upto
from ..inputs import Quantity
from ..vocabulary.blood_gas import EndExpiratoryPressure
from ..vocabulary.patient import AdultHeight, Sex

ARDSNET = Source(
    "NIH NHLBI ARDS Network. Mechanical ventilation protocol summary",
    url="https://ecosystem.tactuum.com/university-of-michigan/respiratory/ardsnet-mechanical-ventilation-protocol/",
    where="predicted body weight; first and target tidal volumes",
    read="secondary",
    via="University of Michigan's copy of the protocol; thorax.us, which agrees",
)
GARCIA_PRIETO_2014 = Source(
    "García-Prieto E, Amado-Rodríguez L, Albaiceta GM. Monitorization of respiratory mechanics in the ventilated "
    "patient. Med Intensiva 2014;38(1):49-55",
    url="https://c.coek.info/pdf-monitorization-of-respiratory-mechanics-in-the-ventilated-patient-.html",
    where="compliance of the respiratory system; driving pressure",
    read="unverified",
    via="only the abstract was seen; the relation of compliance, driving pressure and tidal volume is that of "
    "Crit Care 2021 (doi 10.1186/s13054-021-03667-6), abstract",
)

_CENTIMETRES = {"cmh2o": "cm[H2O]", "cm h2o": "cm[H2O]", "cm h₂o": "cm[H2O]"}
PlateauPressure = Annotated[
    float,
    Quantity(
        "cm[H2O]",
        1,
        100,
        "plateau pressure of the ventilator, after an inspiratory pause",
        terms=(
            "plateau pressure",
            "inspiratory plateau pressure",
            "pplat",
            "p plat",
            "p-plat",
            "pplats",
            "plateau press",
            "plateau airway pressure",
            "plateau pressures of",
            "plateau",
            "plat pressure",
            "pplat of",
            "p plateau",
            "pplateau",
            "plateau of",
            "insp hold pressure",
            "plateau pressure of",
            "pplat on insp hold",
            "insp pause pressure",
        ),
        spellings=_CENTIMETRES,
    ),
]


@calculator(
    title="Predicted body weight and protective tidal volume (ARDSNet)",
    source=ARDSNET,
    conditions=("invasive mechanical ventilation",),
    ages=(18, 120),
    outcome="tidal volume",
    aliases=("ARDSNet predicted body weight", "predicted body weight", "PBW", "lung-protective tidal volume"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def predicted_body_weight(height: AdultHeight, sex: Sex) -> Result:
    """Weight that tidal volumes of ventilated adults are set by, and the volumes of 6 and 8 mL for each kilogram of it.

    In kg, rounded to 0.1; volumes to the millilitre. It comes from height and sex alone, and is neither the real weight
    nor one for doses. The network's table of
    it runs from 122 to 213 cm.
    """
    weight = (50 if sex == "male" else 45.5) + 2.3 * (height / 2.54 - 60)
    volumes = f"6 mL/kg is {round(6 * weight)} mL, 8 mL/kg is {round(8 * weight)} mL"
    return Result(round(weight, 1), "kg", volumes)


@calculator(
    title="Static compliance of the respiratory system",
    source=GARCIA_PRIETO_2014,
    conditions=("invasive mechanical ventilation",),
    outcome="stiffness of the lungs and chest wall",
    aliases=("static compliance", "respiratory system compliance", "Cstat", "Crs"),
)
def static_compliance(
    tidal_volume: Annotated[
        float,
        Quantity(
            "mL",
            20,
            2000,
            "tidal volume",
            {"L": 1000},
            terms=(
                "tidal volume",
                "vt",
                "tv",
                "tidal vol",
                "tidal volumes",
                "tidal vols",
                "tidals",
                "vts",
                "exhaled tidal volume",
                "set vt",
                "set tv",
                "vt set",
                "vt of",
                "tv of",
                "simv vt",
                "tidal volume of",
                "exhaled vt",
                "exp vt",
                "insp vt",
                "vt exp",
                "tidal volume set at",
                "tvs",
                "vt(exp",
            ),
        ),
    ],
    plateau_pressure: PlateauPressure,
    end_expiratory_pressure: EndExpiratoryPressure,
) -> Result:
    """Volume the lungs and chest wall of a ventilated patient take for each cmH₂O, without flow or effort.

    Tidal volume over the difference of plateau pressure and PEEP, rounded to 0.1; a difference under 1 cmH₂O counts as
    1 and is called not meaningful. Breathing efforts and air trapped beyond the set PEEP make it wrong.
    """
    difference = plateau_pressure - end_expiratory_pressure
    compliance = round(tidal_volume / max(difference, 1), 1)
    band = "not meaningful: the plateau pressure must be 1 cmH₂O or more above PEEP" if difference < 1 else ""
    return Result(compliance, "mL/cmH2O", band)


@calculator(
    title="Driving pressure",
    source=GARCIA_PRIETO_2014,
    conditions=("invasive mechanical ventilation",),
    outcome="strain on the ventilated lung",
    aliases=("airway driving pressure", "delta P", "ΔP"),
)
def driving_pressure(plateau_pressure: PlateauPressure, end_expiratory_pressure: EndExpiratoryPressure) -> Result:
    """Pressure that inflates the lungs of a ventilated patient with each breath: plateau pressure less PEEP.

    In patients without breathing efforts; in COVID-19 the odds of death in intensive care rose with it steadily.
    """
    difference = round(plateau_pressure - end_expiratory_pressure, 1)
    band = upto(difference, {0: "not meaningful: the plateau pressure must be above PEEP, check both"}, over="")
    return Result(difference, "cmH2O", band)
