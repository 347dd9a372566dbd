import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { fakeBackend, Refusal } from './__testUtils__/fakeBackend';
import { findEnabledButton } from './__testUtils__/findEnabledButton';
import { PILOT, pilotView } from './__testUtils__/pilotView';
import { renderOnPilot } from './__testUtils__/renderOnPilot';
import { deliveryRoutes, EVENTS, NOW } from './delivery/__testUtils__/story';
import { DoraTab } from './DoraTab';

// What is drawn is tested beside it.
jest.mock('./delivery/charts/LaneChart', () => ({
  __esModule: true,
  default: () => null,
}));
jest.mock('./delivery/charts/MarksChart', () => ({
  __esModule: true,
  default: () => null,
}));

jest.setTimeout(120_000);
// A page with many parts takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000, defaultHidden: true });

const Address = () => (
  <output data-testid="address">{useLocation().search}</output>
);

function setUp(
  options: {
    events?: Record<string, unknown>[];
    routes?: Record<string, unknown>;
    path?: string;
  } = {},
) {
  const backend = fakeBackend({
    ...deliveryRoutes(options.events),
    ...options.routes,
  });
  renderOnPilot(
    <>
      <DoraTab />
      <Address />
    </>,
    { client: backend.client, path: options.path },
  );
  return backend;
}

const card = (name: string) => screen.findByRole('region', { name });
const address = () => screen.getByTestId('address').textContent;

describe('DoraTab', () => {
  it('shows each measure with its sample, limit, trend and older name', async () => {
    setUp();
    const rate = within(await card('Change fail rate'));
    expect(rate.getByText('also: change failure rate')).toBeInTheDocument();
    expect(rate.getByText('5%')).toBeInTheDocument();
    expect(rate.getByText('1 of 20 deployments failed')).toBeInTheDocument();
    expect(await rate.findByText('Limit 15%')).toBeInTheDocument();
    expect(rate.getByText('No data in the weeks before')).toBeInTheDocument();
    const often = within(await card('Deployment frequency'));
    expect(often.getByText('1.7 / week')).toBeInTheDocument();
    expect(
      often.getByText('20 deployments · 1 failed rollout'),
    ).toBeInTheDocument();
    const restore = within(await card('Time to restore service'));
    expect(restore.getByText('22 min')).toBeInTheDocument();
    expect(restore.getByText('Limit 60 min')).toBeInTheDocument();
  });

  it('says "no data" as such, and never zero', async () => {
    setUp({ events: [] });
    for (const name of ['Deployment frequency', 'Change fail rate']) {
      const found = within(await card(name));
      expect(found.getByText('No data')).toBeInTheDocument();
      expect(found.queryByText(/^0/)).not.toBeInTheDocument();
    }
    expect(screen.getByText('Nothing was reported')).toBeInTheDocument();
    expect(screen.getByText('No event in these weeks')).toBeInTheDocument();
  });

  it('marks what is above its limit with a word, not with a colour alone', async () => {
    setUp({
      events: [
        ...EVENTS,
        {
          type: 'incident',
          id: 'INC-300',
          startedAt: '2026-04-10T13:00:00Z',
          resolvedAt: '2026-04-10T19:00:00Z',
        },
      ],
    });
    const restore = within(await card('Time to restore service'));
    expect(
      await restore.findByTitle('Above the limit of 60 min'),
    ).toBeInTheDocument();
  });

  it('keeps the window in the address', async () => {
    const backend = setUp();
    await card('Change fail rate');
    await userEvent.click(screen.getByRole('radio', { name: '4 weeks' }));
    expect(address()).toBe('?weeks=4');
    await waitFor(() =>
      expect(
        backend.requests.some(({ query }) => query.get('weeks') === '4'),
      ).toBe(true),
    );
    await userEvent.click(screen.getByRole('radio', { name: '12 weeks' }));
    expect(address()).toBe('');
  });

  it('opens as the address says, and explains the number of a week', async () => {
    setUp({ path: '/?weeks=52&measure=changeFailRate' });
    const panel = await screen.findByText('Change fail rate: why 5%?');
    expect(panel).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: '52 weeks' })).toBeChecked();
    expect(
      await screen.findByText(/linked to it is INC-204/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Deployments that failed, divided by deployments/),
    ).toBeInTheDocument();
    expect(screen.getByText('20 went in, 1 left out')).toBeInTheDocument();
  });

  it('goes from any number of a week to its events', async () => {
    const backend = setUp();
    const weeks = await screen.findByRole('table', { name: 'Week by week' });
    const [failed] = within(weeks).getAllByRole('button', {
      name: /^(33|50)(\.3)?%: How is this computed\? Change fail rate/,
    });
    await userEvent.click(failed);
    expect(address()).toMatch(/measure=changeFailRate&week=2026-03-29T22/);
    const explanation = await screen.findByRole('table', {
      name: 'Events behind the number',
    });
    expect(within(explanation).getAllByRole('row').length).toBeLessThan(5);
    const asked = backend.requests.filter(({ path }) =>
      path.endsWith('/explanation'),
    );
    expect(asked[asked.length - 1].query.get('from')).toBe(
      '2026-03-29T22:00:00.000Z',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(address()).toBe('');
  });

  it('shows bands only when asked, with their year', async () => {
    setUp();
    await card('Change fail rate');
    expect(screen.queryByText(/DORA 2023/)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('switch', { name: /survey of 2023/ }),
    );
    expect(screen.getAllByText('Elite (DORA 2023)')).toHaveLength(2);
    expect(address()).toBe('?bands=on');
  });

  it('gives each picture a title, a description and its data as a table', async () => {
    setUp({
      routes: {
        [`GET ${PILOT}/criteria`]: {
          state: 'locked',
          criteria: [
            {
              id: 'conversion',
              metric: 'conversion',
              operator: '>=',
              threshold: 13,
              unit: 'percent',
            },
          ],
        },
      },
    });
    const figure = await screen.findByRole('figure', { name: 'Conversion' });
    expect(
      await within(figure).findByRole('img', {
        name: /As observed · locked threshold ≥ 13%; baseline 11%/,
      }),
    ).toBeInTheDocument();
    const rows = within(figure).getAllByRole('row');
    expect(rows).toHaveLength(6);
    // A metric without a value has its place, and says so.
    const adoption = screen.getByRole('figure', { name: 'Adoption' });
    expect(within(adoption).getByText('No data')).toBeInTheDocument();
    const marks = screen.getByRole('figure', {
      name: 'Deployments and incidents',
    });
    expect(
      within(marks).getByText(/Caused by deployment release-16/),
    ).toBeInTheDocument();
  });

  it('links and unlinks an incident by hand, with a reason', async () => {
    const links: unknown[] = [];
    const backend = setUp({
      path: '/?measure=timeToRestore',
      routes: {
        [`POST ${PILOT}/delivery/links`]: ({ body }: any) => {
          links.push(body);
          return { id: 'L1', ...body };
        },
      },
    });
    await userEvent.click(
      await findEnabledButton('Link or unlink incident INC-204'),
    );
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('Incident INC-204');
    const confirm = within(dialog).getByRole('button', { name: 'Link' });
    expect(confirm).toHaveAttribute(
      'aria-description',
      expect.stringContaining('say why'),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: /Deployment/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', {
        name: /no deployment caused it/,
        // The field has a native list for forms, too.
        hidden: false,
      }),
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'The bank’s upstream was down',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Unlink' }),
    );
    await waitFor(() => expect(links).toHaveLength(1));
    expect(backend.written()).toEqual([
      {
        call: `POST ${PILOT}/delivery/links`,
        body: {
          incident: { id: 'INC-204', source: 'ci' },
          deployment: null,
          reason: 'The bank’s upstream was down',
        },
      },
    ]);
  });

  it('takes back what was said by hand', async () => {
    const backend = setUp({
      path: '/?measure=timeToRestore',
      routes: {
        [`GET ${PILOT}/delivery/links`]: {
          items: [
            {
              id: 'L7',
              state: 'unlinked',
              incident: { id: 'INC-204', source: 'ci' },
              deployment: null,
              reason: 'Upstream',
              actor: 'user:default/amara',
              role: 'serviceOwner',
              linkedAt: '2026-04-03T08:00:00.000Z',
            },
          ],
          pageInfo: {},
        },
        [`DELETE ${PILOT}/delivery/links/L7`]: undefined,
      },
    });
    await userEvent.click(
      await findEnabledButton('Link or unlink incident INC-204'),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take this back' }),
    );
    await waitFor(() =>
      expect(backend.written().map(({ call }) => call)).toEqual([
        `DELETE ${PILOT}/delivery/links/L7`,
      ]),
    );
  });

  it('says to whom links are reserved', async () => {
    setUp({
      path: '/?measure=timeToRestore',
      routes: { [`GET ${PILOT}`]: pilotView({ yourRoles: ['riskLead'] }) },
    });
    const button = await screen.findByRole('button', {
      name: /Link or unlink incident/,
    });
    await waitFor(() =>
      expect(button).toHaveAttribute(
        'aria-description',
        'Reserved for Product manager, Service owner, Tech lead',
      ),
    );
  });

  it('compares with the starting values once they are frozen', async () => {
    const routes = deliveryRoutes();
    const report = routes[`GET ${PILOT}/delivery`]({
      query: new URLSearchParams({ to: new Date(NOW).toISOString() }),
    } as never) as any;
    setUp({
      routes: {
        [`GET ${PILOT}/delivery/baseline`]: { measures: report.measures },
      },
    });
    const rate = within(await card('Change fail rate'));
    expect(rate.getByText('At the approval: 5%')).toBeInTheDocument();
  });

  it('says what went wrong, and tries again', async () => {
    let broken = true;
    const routes = deliveryRoutes();
    setUp({
      routes: {
        [`GET ${PILOT}/delivery`]: (request: any) =>
          broken
            ? new Refusal(500, 'The disk is full')
            : routes[`GET ${PILOT}/delivery`](request),
      },
    });
    expect(await screen.findByText('The disk is full')).toBeInTheDocument();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await card('Change fail rate')).toBeInTheDocument();
  });
});
