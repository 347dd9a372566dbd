/** The simulation, loaded late: no other command needs a whole backend. */
export async function loadSimulation() {
  const loaded = await import(
    '@pilot-handoff/backstage-plugin-pilots-backend/simulation'
  );
  // From the sources, Node offers what CommonJS exports as the default only.
  const { default: sources } = loaded as { default?: typeof loaded };
  return sources ?? loaded;
}
