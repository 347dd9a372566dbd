import { Link } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { PersonLink } from '../../ground/people';
import { PortfolioRow } from '../PortfolioRow';
import { usePilotPath } from '../usePilotPath';

/** The pilot's name, and below it whose it is. */
export function PilotName({ row }: { row: PortfolioRow }) {
  const path = usePilotPath();
  return (
    <>
      <Text as="div" weight="bold">
        <Link to={path(row.ref)}>{row.title}</Link>
      </Text>
      <Text as="div" variant="body-small" color="secondary">
        <PersonLink of={row.owner} />
      </Text>
    </>
  );
}
