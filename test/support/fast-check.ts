import fc from 'fast-check';

/** The same inputs for everybody, so that no change fails by chance; the nightly job tries others. */
const SEED = Number(process.env.PROPERTY_SEED ?? 1);

/**
 * Lists and texts grow to the length that a test names. By default fast-check ends at about ten entries, whatever `maxLength` says.
 */
fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true, seed: SEED });

export { fc };
