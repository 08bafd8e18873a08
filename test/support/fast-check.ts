import fc from 'fast-check';

/**
 * Lists and texts grow to the length that a test names. By default fast-check ends at about ten entries, whatever `maxLength` says.
 */
fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true });

export { fc };
