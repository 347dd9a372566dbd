import { Reading } from '../../ground/work/UnitOfWork';
import { askSource } from './ChecklistSources';

describe('askSource', () => {
  it.each(['configuration', 'delivery', 'outcomes'] as const)(
    'says why nobody answers for %s, rather than letting it pass',
    async name => {
      const answer = await askSource({}, name, {} as Reading);
      expect(answer).toEqual({
        reported: false,
        reason: expect.stringMatching(/^No .* connected yet/),
      });
    },
  );

  it('passes on what a room reports', async () => {
    const facts = { metrics: [] };
    expect(
      await askSource(
        { outcomes: async () => facts },
        'outcomes',
        {} as Reading,
      ),
    ).toEqual({ reported: true, facts });
  });
});
