"""Abdominal conditions that say to whom a calculator applies."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
    "cirrhosis": Criterion(
        "cirrhosis of the liver",
        terms=("cirrhosis", "cirrhotic", "liver cirrhosis", "hepatic cirrhosis"),
        code="19943007",
    ),
    "chronic liver disease": Criterion(
        "chronic liver disease",
        terms=("chronic liver disease", "cld"),
        includes=("end-stage liver disease", "esld", "cirrhosis", "cirrhotic", "chronic hepatitis"),
        code="328383001",
    ),
    "acute pancreatitis": Criterion(
        "acute pancreatitis",
        terms=("acute pancreatitis",),
        includes=("pancreatitis", "gallstone pancreatitis", "biliary pancreatitis", "alcoholic pancreatitis"),
        excludes=("chronic pancreatitis", "autoimmune pancreatitis", "hereditary pancreatitis"),
        code="197456007",
    ),
    "upper gastrointestinal bleeding": Criterion(
        "acute upper gastrointestinal bleeding",
        terms=(
            "upper gastrointestinal bleeding",
            "upper gastrointestinal bleed",
            "upper gastrointestinal haemorrhage",
            "upper gastrointestinal hemorrhage",
            "upper gi bleeding",
            "upper gi bleed",
            "ugib",
        ),
        includes=("haematemesis", "hematemesis", "melaena", "melena", "coffee-ground vomit", "coffee ground emesis"),
        code="37372002",
    ),
    "suspected appendicitis": Criterion(
        "abdominal pain in which appendicitis is considered",
        terms=("suspected appendicitis", "possible appendicitis", "appendicitis"),
        includes=(
            "right iliac fossa pain",
            "right lower quadrant pain",
            "rlq pain",
            "rif pain",
        ),
    ),
}
