import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  CRITERIA_PRESETS,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { fakeBackend, Refusal } from '../__testUtils__/fakeBackend';
import { HASH, PILOT, pilotView } from '../__testUtils__/pilotView';
import { pressable } from '../__testUtils__/pressable';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { CriteriaTab } from './CriteriaTab';

type View = PilotsSchemas['CriteriaView'];

const preset = CRITERIA_PRESETS['financial-services'];

const nothing: View = {
  state: 'none',
  version: 0,
  etag: '"0"',
  criteria: [],
  missingOutcomes: [],
  presets: [preset],
  history: [],
  amendments: [],
};

const locked: View = {
  ...nothing,
  state: 'locked',
  version: 3,
  etag: '"3"',
  hash: HASH,
  criteria: preset.criteria,
  presets: undefined,
  lockedBy: 'user:default/farid',
  lockedAt: '2026-02-20T09:00:00.000Z',
  whyNotEditable: 'The criteria are locked; propose an amendment',
};

const routes = (view: View, more = {}) => ({
  [`GET ${PILOT}`]: pilotView(),
  [`GET ${PILOT}/criteria`]: view,
  ...more,
});

describe('CriteriaTab', () => {
  it('starts from the preset of the sector and proposes it with the version seen', async () => {
    const backend = fakeBackend(
      routes(nothing, { [`PUT ${PILOT}/criteria`]: locked }),
    );
    renderOnPilot(<CriteriaTab />, backend);
    expect(await screen.findByText(preset.basis)).toBeInTheDocument();
    await userEvent.click(await pressable('Start from the preset'));
    await userEvent.click(screen.getByRole('button', { name: 'Propose' }));
    const [{ call, body }] = backend.written();
    expect(call).toBe(`PUT ${PILOT}/criteria`);
    expect(body.propose).toBe(true);
    expect(body.criteria).toEqual(
      preset.criteria.map(criterion => expect.objectContaining(criterion)),
    );
    expect(
      backend.requests.find(({ verb }) => verb === 'PUT')?.headers['If-Match'],
    ).toBe('"0"');
  });

  it('names what is wrong while one types, and lets nothing wrong be proposed', async () => {
    renderOnPilot(
      <CriteriaTab />,
      fakeBackend(
        routes({ ...locked, state: 'draft', whyNotEditable: undefined }),
      ),
    );
    await userEvent.click(await pressable('Edit'));
    const [first] = preset.criteria;
    await userEvent.click(
      screen.getByRole('button', { name: `Edit ${first.title}` }),
    );
    const threshold = screen.getByLabelText(/^Threshold/);
    await userEvent.clear(threshold);
    await userEvent.type(threshold, 'much');
    expect(
      await screen.findByText('One thing to mend first'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Propose' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await userEvent.clear(threshold);
    await userEvent.type(threshold, '0,5');
    expect(screen.queryByText(/to mend first/)).not.toBeInTheDocument();
  });

  it('says why locked criteria are not edited', async () => {
    renderOnPilot(
      <CriteriaTab />,
      fakeBackend(routes(locked, { [`GET ${PILOT}/evaluation`]: {} })),
    );
    expect(
      await screen.findByText('The criteria are locked; propose an amendment'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'Edit' }),
    ).toHaveAccessibleDescription(/propose an amendment/);
    expect(
      screen.getByRole('rowheader', { name: 'User adoption' }),
    ).toBeVisible();
  });

  it('shows the refusal of an edit that was begun before the lock', async () => {
    renderOnPilot(
      <CriteriaTab />,
      fakeBackend(
        routes(
          { ...locked, state: 'proposed', whyNotEditable: undefined },
          {
            [`PUT ${PILOT}/criteria`]: new Refusal(
              409,
              'The criteria are locked; the attempt is recorded',
            ),
          },
        ),
      ),
    );
    await userEvent.click(await pressable('Edit'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Save as draft' }),
    );
    expect(
      await screen.findByText(/the attempt is recorded/),
    ).toBeInTheDocument();
  });

  it('shows an amendment field by field, to be approved by others', async () => {
    const amendment: View['amendments'][number] = {
      id: 'a1',
      baseVersion: 3,
      criteria: preset.criteria,
      reason: 'The source was wrong',
      knownAtTheTime: 'Conversion is 2.4 %',
      loosens: true,
      afterData: true,
      state: 'pending',
      proposedBy: { actor: 'user:default/tomasz' },
      proposedAt: '2026-03-20T09:00:00.000Z',
      approvals: [],
      changes: [
        {
          id: 'conversion',
          title: 'Conversion',
          kind: 'changed',
          loosens: true,
          fields: [{ field: 'threshold', before: 3, after: 2.4 }],
        },
      ],
    };
    const backend = fakeBackend(
      routes(
        { ...locked, amendments: [amendment] },
        {
          [`GET ${PILOT}`]: pilotView({
            stage: 'running',
            yourRoles: ['riskLead'],
          }),
          [`GET ${PILOT}/evaluation`]: {},
          [`POST ${PILOT}/amendments/a1/rejection`]: amendment,
        },
      ),
    );
    renderOnPilot(<CriteriaTab />, {
      ...backend,
      viewer: 'user:default/farid',
    });
    expect(await screen.findByText('threshold: 3 → 2.4')).toBeInTheDocument();
    expect(screen.getByText('Loosens a threshold')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Reject' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Reason/), 'No');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Reject' }),
    );
    expect(backend.written()).toEqual([
      {
        call: `POST ${PILOT}/amendments/a1/rejection`,
        body: { reason: 'No' },
      },
    ]);
  });
});
