"""Abdominal conditions that say to whom a calculator applies."""

from ...inputs import Criterion
from ..liver import HEPATOCELLULAR_CARCINOMA

CONDITIONS: dict[str, Criterion] = {
    "cirrhosis": Criterion(
        "cirrhosis of the liver",
        terms=("cirrhosis", "cirrhotic", "liver cirrhosis", "hepatic cirrhosis"),
        # said in full because the longer phrases are another input's words too, and the longest is read
        includes=("alcoholic cirrhosis", "alcohol-related cirrhosis", "alcohol cirrhosis"),
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
    "chronic hepatitis b": Criterion(
        "chronic infection with hepatitis B virus",
        terms=("chronic hepatitis b", "chronic hbv", "chronic hbv infection", "chronic hepatitis b infection"),
        includes=("hepatitis b carrier", "hbsag positive"),
    ),
    "chronic hepatitis c": Criterion(
        "chronic infection with hepatitis C virus",
        terms=("chronic hepatitis c", "chronic hcv", "chronic hcv infection", "hepatitis c", "hcv infection"),
        includes=("hcv genotype 1", "hiv/hcv coinfection"),
    ),
    "fatty liver disease": Criterion(
        "fatty liver disease not due to alcohol (MASLD, formerly NAFLD)",
        terms=(
            "fatty liver disease",
            "fatty liver",
            "hepatic steatosis",
            "nafld",
            "masld",
            "non-alcoholic fatty liver disease",
            "nonalcoholic fatty liver disease",
            "metabolic dysfunction-associated steatotic liver disease",
        ),
        includes=("nash", "mash", "steatohepatitis", "non-alcoholic steatohepatitis", "nonalcoholic steatohepatitis"),
    ),
    "alcoholic hepatitis": Criterion(
        "alcohol-associated hepatitis",
        terms=("alcoholic hepatitis", "alcohol-associated hepatitis", "alcohol-related hepatitis", "alcohol hepatitis"),
    ),
    "hepatocellular carcinoma": HEPATOCELLULAR_CARCINOMA,
    "ulcerative colitis": Criterion("ulcerative colitis", terms=("ulcerative colitis", "uc")),
    "lower gastrointestinal bleeding": Criterion(
        "acute lower gastrointestinal bleeding",
        terms=(
            "lower gastrointestinal bleeding",
            "lower gastrointestinal bleed",
            "lower gastrointestinal haemorrhage",
            "lower gastrointestinal hemorrhage",
            "lower gi bleeding",
            "lower gi bleed",
            "lgib",
        ),
        includes=("haematochezia", "hematochezia", "rectal bleeding", "bright red blood per rectum", "brbpr"),
    ),
    "ascites of any degree": Criterion("ascites", terms=("ascites", "ascitic fluid"), includes=("paracentesis",)),
    "acute liver failure": Criterion(
        "acute (fulminant) liver failure",
        terms=("acute liver failure", "fulminant hepatic failure", "fulminant liver failure", "acute hepatic failure"),
    ),
    "Crohn's disease": Criterion(
        "Crohn's disease", terms=("crohn's disease", "crohn disease", "crohns disease", "crohn's", "crohn's ileitis")
    ),
}
