// Requests at constant rates, however fast they are answered. `k6 run load.js`, or the service `k6` of docker-compose.yml.
import http from 'k6/http';

// The same rates as in scripts/example/services.ts, which `npm run example:local` uses.
const REQUESTS_PER_SECOND = {
  'nemotron-backend': 20,
  'ai-yolo26': 20,
  'ai-clip': 15,
  'ai-florence': 15,
  'ai-enrichment': 15,
  'ai-enrichment-light': 15,
  'ai-llm': 10,
};
const DURATION = __ENV.DURATION || '5m';
const SUMMARY = __ENV.SUMMARY || 'k6-summary.json';

const scenarios = {};
for (const [service, rate] of Object.entries(REQUESTS_PER_SECOND)) {
  scenarios[service] = {
    executor: 'constant-arrival-rate',
    rate,
    timeUnit: '1s',
    duration: DURATION,
    preAllocatedVUs: rate,
    maxVUs: 10 * rate,
    env: { SERVICE: service },
  };
}

export const options = { scenarios };

export default function () {
  const url = `http://${__ENV.SERVICE}:8000/infer`;
  http.post(url, JSON.stringify({ n: __ITER }), { headers: { 'content-type': 'application/json' } });
}

/** What `baseline-requests` and `candidate-requests` of flamegate read. */
export function handleSummary(data) {
  return { [SUMMARY]: JSON.stringify(data), stdout: `${data.metrics.http_reqs.values.count} requests\n` };
}
