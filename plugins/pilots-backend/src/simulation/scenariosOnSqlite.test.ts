import { randomInt } from 'node:crypto';
import { UnpackedBundle } from '../exports/__testUtils__/UnpackedBundle';
import { PATIENCE_MS, SCENARIOS } from './__testUtils__/exampleScenarios';
import { scenarioTests } from './__testUtils__/scenarioTests';

jest.setTimeout(PATIENCE_MS);

/** So many of them, by chance. */
function sample<T>(all: readonly T[], size: number): T[] {
  return all
    .map(one => ({ one, place: randomInt(2 ** 32) }))
    .sort((a, b) => a.place - b.place)
    .slice(0, size)
    .map(({ one }) => one);
}

describe('the scenarios on SQLite', () => {
  const run = scenarioTests({ client: 'sqlite' });

  it('are the ten of the design, or more', () => {
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(10);
  });

  // Somewhere else in each file each time; a bundle is the same on either database. What the first
  // holds the others hold too, so of theirs a few files are taken, others each time.
  it.each(SCENARIOS)(
    'the bundle of %s does not verify once any byte of any file is another',
    async file => {
      const bundle = await UnpackedBundle.of(run().taken.get(file)!.bundle);
      try {
        const some = file === SCENARIOS[0] ? bundle.files.length : 6;
        for (const name of sample(bundle.files, some)) {
          const content = bundle.read(name);
          const place = randomInt(content.length);
          const byte = (content[place] + randomInt(1, 256)) % 256;
          const changed = { name, place, byte };
          const { status } = await bundle.verifyWithChanged(name, place, byte);
          expect({ ...changed, status }).not.toEqual({ ...changed, status: 0 });
        }
        expect((await bundle.verify()).status).toBe(0);
      } finally {
        bundle.remove();
      }
    },
  );
});
