/**
 * The seconds that the processor works on something. What stalls takes minutes
 * of it; how busy the machine is otherwise does not count.
 */
export function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
