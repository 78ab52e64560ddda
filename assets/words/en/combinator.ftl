combinator-all = All criteria
combinator-at-least = At least so many
combinator-ratio = Share that is met
combinator-points = Points
