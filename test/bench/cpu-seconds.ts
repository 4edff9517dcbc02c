/** Processor time of this process so far: unlike wall-clock time it is not that of whoever shares the machine. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
