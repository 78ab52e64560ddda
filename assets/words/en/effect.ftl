effect-title = Before and after
effect-nowhere = No point of the model lies in a hamlet, or its first day is not entered.
effect-windows = Before: { $from } – { $to }. Now: { $since } – { $until }. Counted where the model runs; it says nothing about causes.
effect-hamlets = Where it runs: { $list }
effect-before = Before
effect-after = Now
effect-change = Change
