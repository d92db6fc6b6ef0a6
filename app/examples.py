"""Example notes of our own: invented patients, in the ways real notes are written."""

from typing import NamedTuple


class Example(NamedTuple):
    """A note and the question a clinician would ask of it."""

    title: str
    note: str
    question: str


EXAMPLES = (
    Example(
        "Atrial fibrillation, stroke risk",
        "76-year-old woman seen in clinic with newly diagnosed non-valvular atrial fibrillation, found on an ECG. "
        "PMH: hypertension treated with amlodipine, type 2 diabetes. No history of stroke or TIA. "
        "No heart failure, no vascular disease, no systemic embolism.\n"
        "O/E: BP 138/82, HR 88 irregular. Creatinine 88 umol/L.",
        "What is her yearly risk of stroke without anticoagulation?",
    ),
    Example(
        "Chest pain and dyspnoea, pulmonary embolism",
        "54M presents to ED with acute pleuritic chest pain and dyspnoea since this morning. Right total knee "
        "replacement 2 weeks ago. HR 112, BP 128/76, RR 22, T 37.4 °C, sat 94% RA. Right calf swollen and tender on "
        "palpation of the deep veins. No haemoptysis. No previous DVT or PE. No history of cancer.",
        "How likely is a pulmonary embolism?",
    ),
    Example(
        "Community-acquired pneumonia, severity",
        "82-year-old man from home with three days of cough and fever. Confused since last night. "
        "RR 32, BP 96/58, HR 118, T 38.9 °C, sat 90% on room air. Urea 9.2 mmol/L, Na 134, WBC 16,200/mm3. "
        "Chest X-ray: right lower lobe consolidation, no effusion.",
        "How severe is this pneumonia, and what is the mortality risk?",
    ),
    Example(
        "Cirrhosis, one value missing",
        "58-year-old man with alcohol-related cirrhosis admitted with abdominal distension. Moderate ascites, "
        "no encephalopathy. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL, Na 131 mmol/L, creatinine 1.3 mg/dL.",
        "What is his Child-Pugh class?",
    ),
    Example(
        "Deteriorating on the ward",
        "71F day 2 after hemicolectomy. Nurse called: RR 25, sat 92% on 2 L nasal cannula, T 38.6 °C, BP 102/60, "
        "HR 121, alert. No known COPD.",
        "NEWS2?",
    ),
)
