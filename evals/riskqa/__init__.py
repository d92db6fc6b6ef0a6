"""RiskQA (AgentMD): which of its questions our library covers, and how those are answered."""
