prompt-title = Enter
prompt-draft = An answer being written
prompt-as-of = As of which day? For example 31/12/2025, h-30
