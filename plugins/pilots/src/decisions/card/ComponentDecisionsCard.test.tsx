import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { someDecision } from '../__testUtils__/someForum';
import { ComponentDecisionsCard } from './ComponentDecisionsCard';

jest.setTimeout(60_000);

const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'loan-scoring' },
};

function setUp(items: unknown[], totalItems: number) {
  const backend = fakeBackend({
    'GET /decisions': { items, totalItems, pageInfo: {} },
  });
  renderOnPilot(
    <EntityProvider entity={component}>
      <ComponentDecisionsCard />
    </EntityProvider>,
    backend,
  );
  return backend;
}

describe('ComponentDecisionsCard', () => {
  it('shows what was decided about the component', async () => {
    const { requests } = setUp([someDecision()], 7);
    expect(
      await screen.findByRole('link', { name: 'Loan pre-approval' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/pilot/loan-pre-approval/decisions#d-1',
    );
    expect(screen.getByText('6 more decisions')).toBeInTheDocument();
    expect(requests[0].query.get('component')).toBe(
      'component:default/loan-scoring',
    );
    expect(screen.getByRole('link', { name: 'All decisions' })).toHaveAttribute(
      'href',
      '/pilots/decisions?component=component%3Adefault%2Floan-scoring',
    );
  });

  it('says how decisions come here', async () => {
    setUp([], 0);
    expect(
      await screen.findByText('Nothing was decided about this yet'),
    ).toBeInTheDocument();
  });
});
