import { EntityContentLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { EntityTroubles } from './EntityTroubles';

const useStyles = makeStyles(
  {
    root: {
      display: 'grid',
      gap: 'var(--bui-space-4)',
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignItems: 'start',
      '@media (min-width: 1100px)': {
        gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
      },
    },
    column: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-4)',
      minWidth: 0,
      // The catalog's own cards fill the height of a grid cell.
      '& > *': { height: 'auto' },
    },
    wide: { gridColumn: '1 / -1', minWidth: 0 },
  },
  { name: 'PilotsOverviewLayout' },
);

type Card = EntityContentLayoutProps['cards'][number];

/** The id of the extension that a card comes from; the frame around it knows. */
const idOf = (card: Card): string => card.element.props?.node?.spec?.id ?? '';

/** Spans both columns, above them. */
const BANNER = 'entity-card:pilots/banner';

const isOurs = (card: Card) => idOf(card).startsWith('entity-card:pilots/');

/**
 * The Overview of a pilot: the pilot's own cards first, in the order of the
 * plugin, whatever other cards the portal has.
 */
export function PilotOverviewLayout({ cards }: EntityContentLayoutProps) {
  const classes = useStyles();
  const banner = cards.filter(card => idOf(card) === BANNER);
  const info = cards.filter(card => card.type === 'info');
  const content = cards.filter(
    card => card.type !== 'info' && !banner.includes(card),
  );
  const ordered = [
    ...content.filter(isOurs),
    ...content.filter(card => !isOurs(card)),
  ];
  const show = (list: Card[]) =>
    list.map((card, at) => <Fragment key={at}>{card.element}</Fragment>);
  return (
    <div className={classes.root}>
      <div className={classes.wide}>
        <EntityTroubles />
        {show(banner)}
      </div>
      <div className={classes.column}>{show(ordered)}</div>
      <div className={classes.column}>{show(info)}</div>
    </div>
  );
}
