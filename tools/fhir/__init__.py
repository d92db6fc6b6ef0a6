"""FHIR R4 in and out: a record becomes findings, results become observations and risk assessments."""
