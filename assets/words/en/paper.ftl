paper-chain = Chain
paper-uses = Proves
paper-tasks = Tasks
paper-proves = Proves on
paper-no-uses = Proves no criterion yet. Attach it on the Criteria screen.
paper-no-tasks = No tasks from this paper. Press a to give one.
paper-task-open = open
paper-ended = This paper is no longer valid.
