import { fuzzFormat } from '../support/fuzz.ts';

fuzzFormat('config');
