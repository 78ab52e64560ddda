direction-den = Incoming
direction-di = Outgoing
direction-noi-bo = Internal
