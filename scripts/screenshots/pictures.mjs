const READER = 'Edmund Achterberg';
const pilot = (name, tab) => `/catalog/default/pilot/${name}/${tab}`;

/**
 * Pictures of the demo's pilots, in the order in which they are taken: who looks at which page;
 * `prepare` does what has to be done before, `there` is what has to show.
 */
export const PICTURES = [
  { name: 'portfolio', person: READER, path: '/pilots' },
  {
    name: 'attention',
    person: READER,
    path: '/pilots/portfolio?attention=decision-soon',
  },
  { name: 'quarter', person: READER, path: '/pilots/quarter' },
  {
    name: 'calendar',
    person: READER,
    path: '/pilots/calendar?kind=decision,review,change',
  },
  {
    name: 'subscribe',
    person: READER,
    path: '/pilots/calendar',
    prepare: async ({ button }) => {
      await button('Subscribe').click();
      await button('Make an address').waitFor();
    },
  },
  { name: 'waiting', person: 'Matteo Conti', path: '/pilots/waiting' },
  {
    name: 'readiness',
    person: 'Karol Zieliński',
    path: pilot('advising-assistant', 'readiness'),
  },
  {
    name: 'dora',
    person: READER,
    path: pilot('fraud-screening', 'dora'),
  },
  {
    name: 'criteria',
    person: READER,
    path: pilot('photo-claims', 'criteria'),
  },
  {
    name: 'changes',
    person: READER,
    path: pilot('fraud-screening', 'changes'),
  },
  {
    name: 'reviews',
    person: 'Siobhan Nolan',
    path: pilot('triage-assistant', 'reviews'),
  },
  {
    name: 'trigger',
    person: 'Marcus Whitehorse',
    path: pilot('agent-assist', ''),
  },
  {
    name: 'forum',
    person: 'Tevita Fonoti',
    path: pilot('photo-claims', 'decisions'),
    prepare: callPhotoClaims,
  },
  {
    name: 'decisions',
    person: READER,
    path: '/pilots/decisions',
  },
  {
    name: 'record',
    person: 'Samira Benali',
    path: pilot('loan-pre-approval', 'record'),
    prepare: async ({ button, page }) => {
      await button(/^Verify$/).click();
      await page.getByText(/whole/).first().waitFor();
    },
  },
];

/** The sponsor calls the decision early, and two of the three vote. */
async function callPhotoClaims({ page }, people) {
  const path = '/pilots/default/photo-claims';
  const reader = await people.anybody();
  const { roles } = await reader.get(path);
  const as = role => people.as(roles[role]);
  const sponsor = await as('sponsor');
  await sponsor.post(`${path}/transitions`, {
    event: 'due',
    reason:
      'Support costs more than a claim is worth; waiting changes nothing.',
  });
  const product = await as('productManager');
  await product.post(`${path}/decisions`, {
    rationale:
      'Claims are settled a third sooner, and each costs more to support than it saves.',
    alternatives: ['Go on with windscreens only', 'Wait for the next model'],
    learnings:
      '- Count the people who look at photographs again before counting the days saved.',
  });
  const vote = async (role, outcome, reason) =>
    (await as(role)).post(`${path}/votes`, { outcome, reason });
  await vote('serviceOwner', 'stop', 'A$9.40 for a claim that saves A$6.10.');
  await vote('riskLead', 'stop', 'It is safe, and it does not pay.');
  await page.reload();
}
