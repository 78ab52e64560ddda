pick-nothing = Nothing matches. Type again, or Insert for a new one.
