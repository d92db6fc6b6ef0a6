"""Diseases of joints, bone, skin and eye, and allergies, that say to whom a calculator applies."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
    "acute arthritis of one joint": Criterion(
        "acute arthritis of a single joint",
        terms=("monoarthritis", "acute monoarthritis", "monoarticular arthritis", "acute arthritis"),
        includes=(
            "swollen joint",
            "suspected gout",
            "gout flare",
            "podagra",
            "painful joint",
        ),
    ),
    "synovitis": Criterion(
        "definite swelling of at least one joint that another disease does not explain better",
        terms=("synovitis", "inflammatory arthritis", "undifferentiated arthritis", "polyarthritis"),
        includes=("joint swelling", "swollen joints", "swelling of the joints"),
    ),
    "rheumatoid arthritis": Criterion("rheumatoid arthritis", terms=("rheumatoid arthritis",)),
    "axial spondyloarthritis": Criterion(
        "axial spondyloarthritis",
        terms=("axial spondyloarthritis", "axspa", "spondyloarthritis", "ankylosing spondylitis"),
    ),
    "menopause": Criterion(
        "after the menopause",
        terms=("postmenopausal", "post-menopausal", "after the menopause", "menopause"),
    ),
    "hip arthroscopy": Criterion(
        "arthroscopy of the hip, planned or considered",
        terms=("hip arthroscopy", "arthroscopy of the hip"),
        includes=("femoroacetabular impingement", "labral tear"),
    ),
    "first patellar dislocation": Criterion(
        "first lateral dislocation of the kneecap",
        terms=(
            "patellar dislocation",
            "patella dislocation",
            "dislocation of the patella",
            "dislocated patella",
            "patellar instability",
            "dislocated kneecap",
        ),
    ),
    "suspected drug reaction with eosinophilia": Criterion(
        "a drug reaction with eosinophilia and systemic symptoms (DRESS) is considered",
        terms=("drug reaction with eosinophilia and systemic symptoms", "dress", "dress syndrome"),
        includes=("drug hypersensitivity", "drug rash", "drug eruption", "drug reaction"),
    ),
    "reported penicillin allergy": Criterion(
        "the patient reports an allergy to a penicillin",
        terms=(
            "penicillin allergy",
            "allergy to penicillin",
            "allergic to penicillin",
            "pcn allergy",
            "reaction to penicillin",
            "allergic reaction to penicillin",
        ),
        includes=("amoxicillin allergy", "allergic to amoxicillin", "reaction to amoxicillin"),
    ),
    "chronic spontaneous urticaria": Criterion(
        "chronic spontaneous urticaria",
        terms=("chronic spontaneous urticaria", "chronic urticaria", "urticaria", "hives", "csu"),
    ),
    "ocular hypertension": Criterion(
        "raised pressure in the eye without glaucoma",
        terms=(
            "ocular hypertension",
            "elevated intraocular pressure",
            "raised intraocular pressure",
            "high eye pressure",
        ),
        includes=("elevated eye pressure", "raised eye pressure", "increased intraocular pressure"),
    ),
}
