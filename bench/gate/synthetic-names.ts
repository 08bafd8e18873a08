/** Services of the synthetic server. */
export const SERVICES = Array.from({ length: 7 }, (_, index) => `service-${index}`);

/** Their profile types. */
export const TYPES = [
  'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
  'memory:alloc_space:bytes:space:bytes',
] as const;
