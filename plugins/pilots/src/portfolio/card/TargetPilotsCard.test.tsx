import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { someRow } from '../__testUtils__/someRow';
import { TargetPilotsCard } from './TargetPilotsCard';

const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'loan-scoring' },
};

function setUp(items: unknown[], totalItems: number) {
  const backend = fakeBackend({
    'GET /pilots': { items, totalItems, pageInfo: {} },
  });
  renderOnPilot(
    <EntityProvider entity={component}>
      <TargetPilotsCard />
    </EntityProvider>,
    backend,
  );
  return backend;
}

describe('TargetPilotsCard', () => {
  it('shows the pilots that put the component live', async () => {
    const { requests } = setUp([someRow()], 7);
    expect(
      await screen.findByRole('link', { name: 'Loan pre-approval' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Decision in 3 days')).toBeInTheDocument();
    expect(screen.getByText('6 more pilots')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All pilots' })).toHaveAttribute(
      'href',
      '/pilots',
    );
    expect(requests[0].query.get('target')).toBe(
      'component:default/loan-scoring',
    );
  });

  it('says how a component gets a pilot', async () => {
    setUp([], 0);
    expect(
      await screen.findByText('No pilot puts this live'),
    ).toBeInTheDocument();
  });
});
