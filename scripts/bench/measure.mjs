/** The value below which a share of the samples lies (nearest rank). */
export function percentile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[
    Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)
  ];
}

/** Times a request so many times, one after another, after a warm-up. */
export async function timeRequests({ count, warmUp = 30, request }) {
  for (let n = 0; n < warmUp; n++) await request(n);
  const samples = [];
  let bytes = 0;
  for (let n = 0; n < count; n++) {
    const start = performance.now();
    bytes = Math.max(bytes, await request(warmUp + n));
    samples.push(performance.now() - start);
  }
  return {
    p50: percentile(samples, 0.5),
    p95: percentile(samples, 0.95),
    bytes,
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
