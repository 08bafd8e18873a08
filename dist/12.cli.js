export const id = 12;
export const ids = [12];
export const modules = {

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP)
/* harmony export */ });
/** `flamegate --help`. */
const HELP = `flamegate: gates builds on CPU and memory profiles

Usage
  flamegate gate    --baseline W --candidate W [options]   judge two windows of a Pyroscope server
  flamegate compare BASELINE CANDIDATE [options]           judge two profile files
  flamegate calibrate --from T --to T [options]            measure false alarms on a range of unchanged code
  flamegate render REPORT [--md --html --junit --summary]  forms of a saved report.json (or -, standard input)
  flamegate demo    [--healthy] [--enforce]                judge recorded profiles
  flamegate --help | --version

Windows (W)
  START/END or START/DURATION, with an optional label selector in front:
  now-30m/now-20m   2026-11-22T15:06:00Z/PT10M   1795359983/1795360235   {version="3f2a91c"} now-6h/now

Options
  --config F             configuration file (default .github/flamegate.yml when it exists)
  --pyroscope-url U      base URL of Pyroscope (default: environment variable PYROSCOPE_URL)
  --pyroscope-token T    bearer token (better: PYROSCOPE_TOKEN)
  --pyroscope-username N --pyroscope-password P    basic authentication (better: PYROSCOPE_USERNAME, PYROSCOPE_PASSWORD)
  --tenant-id T          tenant of a multi-tenant server (X-Scope-OrgID)
  --header "N: V"        one more request header; repeat for more
  --service S            service name or glob; repeat for more (default: all with data)
  --profile-type T       cpu, memory or a profile type id; repeat for more (default: cpu and memory)
  --load L               auto (default), fixed (the same requests a second on both sides) or requests
  --baseline-requests N --candidate-requests N     requests in each window: a number, or k6's --summary-export file
  --history N            so many windows directly before the baseline (0 to 5), or a window; repeat for more
  --confirm W            second window of the candidate, to test warnings again; needs history
  --mixed-windows M      refuse (default) or allow several versions in a window
  --fail-on-growth 10%   a function fails when its cost grew by more, with evidence
  --warn-on-growth 5%    a function is pointed out when its cost grew by more
  --min-share 0.5%       smaller functions are not tested
  --top 10               functions shown per service
  --mode M               observe, warn or enforce (default)
  --on-inconclusive P    pass, warn or fail (default: exit code 3)
  --on-not-evaluated P   pass, warn or fail (default: exit code 4)
  --grafana-url U --grafana-datasource-uid ID      links to the comparison in Grafana
  --from T --to T        calibrate: the range (default end: now), cut into windows
  --selector S           calibrate: labels of the unchanged code, as in {version="3f2a91c"}
  --window 5m            calibrate: length of a window; best what the gate compares
  --target 1%            calibrate: builds that may fail falsely
  --write F              calibrate: raise the thresholds in this configuration file
  --md --html --junit --summary      render: write report.md, report.html, report.junit.xml, summary.md beside REPORT
  --report-json F --report-md F --report-html F    write the report
  --report-junit F       write it as JUnit XML: a test case for each tested function, with the verdict of each
  --report-summary F     write what a job summary shows, under 1 MiB
  --report-profiles D    write the profiles of both windows as pprof files into a folder (gate and demo)
  --verbose              print the functions of every service, also of those that passed
  --quiet                print nothing but errors, no progress
  --debug                print the stack of an error

Colours and progress are shown on a terminal only; NO_COLOR=1 and FORCE_COLOR=1 decide otherwise, CI=1 shows no progress.

Exit codes
  0 pass or warn   1 fail   2 wrong usage or configuration   3 inconclusive   4 not evaluated
  render and calibrate do not gate: 0 when they are done, whatever the verdict
`;


/***/ })

};
