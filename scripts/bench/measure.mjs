import { readFileSync } from 'node:fs';
import os from 'node:os';

/** The value below which a share of the samples lies (nearest rank). */
export function percentile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[
    Math.max(0, Math.min(sorted.length, Math.ceil(share * sorted.length)) - 1)
  ];
}

/** What is told of samples in milliseconds; a p99 of few samples is only their greatest. */
export function summary(samples) {
  return {
    samples: samples.length,
    p50: percentile(samples, 0.5),
    p95: percentile(samples, 0.95),
    p99: percentile(samples, 0.99),
  };
}

/** How busy the processors were between now and the call of what this returns, 0 to 1. */
export function watchLoad() {
  const read = () =>
    os
      .cpus()
      .reduce(
        ([idle, all], { times }) => [
          idle + times.idle,
          all + Object.values(times).reduce((sum, time) => sum + time, 0),
        ],
        [0, 0],
      );
  const [idle, all] = read();
  return () => {
    const [idleNow, allNow] = read();
    return allNow === all ? 0 : 1 - (idleNow - idle) / (allNow - all);
  };
}

/** Ticks a second in which Linux counts the time of processes. */
const TICKS = 100;

/** The milliseconds that a process has used the processors for; undefined elsewhere than on Linux. */
export function cpuTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  } catch {
    return undefined;
  }
}

/** The memory that a process holds, in MB; undefined elsewhere than on Linux. */
export function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)[1]) / 1000;
  } catch {
    return undefined;
  }
}

/**
 * Times a request so many times, one after another, after a warm-up. `request` gets the number of
 * the round and resolves to the size of the answer, if it has one. `cpu` is what the process `pid`
 * used a request: it tells more than the clock when the machine does other things as well.
 */
export async function timeRequests({ count, warmUp = 30, pid, request }) {
  for (let n = 0; n < warmUp; n++) await request(n);
  const load = watchLoad();
  const cpu = cpuTime(pid);
  const samples = [];
  let bytes = 0;
  for (let n = 0; n < count; n++) {
    const start = performance.now();
    bytes = Math.max(bytes, (await request(warmUp + n)) ?? 0);
    samples.push(performance.now() - start);
  }
  return {
    ...summary(samples),
    bytes,
    load: load(),
    ...(cpu !== undefined && { cpu: (cpuTime(pid) - cpu) / count }),
  };
}

/** Runs tasks with so many under way at once. */
export async function inParallel(width, tasks) {
  const queue = [...tasks];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let task = queue.shift(); task; task = queue.shift()) await task();
    }),
  );
}
