switch-title = Another person
switch-ask = Who sits down? Choose or type the name. Drafts stay with the person who typed them.
