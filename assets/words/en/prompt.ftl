prompt-title = Enter
prompt-as-of = As of which day? For example 31/12/2025, h-30
