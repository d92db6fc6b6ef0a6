"""ClinicBench's tasks that have one right answer: multiple choice, yes or no, lists of drugs. For a language model."""
