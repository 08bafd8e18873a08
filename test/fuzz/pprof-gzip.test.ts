import { fuzzFormat } from '../support/fuzz.ts';

fuzzFormat('pprof-gzip');
