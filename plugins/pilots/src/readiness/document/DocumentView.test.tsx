import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { HASH, PILOT, pilotView } from '../../__testUtils__/pilotView';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { runbook } from '../__testUtils__/readiness';
import { diffLines } from './DiffView';
import { DocumentView } from './DocumentView';

const path = `${PILOT}/pack/runbook`;
const diff = [
  '--- runbook\tversion 1',
  '+++ runbook\tversion 2',
  '@@ -1,2 +1,2 @@',
  ' # Runbook',
  '-Call the hotline.',
  '+Look at the logs.',
  '',
].join('\n');

const routes = (document = runbook(), change = {}) => ({
  [`GET ${PILOT}`]: pilotView({ yourRoles: ['techLead'] }),
  [`GET ${path}`]: document,
  [`GET ${path}/diff`]: { from: 1, to: 2, diff },
  ...change,
});

const view = <DocumentView document="runbook" />;

describe('DocumentView', () => {
  it('renders Markdown with scripts in it inert', async () => {
    const content =
      '# Hello\n\n<script>window.hacked = true</script>\n\n<img src="x" onerror="window.hacked = true">\n\n[bad](javascript:alert(1))';
    renderOnPilot(view, fakeBackend(routes(runbook({ content }))));
    expect(
      await screen.findByRole('heading', { name: 'Hello' }),
    ).toBeInTheDocument();
    const shown = screen.getByRole('heading', { name: 'Hello' }).parentElement!;
    expect(shown.querySelector('script, [onerror]')).toBeNull();
    expect((window as any).hacked).toBeUndefined();
    expect(screen.getByText('bad')).not.toHaveAttribute(
      'href',
      expect.stringContaining('javascript'),
    );
  });

  it('names missing sections and why an approval is void', async () => {
    renderOnPilot(view, fakeBackend(routes()));
    expect(await screen.findByText('Escalation: missing')).toBeInTheDocument();
    expect(screen.getByText('Triage: there')).toBeInTheDocument();
    expect(screen.getByText('Approval is void')).toBeInTheDocument();
  });

  it('shows the difference, then signs the sentence over version and hash', async () => {
    const backend = fakeBackend(
      routes(runbook(), { [`POST ${path}/approvals`]: runbook() }),
    );
    renderOnPilot(view, { ...backend, viewer: 'user:default/henrik' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Review and approve' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByText('From version 1 to version 2'),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByText('Added line').parentElement,
    ).toHaveTextContent('+Look at the logs.');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    expect(backend.written()).toEqual([
      {
        call: `POST ${path}/approvals`,
        body: {
          version: 2,
          hash: HASH,
          statement:
            'I have read version 2 of the operational runbook. It is complete and correct as far as I can judge, and I approve it as tech lead.',
        },
      },
    ]);
  });

  it('says why somebody may not approve, for the keyboard too', async () => {
    const whyNotApprove = 'Nobody approves a version that they wrote';
    renderOnPilot(
      view,
      fakeBackend(routes(runbook({ mayApprove: false, whyNotApprove }))),
    );
    const button = await screen.findByRole('button', {
      name: 'Review and approve',
    });
    button.focus();
    expect(button).toHaveAccessibleDescription(whyNotApprove);
    await userEvent.click(button);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('writes beside a preview, watches the sections, and keeps what a stale save would lose', async () => {
    const backend = fakeBackend(
      routes(runbook(), {
        [`PUT ${path}`]: new Refusal(412, 'Somebody changed this meanwhile'),
      }),
    );
    renderOnPilot(view, { ...backend, viewer: 'user:default/amara' });
    await userEvent.click(await screen.findByRole('button', { name: 'Write' }));
    const field = screen.getByLabelText('Markdown');
    await userEvent.click(field);
    await userEvent.paste('\n\n## Escalation\n\nThen call Amara.');
    expect(screen.getByText('Escalation: there')).toBeInTheDocument();
    expect(
      within(screen.getByTestId('preview')).getByText('Then call Amara.'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Save a version' }),
    );
    expect(
      await screen.findByText(/Somebody changed this while/),
    ).toBeInTheDocument();
    expect(field).toHaveValue(backend.written()[0].body.content);
    expect(backend.requests.at(-1)?.headers['If-Match']).toBe('"2"');
  });

  it('teaches how to begin', async () => {
    renderOnPilot(
      view,
      fakeBackend(
        routes(
          runbook({ version: 0, state: 'missing', content: '', etag: '"0"' }),
        ),
      ),
    );
    expect(await screen.findByText('Not written yet')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Write' }));
    expect(screen.getByLabelText('Markdown')).toHaveValue(
      '# Operational runbook\n\n## Health checks\n\n\n## Alerts with thresholds\n\n\n## Triage\n\n\n## Escalation\n\n',
    );
  });
});

describe('diffLines', () => {
  it('leaves out the head, which names files that nobody has', () => {
    expect(diffLines(diff)[0]).toBe('@@ -1,2 +1,2 @@');
    expect(diffLines(diff)).toHaveLength(4);
  });
});
