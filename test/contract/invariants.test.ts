import { describeInvariants } from './invariants.ts';
import { realTarget, recordedTarget } from './targets.ts';

describeInvariants('the recorded server', recordedTarget);

const url = process.env.PYROSCOPE_URL;
if (url) describeInvariants(`the server at ${url}`, () => realTarget(url));
