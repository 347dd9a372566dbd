import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { DateTime } from 'luxon';
import { RawEvent, receive } from './__testUtils__/history';
import { explainMeasure } from './explain';
import { DELIVERY_MEASURES, measureDelivery, reportDelivery } from './measures';
import { buildDeliveryModel } from './model';

/** Beside the repository; see its README for what is in it. */
const FOLDER = resolve(__dirname, '../../../../../shared/data/git-history');

const HISTORIES: [
  name: string,
  releases: number,
  changes: number,
  merges: number,
][] = [
  ['qeta', 318, 1827, 168],
  ['octokit-webhooks', 261, 916, 2],
];

describe('real release histories', () => {
  it.each(HISTORIES)('of %s', (name, releases, changes, merges) => {
    const file = join(FOLDER, `${name}.ndjson`);
    if (!existsSync(file)) {
      // eslint-disable-next-line no-console
      console.warn(`Skipped: there is no ${file}`);
      return;
    }
    const events: RawEvent[] = readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line));
    const model = buildDeliveryModel(receive(events), {
      targets: [`component:default/${name}`],
    });
    expect(model.deployments).toHaveLength(releases);
    expect(
      model.deployments.reduce((sum, d) => sum + d.changes.length, 0),
    ).toBe(changes);

    const window = {
      from: model.deployments[0].finish,
      to: model.deployments.at(-1)!.finish + 1,
    };
    const { measures, series } = reportDelivery(model, window, {
      timeZone: 'Europe/Helsinki',
    });
    const { included, excluded } = explainMeasure(
      model,
      'changeLeadTime',
      window,
    );
    const late = excluded.filter(e => e.code === 'committed-after-finish');
    expect(excluded.filter(e => e.code === 'merge')).toHaveLength(merges);
    expect(included).toHaveLength(changes - merges - late.length);
    expect(measures.deploymentFrequency.sample).toBe(releases);
    expect(measures.changeLeadTime.value).toBeGreaterThan(0);
    expect(measures.changeLeadTime.p90).toBeGreaterThan(
      measures.changeLeadTime.value!,
    );
    expect(measures.changeFailRate.value).not.toBeNull();
    for (const measure of DELIVERY_MEASURES) {
      expect(
        series.reduce((sum, week) => sum + week.measures[measure].sample, 0),
      ).toBe(measures[measure].sample);
    }

    const year = DateTime.fromMillis(window.from, { zone: 'UTC' }).plus({
      years: 1,
    });
    const shuffled = buildDeliveryModel(receive([...events].reverse()), {
      targets: [name],
    });
    const part = { from: window.from, to: year.toMillis() };
    expect(measureDelivery(shuffled, part)).toEqual(
      measureDelivery(model, part),
    );
  });
});
