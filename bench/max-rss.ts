/** Loaded before a program (`node --import`): prints the most memory it held, in KiB, as the last line of stderr. */
process.on('exit', () => {
  process.stderr.write(`\nmaxRSS ${process.resourceUsage().maxRSS}\n`);
});
