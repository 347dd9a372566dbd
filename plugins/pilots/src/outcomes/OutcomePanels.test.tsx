import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../__testUtils__/fakeBackend';
import { findEnabledButton } from '../__testUtils__/findEnabledButton';
import { PILOT, pilotView } from '../__testUtils__/pilotView';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { NOW, outcomesAnswer } from '../delivery/__testUtils__/story';
import { OutcomePanels, useOutcomes } from '.';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const WINDOW = {
  from: '2026-01-27T10:00:00.000Z',
  to: new Date(NOW).toISOString(),
};

function Outcomes() {
  return (
    <OutcomePanels
      reading={useOutcomes(WINDOW)}
      reliability={{ errorBudgetLeft: 0.43, withinTarget: 0.991, sample: 8064 }}
      onExplain={() => {}}
    />
  );
}

const answer = (changed: object = {}) => ({
  ...outcomesAnswer({
    from: Date.parse(WINDOW.from),
    to: Date.parse(WINDOW.to),
  }),
  ...changed,
});

function setUp(routes: Record<string, unknown> = {}) {
  const backend = fakeBackend({
    [`GET ${PILOT}`]: pilotView({ stage: 'running' }),
    [`GET ${PILOT}/outcomes`]: answer(),
    ...routes,
  });
  renderOnPilot(<Outcomes />, backend);
  return backend;
}

const kept = { accepted: 1, unchanged: 0, rejected: [] };
const rowOf = async (name: RegExp) =>
  within((await screen.findByRole('rowheader', { name })).closest('tr')!);

describe('outcomes', () => {
  it('show each metric with where it is, began and should go, and its source', async () => {
    setUp();
    const row = await rowOf(/Conversion/);
    for (const text of [
      '12.8%',
      '11%',
      '≥ 13%',
      'Not reached',
      'uploaded as CSV',
      'More is better',
    ]) {
      expect(row.getByText(text)).toBeInTheDocument();
    }
    const adoption = await rowOf(/Adoption/);
    expect(adoption.getByText('No data')).toBeInTheDocument();
    const spend = await rowOf(/Spent so far/);
    expect(spend.getByText('≤ €180,000.00')).toBeInTheDocument();
  });

  it('take a value by hand', async () => {
    const backend = setUp({ [`POST ${PILOT}/observations`]: kept });
    await userEvent.click(
      await findEnabledButton('Enter a value of Conversion'),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Value \(percent\)/ }),
      '14,2',
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Keep the value' }),
    );
    await waitFor(() => expect(backend.written()).toHaveLength(1));
    expect(backend.written()[0].body).toEqual({
      metric: 'conversion',
      value: 14.2,
      occurredAt: '2026-04-21T12:00:00+02:00',
    });
  });

  it('say what the server refuses of a value', async () => {
    setUp({
      [`POST ${PILOT}/observations`]: {
        accepted: 0,
        unchanged: 0,
        rejected: [{ index: 0, reason: 'value must be at least 0' }],
      },
    });
    await userEvent.click(
      await findEnabledButton('Enter a value of Conversion'),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: /Value/ }), '-1');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Keep the value' }),
    );
    expect(
      await dialog.findByText('value must be at least 0'),
    ).toBeInTheDocument();
  });

  it('correct a value: the old one stays to be seen', async () => {
    const backend = setUp({
      [`POST ${PILOT}/observations`]: kept,
      [`GET ${PILOT}/observations`]: {
        items: [
          {
            seq: 9,
            kind: 'metric',
            metric: 'conversion',
            id: 'week-16',
            value: 12.8,
            occurredAt: '2026-04-20T07:30:12.500Z',
            recordedAt: '2026-04-20T09:00:00.000Z',
            reporter: { actor: 'user:default/tomasz' },
            via: 'hand',
            current: true,
          },
        ],
        pageInfo: {},
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'History of Conversion' }),
    );
    await userEvent.click(await findEnabledButton('Correct'));
    const dialog = within(await screen.findByRole('dialog'));
    const value = dialog.getByRole('textbox', { name: /Value/ });
    await userEvent.clear(value);
    await userEvent.type(value, '12.5');
    await userEvent.click(dialog.getByRole('button', { name: 'Correct it' }));
    await waitFor(() => expect(backend.written()).toHaveLength(1));
    expect(backend.written()[0].body).toEqual({
      metric: 'conversion',
      id: 'week-16',
      value: 12.5,
      // The moment that it is about stays, to the millisecond.
      occurredAt: '2026-04-20T07:30:12.500Z',
      correction: true,
    });
    expect(
      backend.requests.some(
        ({ path, query }) =>
          path.endsWith('/observations') &&
          query.get('metric') === 'conversion',
      ),
    ).toBe(true);
  });

  it('take a CSV file as it is, and name each refused line', async () => {
    const csv = 'metric;value;occurredAt\nconversion;14.2;2026-04-20\n';
    const backend = setUp({
      [`POST ${PILOT}/observations`]: {
        accepted: 1,
        unchanged: 0,
        rejected: [{ index: 1, line: 3, reason: '14,2 is no number' }],
      },
    });
    await userEvent.click(await findEnabledButton('Upload CSV'));
    const file = new File([csv], 'week.csv', { type: 'text/csv' });
    file.text = async () => csv;
    await userEvent.upload(await screen.findByLabelText(/File/), file);
    await userEvent.click(screen.getByRole('button', { name: 'Upload' }));
    expect(
      await screen.findByText('1 kept, 0 known already, 1 refused'),
    ).toBeInTheDocument();
    expect(screen.getByText('Line 3: 14,2 is no number')).toBeInTheDocument();
    const sent = backend.requests.find(({ verb }) => verb === 'POST')!;
    expect(sent.body).toBe(csv);
    expect(sent.headers['Content-Type']).toBe('text/csv');
  });

  it('name metrics, and keep what somebody else saved meanwhile', async () => {
    const backend = setUp({
      [`GET ${PILOT}/outcomes`]: answer({ metrics: [] }),
      [`GET ${PILOT}/metrics`]: {
        metrics: [],
        supporting: [],
        version: 0,
        etag: '"0"',
        frozen: false,
      },
      [`PUT ${PILOT}/metrics`]: new Refusal(412, 'stale'),
    });
    expect(
      await screen.findByText('No business metric is named yet'),
    ).toBeInTheDocument();
    await userEvent.click(await findEnabledButton('Name metrics'));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      await dialog.findByRole('textbox', { name: /^Name/ }),
      'Né in time',
    );
    await userEvent.type(dialog.getByRole('textbox', { name: /Target/ }), '40');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(
      await dialog.findByText(/Somebody changed this/),
    ).toBeInTheDocument();
    const sent = backend.requests.find(({ verb }) => verb === 'PUT')!;
    expect(sent.headers['If-Match']).toBe('"0"');
    expect(sent.body.metrics).toEqual([
      {
        id: 'ne-in-time',
        title: 'Né in time',
        unit: 'percent',
        direction: 'up',
        target: 40,
        source: 'hand',
      },
    ]);
  });

  it('keep reliability apart: budget, burn, and no data as such', async () => {
    setUp();
    const panel = within(
      await screen.findByLabelText('Reliability and error budget'),
    );
    for (const text of [
      '57%',
      '43%',
      '99.1%',
      '1,140 of 2,000 allowed',
      '0.4 ×',
    ]) {
      expect(await panel.findByText(text)).toBeInTheDocument();
    }
    expect(panel.getAllByText('No data').length).toBeGreaterThan(0);
  });

  it('teach the objective where there is none', async () => {
    setUp({
      [`GET ${PILOT}/outcomes`]: answer({ errorBudget: null, burn: [] }),
    });
    expect(
      await screen.findByText('The pilot has no service level objective'),
    ).toBeInTheDocument();
  });

  it('say that a source is silent: that is no good news', async () => {
    setUp({
      [`GET ${PILOT}/outcomes`]: answer({
        troubled: [
          {
            signal: 'conversion',
            title: 'Conversion',
            state: 'silent',
            since: '2026-04-12T00:00:00.000Z',
            reason: 'the latest value is more than a week old',
          },
        ],
      }),
    });
    expect(await screen.findByText(/Conversion is silent/)).toBeInTheDocument();
  });

  it('are written by those in a role, and say so to others', async () => {
    setUp({ [`GET ${PILOT}`]: pilotView({ yourRoles: ['sponsor'] }) });
    const button = await screen.findByRole('button', { name: 'Upload CSV' });
    await waitFor(() =>
      expect(button).toHaveAttribute(
        'aria-description',
        expect.stringContaining('Product manager'),
      ),
    );
  });
});
