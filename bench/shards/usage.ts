/** Loaded before a program (`node --import`): prints its peak memory in KiB and its processor time in microseconds to stderr. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`\nusage ${maxRSS} ${userCPUTime + systemCPUTime}\n`);
});
