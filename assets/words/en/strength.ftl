strength-verified = read in the instrument
strength-reported = as reported
strength-sample = sample – compare with your document
