hint-input-method = An input method is on, or this key does nothing here. Press / to search.
