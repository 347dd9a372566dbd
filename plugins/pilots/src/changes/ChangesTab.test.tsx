import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { fakeBackend, Refusal } from '../__testUtils__/fakeBackend';
import { HASH, PILOT, pilotView } from '../__testUtils__/pilotView';
import { pressable } from '../__testUtils__/pressable';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { changedDocumentsIn, linesOf } from './changedDocuments';
import { ChangesTab } from './ChangesTab';
import { draftOf, formOf } from './ChangeForm';

type Change = PilotsSchemas['Change'];

const off = (whyNot: string) => ({ allowed: false, whyNot });
const on = { allowed: true };

const goLive: Change = {
  id: 'CHG-1',
  number: 1,
  pilot: 'default/loan-pre-approval',
  kind: 'normal',
  state: 'proposed',
  title: 'Go live',
  rehearsal: false,
  window: {
    start: '2026-03-03T19:00:00.000Z',
    end: '2026-03-03T21:00:00.000Z',
  },
  targets: ['component:default/loan-scoring'],
  hash: HASH,
  externalIds: [{ system: 'servicenow', id: 'CHG0031337' }],
  author: { actor: 'user:default/henrik', role: 'techLead' },
  authors: [{ actor: 'user:default/henrik', role: 'techLead' }],
  createdAt: '2026-02-01T09:00:00.000Z',
  updatedAt: '2026-02-01T09:00:00.000Z',
  version: 1,
  impact: 'Three **branches**',
  deploymentPlan: 'Deploy',
  backoutSteps: 'Roll back',
  verdicts: [],
  etag: '"1"',
  blockedBy: [],
  may: {
    edit: on,
    propose: off('It is proposed'),
    approve: on,
    reject: on,
    close: off('It is not approved'),
    learn: off('It is not closed'),
    withdraw: on,
  },
};

const routes = (changes: Change[], more = {}) => ({
  [`GET ${PILOT}`]: pilotView({ yourRoles: ['productManager'] }),
  [`GET ${PILOT}/gate`]: {
    allowed: false,
    reasons: [
      {
        guard: 'change-window',
        message: 'No change window is open now',
        clearedBy: 'Wait for 2026-03-03T19:00:00.000Z',
      },
    ],
  },
  [`GET ${PILOT}/changes`]: { items: changes, totalItems: 1, pageInfo: {} },
  ...Object.fromEntries(
    changes.map(one => [`GET ${PILOT}/changes/${one.id}`, one]),
  ),
  ...more,
});

describe('ChangesTab', () => {
  it('says whether pipelines may deploy, and teaches the first step', async () => {
    renderOnPilot(<ChangesTab />, fakeBackend(routes([])));
    expect(
      await screen.findByText('Pipelines may not deploy now'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('No change window is open now'),
    ).toBeInTheDocument();
    expect(await screen.findByText('No changes yet')).toBeInTheDocument();
  });

  it('records a change with its window on the pilot’s clock', async () => {
    const backend = fakeBackend(
      routes([], { [`POST ${PILOT}/changes`]: goLive }),
    );
    renderOnPilot(<ChangesTab />, backend);
    await userEvent.click(await pressable('New change'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/What changes/),
      'Go live',
    );
    await userEvent.type(
      within(dialog).getByLabelText(/Window opens/),
      '2026-03-03T20:00',
    );
    expect(
      within(dialog).getByRole('button', { name: 'New change' }),
    ).toHaveAccessibleDescription(/both when the window opens/);
    await userEvent.type(
      within(dialog).getByLabelText(/Window closes/),
      '2026-03-03T22:00',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'New change' }),
    );
    expect(backend.written()[0].body).toMatchObject({
      title: 'Go live',
      propose: true,
      // Berlin is an hour ahead of UTC in March.
      window: {
        start: '2026-03-03T19:00:00.000Z',
        end: '2026-03-03T21:00:00.000Z',
      },
      targets: [
        'component:default/loan-scoring',
        'component:default/loan-desk',
      ],
    });
  });

  it('opens the change that the address names, and approves exactly its content', async () => {
    const backend = fakeBackend(
      routes([goLive], {
        [`POST ${PILOT}/changes/CHG-1/approvals`]: new Refusal(
          403,
          'Nobody approves a change that they wrote',
        ),
      }),
    );
    renderOnPilot(<ChangesTab />, { ...backend, path: '/#CHG-1' });
    expect(await screen.findByText('branches')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(HASH);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    expect(
      await within(dialog).findByText(/Nobody approves a change/),
    ).toBeInTheDocument();
    expect(backend.written()[0].body).toEqual({ hash: HASH });
  });

  it('closes with result, learnings and changed documents', async () => {
    const approved: Change = {
      ...goLive,
      state: 'approved',
      may: { ...goLive.may, close: on },
    };
    const backend = fakeBackend(
      routes([approved], {
        [`POST ${PILOT}/changes/CHG-1/closure`]: approved,
      }),
    );
    renderOnPilot(<ChangesTab />, { ...backend, path: '/#CHG-1' });
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByLabelText('Rolled back'));
    await userEvent.type(
      within(dialog).getByLabelText(/^Learnings/),
      'Check the flag',
    );
    const documents = within(dialog).getByLabelText(/Documents changed/);
    await userEvent.type(documents, 'runbok 4');
    const close = () =>
      within(dialog)
        .getAllByRole('button', { name: 'Close' })
        .find(button => button.textContent === 'Close')!;
    expect(close()).toHaveAccessibleDescription(/runbok 4/);
    await userEvent.clear(documents);
    await userEvent.type(documents, 'runbook 4');
    await userEvent.click(close());
    expect(backend.written()[0].body).toEqual({
      result: 'rolled-back',
      learnings: 'Check the flag',
      changedDocuments: [{ document: 'runbook', version: 4 }],
      documentsNote: '',
    });
  });
});

describe('the form of a change', () => {
  it('says the same after there and back', () => {
    const form = formOf(goLive, 'Europe/Berlin', []);
    expect(form.windowStart).toBe('2026-03-03T20:00');
    expect(form.externalIds).toBe('servicenow CHG0031337');
    const { title, window, externalIds, targets } = goLive;
    expect(draftOf(form, 'Europe/Berlin')).toMatchObject({
      title,
      window,
      targets,
      externalIds: [{ ...externalIds[0], url: undefined }],
    });
  });

  it('reads changed documents line by line', () => {
    const text = 'runbook 4\n\nRACI version 2\nnonsense';
    const { changedDocuments, badLine } = changedDocumentsIn(text);
    expect(linesOf(changedDocuments)).toBe('runbook 4\nraci 2');
    expect(badLine).toBe('nonsense');
  });
});
