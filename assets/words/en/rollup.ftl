rollup-none = None
rollup-all = Every hamlet meets it
rollup-at-least-percent = Enough hamlets meet it
rollup-sum = Sum of the numbers
