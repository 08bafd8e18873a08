export const id = 744;
export const ids = [744];
export const modules = {

/***/ 1744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrate: () => (/* binding */ calibrate)
});

// EXTERNAL MODULE: ./build/sources/absence.js + 1 modules
var absence = __webpack_require__(8475);
// EXTERNAL MODULE: ./build/sources/clues.js + 1 modules
var sources_clues = __webpack_require__(7106);
// EXTERNAL MODULE: ./build/compare/variance.js
var variance = __webpack_require__(5053);
;// CONCATENATED MODULE: ./build/calibrate/interval.js
/** Quantile of the normal distribution for 95 %, two-sided. */
const Z95 = 1.959964;
/**
 * The 95 % interval of a proportion (Wilson's score interval: sound for 0 of n as well).
 * @param hits need not be whole: a rate seen in overlapping trials counts as so many of the independent ones
 * @throws RangeError without trials
 */
function proportionInterval(hits, trials) {
    if (trials < 1 || hits < 0 || hits > trials)
        throw new RangeError(`${hits} of ${trials} is no proportion`);
    const p = hits / trials;
    const z2 = Z95 ** 2 / trials;
    const centre = (p + z2 / 2) / (1 + z2);
    const half = (Z95 * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials))) / (1 + z2);
    return [hits === 0 ? 0 : centre - half, hits === trials ? 1 : centre + half];
}
/** How many independent trials without a single hit show, with 95 % confidence, that the rate is at most `rate`. */
function trialsToShow(rate) {
    return Math.ceil(Z95 ** 2 * (1 / rate - 1));
}

;// CONCATENATED MODULE: ./build/calibrate/noise.js

/** What the engine assumes windows of the same code to differ by beyond what their blocks show: docs/verdict.md, Evidence. */
const ASSUMED_DRIFT = 0.03;
/** Smaller functions say more about counting than about drift. */
const MIN_SAMPLES = 100;
/** Fewer comparisons, or windows that all ran at one pace, say nothing about what a different pace does. */
const MIN_COMPARISONS = 6;
const MIN_CONTENTION = 0.1;
/**
 * What the blocks of two windows of the same code left unexplained; null where there is nothing to measure it by: gauges,
 * too few blocks, no function of both sides that is large enough.
 */
function excessOf({ kind, blocks, functions }, contention) {
    if (kind === 'gauge' || blocks < variance/* MIN_BLOCKS */.eX)
        return null;
    let sum = 0;
    let weights = 0;
    let count = 0;
    for (const { estimate, samples } of functions) {
        const fewest = Math.min(samples.baseline, samples.candidate);
        if (estimate === undefined || fewest < MIN_SAMPLES)
            continue;
        // The drift that the estimate already assumes is what is to be measured.
        const explained = estimate.variance - 2 * ASSUMED_DRIFT ** 2;
        sum += Math.sqrt(fewest) * (estimate.theta ** 2 - explained);
        weights += Math.sqrt(fewest);
        count++;
    }
    return count === 0 ? null : { variance: sum / weights, functions: count, contention };
}
/**
 * Fits excess = 2 drift^2 + (weight contention)^2 by least squares, both terms at least 0. Negative excess is chance, and
 * counts as such: only all comparisons together are cut off at 0.
 * @param assumedWeight stands in where the pace of the windows hardly differed
 */
function fitNoise(list, assumedWeight) {
    if (list.length === 0)
        return { drift: null, contentionWeight: null };
    const points = list.map(({ variance, functions, contention }) => ({
        y: variance,
        x: contention ** 2,
        weight: functions,
    }));
    const spread = Math.max(...list.map(({ contention }) => contention));
    if (list.length < MIN_COMPARISONS || spread < MIN_CONTENTION) {
        const left = mean(points.map(({ y, x, weight }) => ({ value: y - assumedWeight ** 2 * x, weight })));
        return { drift: Math.sqrt(Math.max(0, left) / 2), contentionWeight: null };
    }
    const { intercept, slope } = positiveLine(points);
    return { drift: Math.sqrt(intercept / 2), contentionWeight: Math.sqrt(slope) };
}
/** Weighted least squares of y = intercept + slope x under both at least 0: where one would be negative, it is 0. */
function positiveLine(points) {
    const of = (value) => mean(points.map((point) => ({ value: value(point), weight: point.weight })));
    const x = of((point) => point.x);
    const y = of((point) => point.y);
    const xx = of((point) => point.x ** 2);
    const xy = of((point) => point.x * point.y);
    const slope = xx > x * x ? (xy - x * y) / (xx - x * x) : 0;
    if (slope <= 0)
        return { intercept: Math.max(0, y), slope: 0 };
    const intercept = y - slope * x;
    if (intercept >= 0)
        return { intercept, slope };
    return { intercept: 0, slope: Math.max(0, xy / xx) };
}
function mean(entries) {
    const weight = entries.reduce((sum, entry) => sum + entry.weight, 0);
    return entries.reduce((sum, entry) => sum + entry.weight * entry.value, 0) / weight;
}

// EXTERNAL MODULE: ./build/compare/drift.js
var drift = __webpack_require__(3375);
// EXTERNAL MODULE: ./build/judge/judge.js + 12 modules
var judge = __webpack_require__(2029);
;// CONCATENATED MODULE: ./build/calibrate/outcome.js



/**
 * Judges a pair of windows as a build, and once more with thresholds of 0: what is found then is found on evidence alone.
 * @param apartMs time between the two windows
 */
function judgePair(pair, cases, policy, apartMs) {
    const build = (0,judge/* judgeBuild */.qA)(cases, policy);
    const bare = (0,judge/* judgeBuild */.qA)(cases.map((one) => ({ ...one, policy: { ...(one.policy ?? policy), failOnGrowth: 0, warnOnGrowth: 0 } })), policy);
    const isMeasure = apartMs <= drift/* DISTANT_MS */.Rh && build.contention <= policy.maxContention;
    const comparisons = cases.map(({ service, profileType, result }, index) => {
        const { verdict, detectable, reasons } = build.comparisons[index];
        return {
            service,
            profileType,
            verdict: verdict === 'not-applicable' ? 'not-evaluated' : verdict,
            reason: verdict === 'inconclusive' ? (reasons[0] ?? null) : null,
            detectable,
            // Nothing that is found in a service that cannot be judged decides anything. Moved cost is told differently without
            // thresholds, so that both judgements count.
            peaks: verdict === 'inconclusive'
                ? NO_PEAKS
                : highestPeaks([peaksOf(build, index, pair), peaksOf(bare, index, pair)]),
            excess: isMeasure && result !== undefined ? excessOf(result, build.contention) : null,
        };
    });
    const peaks = highestPeaks(comparisons.map((comparison) => comparison.peaks));
    return { ...pair, verdict: build.verdict, peaks, comparisons };
}
const NO_PEAKS = { fail: null, warn: null };
function peaksOf(build, index, pair) {
    const comparison = build.comparisons[index];
    const { service, profileType } = comparison.case;
    let peaks = NO_PEAKS;
    for (const { key, judged, estimate } of comparison.functions) {
        if (judged?.verdict !== 'fail' && judged?.verdict !== 'warn')
            continue;
        // A leak is found by its slope: no threshold of growth changes that.
        if (judged.class === 'leaks' || estimate === undefined)
            continue;
        const growth = (judged.growth ?? Math.exp(estimate.theta)) - 1;
        const peak = { service, profileType, function: key.name, growth, pair };
        peaks = highestPeaks([peaks, { fail: judged.verdict === 'fail' ? peak : null, warn: peak }]);
    }
    return peaks;
}
/** The highest of each kind; of equal ones the first. */
function highestPeaks(all) {
    const highest = (kind) => all.reduce((best, { [kind]: peak }) => {
        if (peak === null)
            return best;
        return best === null || peak.growth > best.growth ? peak : best;
    }, null);
    return { fail: highest('fail'), warn: highest('warn') };
}

// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/report/times.js
var times = __webpack_require__(2773);
;// CONCATENATED MODULE: ./build/calibrate/windows.js


/** Every window is compared with so many that follow it. */
const NEIGHBOURS = 3;
/** With fewer windows no two pairs differ in more than one. */
const MIN_WINDOWS = 3;
/** A bound on queries: three and a half days of windows of five minutes. */
const MAX_WINDOWS = 1000;
/** Shorter windows hold no three blocks of two uploads; longer ones no server answers at once. */
const MIN_WINDOW_MS = 60_000;
const MAX_WINDOW_MS = 24 * 3_600_000;
/**
 * Cuts a range into windows of equal length that touch; what is left at its end is left out.
 * @param windowMs whole seconds, for uploads are stamped and counted by the second
 * @throws UsageError for a length that cannot be used, or a range that holds too few or too many windows
 */
function cutRange({ fromMs, untilMs }, windowMs) {
    if (windowMs < MIN_WINDOW_MS || windowMs > MAX_WINDOW_MS || windowMs % 1000 !== 0) {
        throw new usage_error/* UsageError */.e('the length of a window cannot be used', `--window is ${(0,times/* formatDuration */.a3)(windowMs)}`, 'use whole seconds from 1 minute to 24 hours; 5m, say, or better the length that the gate compares');
    }
    const count = Math.floor((untilMs - fromMs) / windowMs);
    if (count < MIN_WINDOWS) {
        throw new usage_error/* UsageError */.e(`the range holds fewer than ${MIN_WINDOWS} windows`, `${(0,times/* formatDuration */.a3)(untilMs - fromMs)} are ${count} of ${(0,times/* formatDuration */.a3)(windowMs)}`, `use a range of at least ${(0,times/* formatDuration */.a3)(MIN_WINDOWS * windowMs)}, the longer the better, or a shorter --window`);
    }
    if (count > MAX_WINDOWS) {
        throw new usage_error/* UsageError */.e(`the range holds more than ${MAX_WINDOWS} windows`, `${(0,times/* formatDuration */.a3)(untilMs - fromMs)} are ${count} of ${(0,times/* formatDuration */.a3)(windowMs)}`, `use a range of at most ${(0,times/* formatDuration */.a3)(MAX_WINDOWS * windowMs)}, or a longer --window`);
    }
    return Array.from({ length: count }, (_, index) => {
        const startMs = fromMs + index * windowMs;
        return { fromMs: startMs, untilMs: startMs + windowMs };
    });
}
/** The pairs that end with a window: it is the candidate of each, the nearest baseline first. */
function pairsEndingAt(candidate) {
    const count = Math.min(candidate, NEIGHBOURS);
    return Array.from({ length: count }, (_, step) => ({ baseline: candidate - 1 - step, candidate }));
}
/**
 * How many of the pairs share no window with each other. Pairs that overlap are no independent trials, so that only these
 * count as evidence.
 * @param pairs in ascending order of the candidate, for each the nearest baseline first
 */
function disjointPairs(pairs) {
    const taken = new Set();
    let count = 0;
    for (const { baseline, candidate } of pairs) {
        if (taken.has(baseline) || taken.has(candidate))
            continue;
        taken.add(baseline).add(candidate);
        count++;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/calibrate/readiness.js


/** So many pairs of windows of the same code have to be seen before `enforce` is suggested. */
const PAIRS_TO_ENFORCE = 20;
/** Whether a service has shown what is asked of it. */
function isReady({ seen, failed }) {
    return seen >= PAIRS_TO_ENFORCE && failed === 0;
}
/** For each service, by name, what pairs of windows of the same code show. */
function readinessOf(pairs) {
    const services = new Set(pairs.flatMap(({ comparisons }) => comparisons.map(({ service }) => service)));
    return [...services].sort().map((service) => {
        const judged = pairs.filter((pair) => isJudged(pair, service));
        const failed = pairs.filter(({ comparisons }) => comparisons.some((one) => one.service === service && one.verdict === 'fail')).length;
        const seen = disjointPairs(judged);
        return { service, seen, failed, bound: failed > 0 || seen === 0 ? null : Math.min(1, 3 / seen) };
    });
}
/** Whether something of the service could have failed: what is inconclusive, and memory that is in use, says nothing of growth. */
function isJudged({ comparisons }, service) {
    const own = comparisons.filter((one) => one.service === service);
    const able = own.filter(({ profileType }) => (0,profile_type/* kindOf */.I)(profileType) !== 'gauge');
    return (able.length > 0 ? able : own).some(({ verdict }) => verdict === 'pass' || verdict === 'warn' || verdict === 'fail');
}

;// CONCATENATED MODULE: ./build/calibrate/thresholds.js
/** A warning asks for a look and changes no colour: it may come ten times as often as a failure. */
const WARN_FACTOR = 10;
/**
 * The smallest thresholds, in whole per cent and never below those in use, that would have held the target. Pairs that
 * share a window tell the same story more than once, so that only as many builds may stay above as the target allows of
 * the independent ones: of fewer than 100, at 1 %, none.
 * @param disjoint pairs of windows that share none
 * @param target rate of builds that may fail falsely; ten times as many may warn
 */
function chooseThresholds(builds, disjoint, target, current) {
    const failPeak = peakToHold(builds.map(({ fail }) => fail), target * disjoint);
    const warnPeak = peakToHold(builds.map(({ warn }) => warn), Math.min(1, WARN_FACTOR * target) * disjoint);
    const failOnGrowth = Math.max(current.failOnGrowth, above(failPeak));
    const wanted = Math.max(current.warnOnGrowth, above(warnPeak));
    const warnOnGrowth = Math.min(wanted, failOnGrowth);
    return {
        failOnGrowth,
        warnOnGrowth,
        failRaisedBy: failOnGrowth > current.failOnGrowth ? failPeak : null,
        warnRaisedBy: warnOnGrowth > current.warnOnGrowth ? warnPeak : null,
        isWarnCapped: wanted > failOnGrowth,
    };
}
/** The largest peak that must not be found when the `allowed` largest may. */
function peakToHold(peaks, allowed) {
    const found = peaks.filter((peak) => peak !== null).sort((a, b) => b.growth - a.growth);
    // 0.07 * 100 is 7.000000000000001, and 0.29 * 100 is 28.999999999999996.
    return found[Math.floor(allowed + 1e-9)] ?? null;
}
/** The first whole per cent that a growth does not reach. */
function above(peak) {
    return peak === null ? 0 : (Math.floor(100 * peak.growth + 1e-9) + 1) / 100;
}

;// CONCATENATED MODULE: ./build/calibrate/unclear.js

/** Counts what was inconclusive; levels (memory in use) take no part, since growth never fails them. */
function unclearOf(outcomes) {
    const able = outcomes.filter(({ profileType }) => (0,profile_type/* kindOf */.I)(profileType) !== 'gauge');
    const inconclusive = able.filter(({ verdict }) => verdict === 'inconclusive');
    const reasons = inconclusive.flatMap(({ reason }) => reason ?? []);
    const groups = [...Map.groupBy(reasons, ({ code }) => code).values()];
    const [most] = groups.toSorted((a, b) => b.length - a.length);
    return { inconclusive: inconclusive.length, comparisons: able.length, reason: most?.[0] ?? null };
}
/** Whether so little could fail that the absence of alarms says nothing about thresholds. */
function isMostlyUnclear({ inconclusive, comparisons }) {
    return 2 * inconclusive > comparisons;
}
/** Why no threshold can be chosen. */
function whyNoThresholds({ inconclusive, comparisons, reason }) {
    const because = reason === null ? '' : `, most often for this reason: ${reason.message}`;
    return {
        code: reason?.code ?? 'FG204',
        message: `${inconclusive} of ${comparisons} comparisons were inconclusive, and what is inconclusive never fails${because}`,
        remedy: reason?.remedy || 'use longer windows, or more load',
    };
}

;// CONCATENATED MODULE: ./build/calibrate/calibration.js








/** Sums a replay up; it must hold at least one pair. */
function summarize(replay, facts) {
    const { pairs, clippedWindows, leftOut } = replay;
    const { windows, policy, target } = facts;
    const [first, last] = [windows[0], windows[windows.length - 1]];
    const builds = ratesOf(pairs, pairs);
    const { failOnGrowth, warnOnGrowth, contentionWeight } = policy;
    const current = { failOnGrowth, warnOnGrowth };
    const peaks = pairs.map((pair) => pair.peaks);
    const outcomes = pairs.flatMap(({ comparisons }) => comparisons);
    const unclear = unclearOf(outcomes);
    return {
        version: 1,
        source: facts.source,
        range: { fromMs: first.fromMs, untilMs: last.untilMs },
        selector: facts.selector,
        windowMs: first.untilMs - first.fromMs,
        windows: { all: windows.length, used: usedWindows(pairs), clipped: clippedWindows },
        neighbours: NEIGHBOURS,
        target,
        assumed: { drift: ASSUMED_DRIFT, contentionWeight },
        builds,
        readiness: readinessOf(pairs),
        failsAtAnyThreshold: pairs.filter((pair) => pair.verdict === 'fail' && pair.peaks.fail === null).length,
        noise: noiseOf(outcomes, contentionWeight),
        comparisons: comparisonsOf(pairs, contentionWeight),
        absent: absentOf(replay, facts.typesAsked),
        leftOut,
        current,
        unclear,
        thresholds: isMostlyUnclear(unclear)
            ? null
            : chooseThresholds(peaks, builds.disjointPairs, target, current),
        pairsToShowTarget: trialsToShow(target),
    };
}
function usedWindows(pairs) {
    return new Set(pairs.flatMap(({ baseline, candidate }) => [baseline, candidate])).size;
}
function ratesOf(pairs, outcomes) {
    const trials = disjointPairs(pairs);
    const rateOf = (verdict) => {
        const count = outcomes.filter((outcome) => outcome.verdict === verdict).length;
        const rate = count / pairs.length;
        const [low, high] = proportionInterval(rate * trials, trials);
        return { count, rate, low, high };
    };
    return {
        pairs: pairs.length,
        disjointPairs: trials,
        fail: rateOf('fail'),
        warn: rateOf('warn'),
        inconclusive: rateOf('inconclusive'),
    };
}
function noiseOf(outcomes, assumedWeight) {
    const measured = outcomes.map(({ excess }) => excess).filter((excess) => excess !== null);
    return fitNoise(measured, assumedWeight);
}
function comparisonsOf(pairs, assumedWeight) {
    const entries = pairs.flatMap((pair) => pair.comparisons.map((outcome) => ({ pair, outcome })));
    const groups = Map.groupBy(entries, ({ outcome }) => `${outcome.service}\0${outcome.profileType}`);
    // The first pair need not hold every service: by name, no gap in the data changes the order.
    const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([, group]) => {
        const outcomes = group.map(({ outcome }) => outcome);
        const { service, profileType } = outcomes[0];
        const detectable = outcomes.map((outcome) => outcome.detectable).filter((value) => value !== null);
        return {
            service,
            profileType,
            ...ratesOf(group.map(({ pair }) => pair), outcomes),
            ...noiseOf(outcomes, assumedWeight),
            detectable: detectable.length === 0
                ? null
                : (0,variance/* weightedMedian */.gU)(detectable, detectable.map(() => 1)),
            peaks: highestPeaks(outcomes.map(({ peaks }) => peaks)),
        };
    });
}
/** A type that nobody asked for may be missing, an optional service, too. */
function absentOf({ plan, pairs, leftOut }, typesAsked) {
    const keyOf = ({ service, profileType }) => typesAsked ? `${service}\0${profileType}` : service;
    const seen = new Set([...leftOut, ...pairs.flatMap(({ comparisons }) => comparisons)].map(keyOf));
    const absent = new Map([...plan.comparisons, ...plan.missing]
        .filter((entry) => !entry.optional && !seen.has(keyOf(entry)))
        .map((entry) => [keyOf(entry), entry]));
    return [...absent.values()].map(({ service, profileType }) => ({ service, profileType }));
}

// EXTERNAL MODULE: ./build/compare-input.js + 11 modules
var compare_input = __webpack_require__(8063);
// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/sources/collect.js
var collect = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/sources/plan.js + 1 modules
var plan = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/sources/source.js
var sources_source = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/sources/span.js
var span = __webpack_require__(9989);
// EXTERNAL MODULE: ./build/compare/warm-up.js
var warm_up = __webpack_require__(6945);
// EXTERNAL MODULE: ./build/judge/compare-windows.js + 1 modules
var compare_windows = __webpack_require__(9127);
;// CONCATENATED MODULE: ./build/calibrate/compare-pair.js




/** Measures all services and types of a pair of windows as the gate would without history and request counts. */
function comparePair(read, setting) {
    const { windows } = (0,compare_input/* toCompareInput */.Ru)(read, setting);
    const steadiness = (0,warm_up/* measureWindows */.my)(windows);
    return read.map((one, index) => {
        const { service, profileType, rule } = one.comparison;
        const own = rule === null ? undefined : setting.services[rule]?.policy;
        const input = windows[index];
        const { result, incomparable, notes } = (0,compare_windows/* compareWindows */.N)(input, steadiness, {
            ...setting,
            policy: own ?? setting.policy,
        });
        // A window that mixes versions has no level of its own to rise.
        const leak = incomparable.length === 0 ? (0,compare_input/* leakOf */.lt)(one, input.data, one.span) : {};
        const found = { result, incomparable, notes, ...leak, ...(own && { policy: own }) };
        return { service, profileType, ...found, reasons: [], required: true };
    });
}
/** Whether labels say that two versions ran in a pair of windows: then the code is not the same. */
function hasChanged({ sides }) {
    const versions = plan/* SIDES */.BV.flatMap((side) => sides[side].series.map(({ version }) => version));
    return new Set(versions.filter((version) => version !== '')).size > 1;
}

;// CONCATENATED MODULE: ./build/calibrate/replay-source.js
/**
 * Puts a memory between the gate's own plan and a source: what exists is listed once for the whole range, and the profile
 * of a block is kept until it is forgotten.
 */
function createReplaySource(source, range) {
    const listings = new Map();
    const blocks = new Map();
    const once = (question, ask) => {
        const key = JSON.stringify(question);
        const answer = listings.get(key) ?? ask();
        listings.set(key, answer);
        return answer;
    };
    return {
        ...source,
        listSeries: (_, selector) => once(['series', selector], () => source.listSeries(range, selector)),
        listUploads: async (window, selector, services, profileType) => {
            const all = await once(['uploads', selector, services, profileType], () => source.listUploads(range, selector, services, profileType));
            return all.map((series) => within(series, window)).filter(({ timesMs }) => timesMs.length > 0);
        },
        readRetention: () => once(['retention'], () => source.readRetention()),
        readBlock: (query) => {
            const key = JSON.stringify(query);
            const known = blocks.get(key);
            if (known !== undefined)
                return known.profile;
            const profile = source.readBlock(query);
            blocks.set(key, { untilMs: query.window.untilMs, profile });
            return profile;
        },
        forget(beforeMs) {
            for (const [key, { untilMs }] of blocks)
                if (untilMs <= beforeMs)
                    blocks.delete(key);
        },
    };
}
/** Times are ends of seconds, so that one on the edge of two windows belongs to the earlier one. */
function within(series, { fromMs, untilMs }) {
    const isInside = (index) => {
        const timeMs = series.timesMs[index];
        return timeMs > fromMs && timeMs <= untilMs;
    };
    return {
        ...series,
        timesMs: series.timesMs.filter((_, index) => isInside(index)),
        values: series.values.filter((_, index) => isInside(index)),
    };
}

;// CONCATENATED MODULE: ./build/calibrate/replay.js











/** Errors that concern one answer; after any other the next question would fail as well. */
const OF_ONE_ANSWER = new Set([
    'too-large',
    'malformed',
    'rejected',
    'not-saved',
    'too-long',
    'bad-type',
]);
/**
 * Replays every window against those before it, as the gate would have judged them. Each block is fetched once, and no more
 * than the windows of one pair and those between them are kept.
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias
 */
async function replay(source, request) {
    const { windows, nowMs, onProgress } = request;
    const [first, last] = [windows[0], windows[windows.length - 1]];
    const range = { fromMs: first.fromMs, untilMs: last.untilMs };
    const asked = createReplaySource(source, range);
    const plan = await planFor(asked, request, range, range);
    const isClipped = windows.map((window) => {
        const sides = { baseline: window, candidate: window };
        return (0,absence/* clippedReasons */.f3)(plan, { windows: sides, typesAsked: false, nowMs }).length > 0;
    });
    const todo = windows.map((_, candidate) => pairsEndingAt(candidate).filter((pair) => !isClipped[pair.baseline] && !isClipped[pair.candidate]));
    const all = todo.flat().length;
    const pairs = [];
    const leftOut = new Map();
    let done = 0;
    for (const [candidate, ending] of todo.entries()) {
        for (const pair of ending) {
            const outcome = await replayPair(asked, request, pair, leftOut);
            if (outcome !== null)
                pairs.push(outcome);
            onProgress(++done, all);
        }
        asked.forget(windows[candidate - NEIGHBOURS]?.untilMs ?? 0);
    }
    const clippedWindows = isClipped.filter(Boolean).length;
    return { pairs, clippedWindows, leftOut: [...leftOut.values()], plan };
}
function planFor(source, { services, profileTypes, selector }, baseline, candidate) {
    return (0,plan/* makePlan */.Cs)(source, {
        services,
        profileTypes,
        sides: { baseline: { selector, window: baseline }, candidate: { selector, window: candidate } },
        matches: glob/* matchesGlob */.k,
    });
}
/** Null when no service has data in both windows. */
async function replayPair(source, request, pair, leftOut) {
    const windows = [request.windows[pair.baseline], request.windows[pair.candidate]];
    const [baseline, candidate] = windows;
    const all = await planFor(source, request, baseline, candidate);
    const [changed, comparisons] = partition(all.comparisons, (one) => isOtherCode(one, request));
    for (const comparison of changed)
        count(leftOut, comparison, null);
    const plan = { ...all, comparisons, candidateOnly: [] };
    const collected = await (0,collect/* collect */.Fo)(source, plan, () => undefined);
    const spans = await (0,span/* listSpans */.u)(source, plan, compare_input/* wantsSpan */.wT);
    const read = [];
    for (const [index, comparison] of comparisons.entries()) {
        const profiles = collected[index];
        if (!(profiles instanceof sources_source/* SourceError */.c))
            read.push({ comparison, profiles, span: spans.get(comparison) });
        else if (OF_ONE_ANSWER.has(profiles.kind))
            count(leftOut, comparison, profiles);
        else
            throw profiles;
    }
    if (read.length === 0)
        return null;
    return judgePair(pair, comparePair(read, request), request.policy, candidate.fromMs - baseline.untilMs);
}
/** Who allows windows of several versions does not go by their labels. */
function isOtherCode(comparison, { mixedWindows }) {
    return mixedWindows === 'refuse' && hasChanged(comparison);
}
function partition(list, test) {
    return [list.filter(test), list.filter((entry) => !test(entry))];
}
function count(leftOut, { service, profileType }, error) {
    const key = JSON.stringify([service, profileType, error === null]);
    const text = error === null ? null : `${error.message}: ${error.why}`;
    const known = leftOut.get(key) ?? { service, profileType, pairs: 0, error: text };
    leftOut.set(key, { ...known, pairs: known.pairs + 1 });
}

;// CONCATENATED MODULE: ./build/calibrate/calibrate.js




/**
 * Replays windows of unchanged code through the engine and sums up how often it raised an alarm.
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias
 */
async function runCalibration(source, request) {
    const replayed = await replay(source, request);
    if (replayed.pairs.length === 0)
        return { kind: 'nothing', reason: await whyNothing(source, replayed, request) };
    return { kind: 'done', calibration: summarize(replayed, { ...request, source: source.label }) };
}
async function whyNothing(source, { plan, leftOut, clippedWindows }, { windows, selector, typesAsked, nowMs }) {
    const [first] = leftOut;
    if (first !== undefined)
        return whyLeftOut(first);
    if (clippedWindows > windows.length - 2) {
        return {
            code: 'FG107',
            message: `the server holds only a part of ${clippedWindows} of the ${windows.length} windows`,
            remedy: 'choose a later range',
        };
    }
    const range = { fromMs: windows[0]?.fromMs ?? 0, untilMs: windows.at(-1)?.untilMs ?? 0 };
    const known = { windows: { baseline: range, candidate: range }, typesAsked, nowMs };
    const clues = await (0,sources_clues/* askClues */.S)(source, plan, {
        ...known,
        selectors: { baseline: selector, candidate: selector },
    });
    const facts = { ...known, clues };
    const empty = (0,absence/* emptyPlanReason */.Lr)(plan, facts);
    if (empty !== undefined)
        return empty;
    const absent = (0,absence/* absentComparisons */.Uc)(plan, facts).find(({ required }) => required);
    if (plan.comparisons.length === 0 && absent?.reasons[0] !== undefined)
        return absent.reasons[0];
    return {
        code: 'FG111',
        message: 'no two windows near each other hold profiles of the same service and type',
        remedy: 'choose a range in which the services worked all the time, or longer windows',
    };
}
function whyLeftOut({ service, error }) {
    if (error !== null)
        return { code: 'FG110', message: `${service}: ${error}`, remedy: 'use shorter windows' };
    return {
        code: 'FG214',
        message: `${service}: two versions ran in every pair of windows, so that none shows unchanged code`,
        remedy: 'name one version with --selector; --mixed-windows allow replays them all the same',
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/config/file.js
var file = __webpack_require__(1585);
// EXTERNAL MODULE: ./build/judge/policy.js
var policy = __webpack_require__(4792);
;// CONCATENATED MODULE: ./build/calibrate/config-text.js




/** The settings that are written, the stricter one last. */
const SETTINGS = [
    ['fail-on-growth', 'failOnGrowth'],
    ['warn-on-growth', 'warnOnGrowth'],
];
/** 0.07 as `7%`: 0.07 * 100 is 7.000000000000001. */
function percentOf(fraction) {
    return `${Number((fraction * 100).toPrecision(9))}%`;
}
/** The lines a person would add to a configuration file. */
function thresholdLines(thresholds) {
    return SETTINGS.map(([name, key]) => `${name}: ${percentOf(thresholds[key])}\n`).join('');
}
/**
 * Puts thresholds into the text of a configuration file, comments and everything else kept. A threshold is only ever
 * raised: one that is higher already stays.
 * @param path of the file, for messages
 * @param text `''` for a file that does not exist
 * @throws UsageError with line and column for a file that is not valid
 */
function raiseThresholds(path, text, thresholds) {
    const before = (0,file/* parseConfigFile */.me)(path, text).settings;
    const held = heldThresholds(before);
    const raised = SETTINGS.flatMap(([name, key]) => held[key] < thresholds[key] || before[name] === undefined
        ? [{ name, value: percentOf(Math.max(held[key], thresholds[key])) }]
        : []);
    if (raised.length === 0)
        return text;
    const wanted = (0,file/* parseConfigFile */.me)(path, raised.map(({ name, value }) => `${name}: ${value}\n`).join('')).settings;
    const edited = editLines(text, raised);
    // Editing the lines keeps every other byte, but not every YAML is written in lines; what came out is what counts.
    if (edited !== null && (0,external_node_util_.isDeepStrictEqual)(settingsOf(path, edited), { ...before, ...wanted }))
        return edited;
    return editDocument(text, raised);
}
/** What holds with these settings: without one of its own, a warning never needs more than a failure. */
function heldThresholds(settings) {
    const failOnGrowth = settings['fail-on-growth'] ?? policy/* DEFAULT_POLICY */.z.failOnGrowth;
    const warnOnGrowth = settings['warn-on-growth'] ?? Math.min(policy/* DEFAULT_POLICY */.z.warnOnGrowth, failOnGrowth);
    return { failOnGrowth, warnOnGrowth };
}
function settingsOf(path, text) {
    try {
        return (0,file/* parseConfigFile */.me)(path, text).settings;
    }
    catch {
        return null;
    }
}
/** Null where the file is no plain block of settings. */
function editLines(text, raised) {
    const { contents } = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false });
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    // Valid, and no map: nothing but comments, or a mere `---`.
    const map = (0,dist/* isMap */.jh)(contents) ? contents : null;
    let edited = text;
    const missing = [];
    // From the end, so that the places before it stay where they are.
    const known = raised
        .flatMap((entry) => {
        const value = map === null ? undefined : map.get(entry.name, true);
        if (value === undefined)
            missing.push(entry);
        return value === undefined ? [] : [{ ...entry, range: (0,dist/* isScalar */.jn)(value) ? value.range : null }];
    })
        .sort((a, b) => (b.range?.[0] ?? 0) - (a.range?.[0] ?? 0));
    for (const { value, range } of known) {
        if (!range)
            return null;
        edited = edited.slice(0, range[0]) + value + edited.slice(range[1]);
    }
    const gap = edited === '' || edited.endsWith('\n') ? '' : eol;
    return edited + gap + missing.map(({ name, value }) => `${name}: ${value}${eol}`).join('');
}
/** Keeps settings and comments, but may write lines, quotes and spaces anew. */
function editDocument(text, raised) {
    const document = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false });
    if (!(0,dist/* isMap */.jh)(document.contents))
        document.contents = document.createNode({});
    for (const { name, value } of raised)
        document.set(name, value);
    return document.toString({ lineWidth: 0 });
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/report/text-table.js
var text_table = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/calibrate/readiness-text.js





const COLUMNS = 118;
const LONGEST_NAME = 48;
/** A row for each service: whether `mode: enforce` is suggested for it, or why not yet. */
function readinessLines({ readiness, windowMs, thresholds, current }) {
    const cell = (text, align = 'left') => ({ text, align });
    const isRaised = thresholds !== null && thresholds.failOnGrowth > current.failOnGrowth;
    const head = [
        cell(''),
        cell('pairs seen', 'right'),
        cell('failed', 'right'),
        cell('false alarms', 'right'),
        cell('enforce'),
    ];
    const rows = readiness.map((one) => [
        cell((0,report_escape/* visible */.RK)(one.service, LONGEST_NAME)),
        cell(`${one.seen} of ${PAIRS_TO_ENFORCE}`, 'right'),
        cell(String(one.failed), 'right'),
        cell(one.bound === null ? numbers/* NO_VALUE */.GY : `at most ${boundText(one.bound)}`, 'right'),
        cell(stateOf(one, windowMs, isRaised)),
    ]);
    return [...(0,text_table/* alignRows */.P4)([head, ...rows], '  '), ...(0,text_table/* wrapLine */.x9)(conclusionOf(readiness), COLUMNS, '  ', '  ')];
}
function boundText(bound) {
    return (0,numbers/* formatThreshold */.B6)(Math.ceil(1000 * bound - 1e-9) / 1000);
}
function stateOf(one, windowMs, isRaised) {
    if (isReady(one))
        return 'suggested';
    if (one.failed > 0) {
        const how = isRaised
            ? 'raise fail-on-growth as above, calibrate again'
            : 'see why; without a change it must not fail';
        return `not yet, because it failed: ${how}`;
    }
    const left = PAIRS_TO_ENFORCE - one.seen;
    const range = (0,times/* formatDuration */.a3)(2 * left * windowMs);
    return `not yet, because ${(0,numbers/* formatPlural */.yk)(left, 'more pair')} ${left === 1 ? 'is' : 'are'} needed: ${range} of these windows`;
}
function conclusionOf(readiness) {
    const ready = readiness.filter(isReady).length;
    const rule = 'Only pairs that share no window and were not inconclusive count. False alarms: the rule of three, 3 / pairs, with 95 % ' +
        'confidence for the windows seen here.';
    if (ready === 0)
        return `Keep mode: warn. ${rule}`;
    if (ready === readiness.length)
        return `mode: enforce can be set, for all of them. ${rule}`;
    return `mode: enforce can be set for those for which it is suggested, each in its entry of services; the others keep warn. ${rule}`;
}

;// CONCATENATED MODULE: ./build/calibrate/text.js








const text_COLUMNS = 118;
const NAMES = 10;
const wrapped = (line) => (0,text_table/* wrapLine */.x9)(line, text_COLUMNS, '', '  ');
const left = (text) => ({ text, align: 'left' });
const right = (text) => ({ text, align: 'right' });
/** A calibration for a terminal of 120 columns; no name can send control characters. */
function renderCalibration(calibration) {
    const blocks = [
        [headline(calibration), ...wrapped(whatWasReplayed(calibration)), ...whatWasLeftOut(calibration)],
        ['False alarms, with 95 % intervals', ...ratesTable(calibration)],
        ['Noise', ...noiseTable(calibration), ...noiseNotes(calibration)],
        ['Thresholds', ...thresholdNotes(calibration).flatMap((note) => (0,text_table/* wrapLine */.x9)(note, text_COLUMNS, '  - ', '    '))],
        ['Enforce', ...readinessLines(calibration)],
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
function headline({ builds, thresholds }) {
    const pairs = (0,numbers/* formatPlural */.yk)(builds.pairs, 'pair of windows', 'pairs of windows');
    if (thresholds === null) {
        return `Nothing can be said of false alarms: most of what ${pairs} compared was inconclusive.`;
    }
    const { count } = builds.inconclusive;
    const unclear = count === 0 ? '' : `; ${count} ${count === 1 ? 'was' : 'were'} inconclusive`;
    const failed = builds.fail.count === 0 ? 'No build failed in' : `${builds.fail.count} builds failed in`;
    return `${failed} ${pairs} of the same code${unclear}.`;
}
function whatWasReplayed({ source, range, selector, windowMs, windows, neighbours, builds, }) {
    const of = selector === '' ? '' : ` of ${(0,report_escape/* visibleMessage */.kL)(selector)}`;
    return (`${(0,report_escape/* visibleMessage */.kL)(source)}: ${windows.used} windows of ${(0,times/* formatDuration */.a3)(windowMs)}${of}, ` +
        `${(0,times/* formatWindow */.A4)(range, true)}, each compared with up to ${neighbours} before it; ` +
        `${(0,numbers/* formatPlural */.yk)(builds.disjointPairs, 'pair shares', 'pairs share')} no window with another.`);
}
function whatWasLeftOut({ windows, absent, leftOut }) {
    const { all, used, clipped } = windows;
    const why = clipped === 0 ? '' : `; of ${clipped} of them the server no longer holds everything`;
    const changed = leftOut.filter(({ error }) => error === null);
    const unread = leftOut.filter(({ error }) => error !== null).slice(0, NAMES);
    const lines = [
        ...(all === used ? [] : [`${all - used} of ${all} windows took part in no pair${why}.`]),
        ...(absent.length === 0 ? [] : [`No two windows near each other have profiles of ${namesOf(absent)}.`]),
        ...(changed.length === 0
            ? []
            : [
                `Pairs in which another version ran were left out, of ${namesOf(changed)}. --selector keeps to one version, ` +
                    `--mixed-windows allow ignores them.`,
            ]),
        ...unread.map((one) => `${nameOf(one)} was left out of ${(0,numbers/* formatPlural */.yk)(one.pairs, 'pair')}: ${(0,report_escape/* visibleMessage */.kL)(one.error ?? '')}`),
    ];
    return lines.flatMap(wrapped);
}
function namesOf(list) {
    const more = list.length > NAMES ? ` and ${list.length - NAMES} more` : '';
    return `${list.slice(0, NAMES).map(nameOf).join(', ')}${more}`;
}
/** `checkout cpu`; a type may be an alias that resolved to nothing. */
function nameOf({ service, profileType, }) {
    return (0,report_escape/* visible */.RK)(`${service} ${profileType.includes(':') ? (0,profile_type/* displayName */.QC)(profileType) : profileType}`);
}
function ratesTable({ builds, comparisons }) {
    const row = (name, rates) => [
        left(name),
        right(String(rates.pairs)),
        ...[rates.fail, rates.warn, rates.inconclusive].map((rate) => right(rateText(rate))),
    ];
    const head = [left(''), ...['pairs', 'FAIL', 'WARN', 'inconclusive'].map(right)];
    const rows = comparisons.map((comparison) => row(nameOf(comparison), comparison));
    return (0,text_table/* alignRows */.P4)([head, row('all as one build', builds), ...rows], '  ');
}
/** `3: 25 % (8 to 56)`. */
function rateText({ count, rate, low, high }) {
    const percent = (value) => String(Number((100 * value).toPrecision(2)));
    return `${count}: ${percent(rate)} % (${percent(low)} to ${percent(high)})`;
}
function noiseTable({ comparisons, noise }) {
    const head = ['drift', 'contention', 'detectable', 'could fail up to', 'could warn up to'].map(right);
    const noiseCells = ({ drift, contentionWeight }) => [
        right(drift === null ? numbers/* NO_VALUE */.GY : `${(100 * drift).toFixed(1)} %`),
        right(contentionWeight === null ? numbers/* NO_VALUE */.GY : contentionWeight.toFixed(2)),
    ];
    const rows = comparisons.map((comparison) => [
        left(nameOf(comparison)),
        ...noiseCells(comparison),
        right(comparison.detectable === null ? numbers/* NO_VALUE */.GY : (0,numbers/* formatDetectable */.zb)(comparison.detectable)),
        right(growthText(comparison.peaks.fail)),
        right(growthText(comparison.peaks.warn)),
    ]);
    return (0,text_table/* alignRows */.P4)([[left(''), ...head], [left('all'), ...noiseCells(noise)], ...rows], '  ');
}
function growthText(peak) {
    return peak === null ? numbers/* NO_VALUE */.GY : `+${(0,numbers/* formatDetectable */.zb)(peak.growth)}`;
}
function noiseNotes({ assumed }) {
    return (0,text_table/* wrapLine */.x9)(`drift: what functions differ by from window to window beyond what their blocks explain (the engine assumes ` +
        `${(0,numbers/* formatThreshold */.B6)(assumed.drift)}). contention: how much of a different pace of the machine turns into noise ` +
        `(assumed ${assumed.contentionWeight}; ${numbers/* NO_VALUE */.GY} where all windows ran at one pace). detectable: growth found four ` +
        `times out of five. could fail, could warn: the largest growth that had the evidence, whatever the thresholds.`, text_COLUMNS, '  ', '  ');
}
function thresholdNotes(calibration) {
    const { failsAtAnyThreshold, target, thresholds, unclear } = calibration;
    if (thresholds === null) {
        const { message, remedy } = whyNoThresholds(unclear);
        return [`none is chosen: ${(0,report_escape/* visibleMessage */.kL)(message)}`, (0,report_escape/* visibleMessage */.kL)(remedy)];
    }
    return [
        holds(calibration, thresholds, 'fail-on-growth', target),
        holds(calibration, thresholds, 'warn-on-growth', Math.min(1, WARN_FACTOR * target)),
        ...(thresholds.isWarnCapped
            ? [
                'warnings would need more than fail-on-growth, which a warning cannot exceed: expect them more often',
            ]
            : []),
        ...(thresholds.failRaisedBy === null
            ? []
            : ['before you raise it, see that nothing was deployed in the range; --selector tells versions apart']),
        ...(failsAtAnyThreshold === 0
            ? []
            : [
                `${(0,numbers/* formatPlural */.yk)(failsAtAnyThreshold, 'build')} failed by a leak, which no threshold of growth holds`,
            ]),
        claim(calibration),
    ];
}
const FIELDS = {
    'fail-on-growth': { value: 'failOnGrowth', raisedBy: 'failRaisedBy' },
    'warn-on-growth': { value: 'warnOnGrowth', raisedBy: 'warnRaisedBy' },
};
function holds({ current, range, windowMs }, thresholds, name, target) {
    const { value, raisedBy } = FIELDS[name];
    const goal = `at most ${(0,numbers/* formatThreshold */.B6)(target)} of builds`;
    const chosen = (0,numbers/* formatThreshold */.B6)(thresholds[value]);
    const by = thresholds[raisedBy];
    if (by === null)
        return `${name}: ${chosen}, as it is, held ${goal}`;
    const fromMs = range.fromMs + by.pair.candidate * windowMs;
    const when = (0,times/* formatWindow */.A4)({ fromMs, untilMs: fromMs + windowMs }, true);
    return (`${name}: ${chosen} instead of ${(0,numbers/* formatThreshold */.B6)(current[value])} would have held ${goal}; without a change, ` +
        `${(0,report_escape/* visible */.RK)(by.function)} of ${nameOf(by)} differed by ${growthText(by)} (${when})`);
}
/** What so many pairs prove, and how many would prove the target. */
function claim({ builds, target, windowMs, pairsToShowTarget }) {
    const shown = (0,numbers/* formatThreshold */.B6)(Math.ceil(1000 * builds.fail.high) / 1000);
    const range = (0,times/* formatDuration */.a3)(2 * pairsToShowTarget * windowMs);
    return (`${(0,numbers/* formatPlural */.yk)(builds.disjointPairs, 'pair that shares no window shows', 'pairs that share no window show')} that at ` +
        `most ${shown} of builds of the same code fail with the thresholds in use (95 %); to show ${(0,numbers/* formatThreshold */.B6)(target)} ` +
        `takes ${pairsToShowTarget} without a failure: a range of ${range} with these windows`);
}

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/merge.js
var merge = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/config/read-config.js
var read_config = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/config/resolve.js + 2 modules
var resolve = __webpack_require__(5994);
// EXTERNAL MODULE: ./build/config/server.js
var config_server = __webpack_require__(432);
// EXTERNAL MODULE: ./build/config/stack.js
var stack = __webpack_require__(5407);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(3820);
// EXTERNAL MODULE: ./build/config/window.js
var config_window = __webpack_require__(5603);
// EXTERNAL MODULE: ./build/commands/gate.js + 2 modules
var gate = __webpack_require__(6003);
// EXTERNAL MODULE: ./build/commands/reports.js + 12 modules
var reports = __webpack_require__(9515);
// EXTERNAL MODULE: ./build/commands/run-gate.js + 9 modules
var run_gate = __webpack_require__(1856);
// EXTERNAL MODULE: ./build/commands/write-whole.js
var write_whole = __webpack_require__(1002);
;// CONCATENATED MODULE: ./build/commands/threshold-file.js



/**
 * Sees early that thresholds can be put into a configuration file.
 * @throws UsageError when it exists and cannot be read or is not valid
 */
async function checkThresholdFile(path) {
    (0,file/* parseConfigFile */.me)(path, (await (0,file/* readConfigText */.im)(path, false)) ?? '');
}
/**
 * Raises the thresholds of a configuration file, or creates it. Read again just before: the run took its time.
 * @returns its absolute path
 * @throws UsageError when it is not valid or cannot be written
 */
async function writeThresholds(path, thresholds) {
    const text = (await (0,file/* readConfigText */.im)(path, false)) ?? '';
    return (0,write_whole/* writeWhole */.f)(path, raiseThresholds(path, text, thresholds), 'the configuration file');
}

;// CONCATENATED MODULE: ./build/commands/calibrate.js



















/** Thousands of blocks take their time; a run must end all the same. */
const RUN_LIMIT_MS = 60 * 60_000;
const DEFAULT_WINDOW = '5m';
const DEFAULT_TARGET = '1%';
/** Exit codes: a calibration has no verdict. */
const DONE = 0;
const MOSTLY_INCONCLUSIVE = 3;
const NOTHING_REPLAYED = 4;
/** What of the gate's settings has a meaning here. */
const USED = new Set([
    'config',
    'pyroscope-url',
    'pyroscope-token',
    'pyroscope-username',
    'pyroscope-password',
    'tenant-id',
    'headers',
    'services',
    'profile-types',
    'fail-on-growth',
    'warn-on-growth',
    'min-share',
    'load',
    'mixed-windows',
]);
/** `flamegate calibrate`: how often the gate raises an alarm where nothing changed. Returns the exit code. */
async function calibrate({ line, env, terminal, nowMs }) {
    refuseOthers(line);
    const isQuiet = line.options.quiet === true;
    const file = await (0,read_config/* readNamedConfigFile */.mP)(line.settings);
    const onProgress = isQuiet ? () => undefined : replayed(terminal);
    const request = { ...toRequest(line, file, nowMs), onProgress };
    const write = calibrate_option(line, 'write');
    // An hour of questions must not end with a file that could not be read.
    if (write !== undefined)
        await checkThresholdFile(write);
    const { merged } = (0,merge/* mergeSettings */.ss)(line.settings, file);
    const server = {
        pyroscope: (0,config_server/* resolvePyroscope */.H)(merged),
        proxy: (0,inputs/* readProxySettings */.uv)(env),
        limitMs: RUN_LIMIT_MS,
    };
    const result = await (0,run_gate/* withServer */.eH)(server, (source) => runCalibration(source, request));
    if (result.kind === 'nothing') {
        (0,gate.tellReason)(result.reason, 'nothing was replayed', terminal);
        return NOTHING_REPLAYED;
    }
    const { thresholds, unclear } = result.calibration;
    if (thresholds === null)
        (0,gate.tellReason)(whyNoThresholds(unclear), 'no threshold can be chosen', terminal);
    await show(result.calibration, line, terminal, write);
    return thresholds === null ? MOSTLY_INCONCLUSIVE : DONE;
}
function toRequest(line, file, nowMs) {
    const { merged, origins } = (0,merge/* mergeSettings */.ss)(line.settings, file);
    const { policy, ignore } = (0,resolve/* resolveJudgeConfig */.AH)(line.settings, file, gate.CLI_DEFAULTS);
    const from = calibrate_option(line, 'from');
    if (from === undefined) {
        throw new usage_error/* UsageError */.e('--from is missing', 'windows of unchanged code are cut from a range of time', 'give --from, as in --from now-6h --to now');
    }
    const text = `${calibrate_option(line, 'selector') ?? ''} ${from}/${calibrate_option(line, 'to') ?? 'now'}`;
    const { selector, ...range } = (0,config_window/* parseWindow */.Et)('calibration', text, nowMs);
    return {
        windows: cutRange(range, windowLength(calibrate_option(line, 'window') ?? DEFAULT_WINDOW)),
        selector,
        services: (0,stack/* placeServices */.o9)(merged, line.settings.stack, [{ selector }]).services,
        profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
        typesAsked: merged['profile-types'] !== undefined,
        target: targetRate(calibrate_option(line, 'target') ?? DEFAULT_TARGET),
        policy,
        ignore,
        load: loadOf(merged.load ?? 'auto', origins),
        mixedWindows: merged['mixed-windows'] ?? 'refuse',
        nowMs,
    };
}
/** Requests are counted for the two windows of a build, not for those of the past. */
function loadOf(kind, origins) {
    if (kind !== 'requests')
        return { kind };
    throw new usage_error/* UsageError */.e('calibrate cannot compare by requests', `${origins.load ?? 'load'} is "requests", and requests are counted for two windows only, not for those of the range`, 'give --load auto, or --load fixed when a generator sent the same all the time');
}
function calibrate_option({ options }, name) {
    return options[name];
}
function windowLength(text) {
    const lengthMs = (0,units/* parseDuration */.E9)(text);
    if (lengthMs !== null)
        return lengthMs;
    throw new usage_error/* UsageError */.e('option --window is not valid', `got ${JSON.stringify(text)}`, 'write a duration such as 5m');
}
function targetRate(text) {
    const rate = (0,units/* parsePercent */.lo)(text);
    if (rate !== null && rate > 0 && rate < 1)
        return rate;
    throw new usage_error/* UsageError */.e('option --target is not valid', `got ${JSON.stringify(text)}`, 'write the part of builds that may fail falsely: a percentage such as 1%, above 0% and below 100%');
}
/** A setting that had no effect would mislead. */
function refuseOthers({ settings, options, positionals }) {
    const setting = Object.keys(settings.values).find((name) => !USED.has(name));
    const form = reports/* REPORT_FORMS */.xp.map((name) => `report-${name}`).find((name) => name !== 'report-json' && options[name] !== undefined);
    const given = setting === undefined
        ? form === undefined
            ? positionals[0]
            : `option --${form}`
        : settings.origins[setting];
    if (given === undefined)
        return;
    throw new usage_error/* UsageError */.e('calibrate cannot use everything that is given', `got ${given}`, 'it takes --from, --to, --selector, --window, --target, --write, --report-json, services, profile types, thresholds and the server');
}
/** A calibration may take minutes. */
function replayed(terminal) {
    return (done, total) => terminal.step({
        done,
        total,
        doing: 'replaying',
        did: 'replayed',
        things: 'pairs of windows',
        latest: '',
    });
}
async function show(calibration, line, terminal, write) {
    const isQuiet = line.options.quiet === true;
    if (!isQuiet)
        terminal.out(renderCalibration(calibration));
    const json = calibrate_option(line, 'report-json');
    const written = json === undefined ? [] : [await (0,write_whole/* writeWhole */.f)(json, `${JSON.stringify(calibration, null, 2)}\n`)];
    const { thresholds } = calibration;
    if (thresholds !== null && write !== undefined)
        written.push(await writeThresholds(write, thresholds));
    else if (thresholds !== null && !isQuiet)
        terminal.out(`\nFor the configuration file:\n\n${thresholdLines(thresholds)}`);
    if (!isQuiet && written.length > 0)
        terminal.out(`\nWritten: ${written.join('\n         ')}`);
}


/***/ })

};
