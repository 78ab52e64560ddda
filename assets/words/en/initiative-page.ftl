initiative-page-origin = after { $name }
initiative-page-counts = On { $day }: { $points } points · { $teams } teams
initiative-page-typical = typical since { $day }
initiative-page-section = { $name } ({ $count })
initiative-page-teams = { $count } teams
initiative-page-copies = Replicated: { $copies } points after earlier ones, { $running } still run
