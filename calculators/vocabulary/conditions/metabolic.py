"""Disturbances of metabolism and kidney disease that say to whom a calculator applies."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
    "metabolic acidosis": Criterion(
        "metabolic acidosis",
        terms=("metabolic acidosis",),
        includes=(
            "high anion gap acidosis",
            "anion gap acidosis",
            "diabetic ketoacidosis",
            "ketoacidosis",
            "dka",
            "lactic acidosis",
            "renal tubular acidosis",
        ),
    ),
    "hyperchloraemic metabolic acidosis": Criterion(
        "metabolic acidosis with a normal anion gap",
        terms=(
            "hyperchloraemic metabolic acidosis",
            "hyperchloremic metabolic acidosis",
            "hyperchloraemic acidosis",
            "hyperchloremic acidosis",
            "normal anion gap metabolic acidosis",
            "normal anion gap acidosis",
            "non-anion gap metabolic acidosis",
            "non-anion gap acidosis",
            "non-gap acidosis",
        ),
        includes=("renal tubular acidosis",),
    ),
    "hypernatraemia": Criterion(
        "serum sodium above the normal range",
        terms=("hypernatraemia", "hypernatremia", "hypernatraemic", "hypernatremic"),
    ),
    "chronic kidney disease": Criterion(
        "chronic kidney disease",
        terms=(
            "chronic kidney disease",
            "chronic renal disease",
            "chronic renal insufficiency",
            "chronic renal failure",
            "chronic kidney failure",
            "ckd",
        ),
        includes=("diabetic nephropathy", "diabetic kidney disease", "polycystic kidney disease"),
    ),
    "thyrotoxicosis": Criterion(
        "thyrotoxicosis, from whatever cause",
        terms=("thyrotoxicosis", "thyrotoxic", "hyperthyroidism", "hyperthyroid", "thyroid storm"),
        includes=("graves' disease", "graves disease", "toxic nodular goitre", "toxic multinodular goiter"),
    ),
    "diabetic ketoacidosis": Criterion(
        "diabetic ketoacidosis", terms=("diabetic ketoacidosis", "dka"), includes=("euglycaemic ketoacidosis",)
    ),
    "fasting in Ramadan": Criterion(
        "plans to fast during Ramadan",
        terms=("ramadan", "ramadan fasting", "fasting during ramadan", "fast during ramadan"),
    ),
    "overweight or obesity": Criterion(
        "overweight or obesity",
        terms=("obesity", "obese", "overweight", "severe obesity"),
        includes=("morbid obesity", "morbidly obese"),
    ),
    "hyponatraemia": Criterion(
        "low serum sodium", terms=("hyponatraemia", "hyponatremia", "hyponatraemic", "hyponatremic", "low sodium")
    ),
}
