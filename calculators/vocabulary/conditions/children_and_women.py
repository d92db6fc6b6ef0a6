"""Conditions of children, of pregnancy and of the urinary tract that say to whom a calculator applies."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
    "newborn infant": Criterion(
        "an infant in its first days of life",
        terms=("newborn", "neonate", "newborn infant"),
        includes=("at birth", "minutes after birth", "minutes of life", "just delivered"),
    ),
    "croup": Criterion(
        "croup (acute laryngotracheitis)",
        terms=("croup", "laryngotracheitis", "laryngotracheobronchitis"),
        includes=("barking cough", "barky cough"),
    ),
    "painful hip in a child": Criterion(
        "acutely painful or irritable hip in a child",
        terms=("painful hip", "hip pain", "irritable hip"),
        includes=("septic hip", "transient synovitis", "septic arthritis of the hip", "limp"),
    ),
    "meningitis": Criterion(
        "meningitis: more white cells than normal in the cerebrospinal fluid",
        terms=("meningitis", "csf pleocytosis", "pleocytosis"),
    ),
    "fever in a young infant": Criterion(
        "fever without a source in an infant of three months or less",
        terms=("febrile infant", "fever without a source", "fever without source", "young infant with fever"),
    ),
    "wheezing in early childhood": Criterion(
        "wheezing or other signs of asthma before school age",
        terms=("wheezing", "wheeze", "recurrent wheezing", "wheezes"),
        includes=("preschool wheeze", "bronchiolitis"),
    ),
    "previous caesarean section": Criterion(
        "one earlier birth by caesarean section",
        terms=("previous caesarean", "previous cesarean", "prior cesarean", "prior caesarean", "previous c-section"),
        includes=("vbac", "tolac", "trial of labor after cesarean", "vaginal birth after cesarean"),
    ),
    "abnormal colposcopy": Criterion(
        "a lesion of the uterine cervix seen at colposcopy",
        terms=("colposcopy", "abnormal colposcopy", "colposcopic lesion", "acetowhite lesion"),
        includes=("cervical intraepithelial neoplasia", "abnormal pap smear"),
    ),
    "acute scrotum": Criterion(
        "acute pain or swelling of the scrotum",
        terms=("acute scrotum", "scrotal pain", "testicular pain", "testis pain", "acute scrotal pain"),
        includes=("testicular torsion", "torsion of the testis", "scrotal swelling"),
    ),
    "vesicoureteral reflux": Criterion(
        "primary reflux of urine from the bladder to a ureter",
        terms=("vesicoureteral reflux", "vesicoureteric reflux", "vesico-ureteral reflux", "vur"),
    ),
    "suspected ureteral stone": Criterion(
        "flank pain that suggests a stone in a ureter",
        terms=("flank pain", "renal colic", "ureteral colic", "suspected kidney stone", "suspected ureteral stone"),
        includes=("loin pain", "ureteral stone", "ureteric stone", "ureterolithiasis"),
    ),
    "kidney stone": Criterion(
        "a stone in the kidney",
        terms=("kidney stone", "renal stone", "renal calculus", "renal calculi", "nephrolithiasis", "kidney stones"),
        includes=("staghorn calculus", "staghorn stone", "percutaneous nephrolithotomy", "pcnl"),
    ),
}
