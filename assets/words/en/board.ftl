board-not-assessed = not assessed
board-unmet = not met
board-carried = result of the earlier round ({ $verdict }), not yet confirmed again
board-unworded = the criterion has no text yet: fill it in from your document
board-unconfirmed = sample – compare with your document
board-evidence = evidence { $found }/{ $needed }
board-expired = { $name } is no longer valid since { $day }
board-moved = the figures have changed since it was confirmed: look again
