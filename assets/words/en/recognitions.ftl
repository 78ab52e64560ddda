recognitions-title = Registered and recognised
recognitions-head = { $standard } · year { $year }, on { $day }
recognitions-registered = Registered: { $met }/{ $of } = { $share } (100 % asked)
recognitions-recognised = Recognised: { $met }/{ $of } = { $share } (70 % of those registered asked)
recognitions-holds = + reached
recognitions-short = ! { $count } missing
recognitions-none = none
recognitions-state = Missing
recognitions-unregistered = ! not registered
recognitions-unrecognised = ! not recognised
recognitions-empty = No residential area or agency is assessed here on this day. Add hamlets and agencies first.
