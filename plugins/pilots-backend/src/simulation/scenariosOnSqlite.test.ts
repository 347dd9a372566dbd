import { randomInt } from 'node:crypto';
import { UnpackedBundle } from '../exports/__testUtils__/UnpackedBundle';
import { PATIENCE_MS, SCENARIOS } from './__testUtils__/exampleScenarios';
import { scenarioTests } from './__testUtils__/scenarioTests';

jest.setTimeout(PATIENCE_MS);

describe('the scenarios on SQLite', () => {
  const run = scenarioTests({ client: 'sqlite' });

  it('are the ten of the design, or more', () => {
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(10);
  });

  // Somewhere else in each file each time; a bundle is the same on either database.
  it.each(SCENARIOS)(
    'the bundle of %s does not verify once any byte of any file is another',
    async file => {
      const bundle = await UnpackedBundle.of(run().taken.get(file)!.bundle);
      try {
        for (const name of bundle.files) {
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
