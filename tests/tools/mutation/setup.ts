import fc from 'fast-check';

// The same cases at every run: else a mutant is killed today and survives tomorrow.
fc.configureGlobal({ seed: 20_261_124 });
