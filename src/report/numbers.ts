/**
 * Numbers as people read them. Nothing here depends on a locale or a time zone, and nothing ever prints
 * `NaN`, `Infinity` or `-0`: a value that is not finite is shown as `–`.
 */

/** Stands where there is no value to show. */
export const NO_VALUE = '–';

/** A typographic minus, so that a negative number lines up with a positive one. */
const MINUS = '−';

/** Beyond this a double no longer counts by ones, and `toFixed` would switch to exponents at 1e21. */
const LARGEST = 1e15;

/** A scale such as `MiB`: one of it is `size` of the base unit. */
interface Scale {
  readonly name: string;
  readonly size: number;
}

const BYTE_SCALES: readonly Scale[] = [
  { name: 'TiB', size: 2 ** 40 },
  { name: 'GiB', size: 2 ** 30 },
  { name: 'MiB', size: 2 ** 20 },
  { name: 'KiB', size: 2 ** 10 },
  { name: 'B', size: 1 },
];

const NANOSECOND_SCALES: readonly Scale[] = [
  { name: 's', size: 1e9 },
  { name: 'ms', size: 1e6 },
  { name: 'µs', size: 1e3 },
  { name: 'ns', size: 1 },
];

const COUNT_SCALES: readonly Scale[] = [
  { name: 'G', size: 1e9 },
  { name: 'M', size: 1e6 },
  { name: '', size: 1 },
];

/** A decimal number with `digits` places, thousands separated by commas: `-1234.5` is `−1,234.5`. */
export function formatDecimal(value: number, digits: number): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  const clamped = Math.min(LARGEST, Math.abs(value));
  const text = clamped.toFixed(digits);
  const [whole = '0', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = value < 0 && Number(text) !== 0 ? MINUS : '';
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** Decimal places that show `significant` digits of a value, at most six and none for large values. */
function placesFor(value: number, significant: number): number {
  // Rounded first: 9.996 shows as 10.0, not as 10.00.
  const magnitude = Number(Math.abs(value).toPrecision(significant));
  if (!(magnitude > 0) || !Number.isFinite(magnitude)) return 0;
  return Math.max(0, Math.min(6, significant - 1 - Math.floor(Math.log10(magnitude))));
}

function formatSignificant(value: number, significant: number): string {
  return formatDecimal(value, placesFor(value, significant));
}

/** A whole number with thousands separators: `29,303`. */
export function formatCount(value: number): string {
  return formatDecimal(Math.round(value), 0);
}

/** `1 function`, `2 functions`; `many` is needed only where an `s` is not enough. */
export function formatPlural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

function scaleOf(magnitude: number, scales: readonly Scale[]): Scale {
  // 0.9995 of a unit would round up to "1,000" of the smaller one.
  const found = scales.find((scale) => magnitude >= 0.9995 * scale.size);
  return found ?? (scales[scales.length - 1] as Scale);
}

function formatScaled(value: number, scales: readonly Scale[], suffix = ''): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  const scale = scaleOf(Math.abs(value), scales);
  const scaled = value / scale.size;
  // Bytes, nanoseconds and whole counts have no fractions.
  const isWhole = scale.size === 1 && (scales !== COUNT_SCALES || Number.isInteger(scaled));
  const number = isWhole ? formatCount(scaled) : formatSignificant(scaled, 3);
  const unit = scale.name + suffix;
  return unit === '' ? number : `${number} ${unit}`;
}

/**
 * A cost in the unit of its comparison: nanoseconds become CPU seconds (`26.7 s`), bytes `14.2 MiB`, anything
 * else a plain number.
 */
export function formatCost(value: number, unit: string): string {
  if (unit === 'nanoseconds') {
    return value === 0 ? '0 s' : formatScaled(value, NANOSECOND_SCALES);
  }
  if (unit === 'bytes') return formatScaled(value, BYTE_SCALES);
  return formatScaled(value, COUNT_SCALES);
}

/** Added cost with its sign and unit: `+0.11 cores`, `+1.3 MiB/s`, `−12 MiB`. */
export function formatAdded(
  value: number | null,
  unit: 'cores' | 'bytes/s' | 'count/s' | 'bytes' | 'count',
): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE;
  const sign = value > 0 ? '+' : '';
  switch (unit) {
    case 'cores':
      return formatCores(value);
    case 'bytes/s':
      return sign + formatScaled(value, BYTE_SCALES, '/s');
    case 'count/s':
      return `${sign}${formatScaled(value, COUNT_SCALES)}/s`;
    case 'bytes':
      return sign + formatScaled(value, BYTE_SCALES);
    case 'count':
      return sign + formatScaled(value, COUNT_SCALES);
  }
}

function formatCores(value: number): string {
  const places = Math.min(3, placesFor(value, Math.abs(value) < 1 ? 2 : 3));
  const text = formatDecimal(value, places);
  if (!/[1-9]/.test(text)) return '±0 cores';
  return `${value > 0 ? '+' : ''}${text} cores`;
}

/** What a budget limits, in its unit: `68.2 %`, `0.31 cores`, `64 MiB`, `1.25 MiB/s`. */
export function formatLimited(
  value: number | null,
  unit: 'share' | 'cores' | 'bytes' | 'bytes-per-second',
): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE;
  switch (unit) {
    case 'share':
      return `${formatSignificant(value * 100, 3)} %`;
    case 'cores':
      return `${formatSignificant(value, 3)} ${value === 1 ? 'core' : 'cores'}`;
    case 'bytes':
      return formatScaled(value, BYTE_SCALES);
    case 'bytes-per-second':
      return formatScaled(value, BYTE_SCALES, '/s');
  }
}

/** A limit as a person wrote it: without the zeros that only a measured number needs. */
export function formatLimit(...[value, unit]: Parameters<typeof formatLimited>): string {
  return unit === 'share' && value !== null
    ? formatThreshold(value)
    : formatLimited(value, unit)
        .replace(/(\.\d*?)0+(?= )/, '$1')
        .replace(/\.(?= )/, '');
}

/** A fraction as a percentage: 0.42 is `42 %`, 0.0052 is `0.52 %`. */
export function formatShare(fraction: number): string {
  if (!Number.isFinite(fraction)) return NO_VALUE;
  const percent = fraction * 100;
  if (percent === 0) return '0 %';
  if (Math.abs(percent) < 0.01) return percent > 0 ? '<0.01 %' : `>${MINUS}0.01 %`;
  return `${formatSignificant(percent, 2)} %`;
}

/** A threshold as a person wrote it: 0.1 is `10 %`, 0.125 is `12.5 %`. */
export function formatThreshold(fraction: number): string {
  if (!Number.isFinite(fraction)) return NO_VALUE;
  return `${formatDecimal(fraction * 100, 4).replace(/\.?0+$/, '')} %`;
}

/** How many times the expected cost was seen: `2.01×`. */
export function formatGrowth(growth: number | null): string {
  return growth === null || !Number.isFinite(growth)
    ? NO_VALUE
    : `${formatRatio(growth, ratioPlaces(growth))}×`;
}

/**
 * The interval of a growth, `1.39–2.91`: the lower end is the verdict's own bound and is shown with its three digits, the
 * upper end, its mirror image, to the same place. `null` when there is no interval.
 */
export function formatGrowthRange(low: number | null, high: number | null): string | null {
  if (low === null || high === null || !Number.isFinite(low) || !Number.isFinite(high)) return null;
  return `${formatRatio(low, ratioPlaces(low))}–${formatRatio(high, ratioPlaces(low))}`;
}

/** Three digits, but never more than two places: 0.305 and 3.05 are known about equally well. */
function ratioPlaces(ratio: number): number {
  return ratio < 1 ? 2 : Math.min(2, placesFor(ratio, 3));
}

function formatRatio(ratio: number, places: number): string {
  if (ratio <= 0) return '0';
  if (ratio < 0.01) return '<0.01';
  if (ratio >= 9999.5) return '>9,999';
  return formatDecimal(ratio, places);
}

/** A smallest detectable growth: 0.74 is `+74 %`. */
export function formatGrowthPercent(fraction: number): string {
  if (!Number.isFinite(fraction)) return NO_VALUE;
  if (fraction >= 99.995) return '>+9,999 %';
  return `${fraction >= 0 ? '+' : ''}${formatDecimal(fraction * 100, 0)} %`;
}

/** A growth that can be detected, without a sign: 0.74 is `74 %`. */
export function formatDetectable(fraction: number): string {
  return formatGrowthPercent(fraction).replace('+', '');
}
