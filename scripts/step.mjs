const seconds = since => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Says what is being done and, when it is done or has failed, how long it took. */
export async function step(title, task) {
  const started = Date.now();
  console.log(`\n› ${title} …`);
  try {
    const result = await task();
    console.log(`✓ ${title}: ${seconds(started)}`);
    return result;
  } catch (error) {
    console.log(`✗ ${title}: ${seconds(started)}`);
    throw error;
  }
}
