import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Loaded before a script where the system does not tell of its processes: writes what the process used when it ends.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const use = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 };
  writeFileSync(join(process.env.BENCH_REPORTS!, `${process.pid}.json`), JSON.stringify(use));
});
