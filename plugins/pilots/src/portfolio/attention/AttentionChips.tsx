import { makeStyles } from '@material-ui/core/styles';
import ClockIcon from '@material-ui/icons/AccessTime';
import OverdueIcon from '@material-ui/icons/AlarmOn';
import MissedIcon from '@material-ui/icons/EventBusy';
import StartIcon from '@material-ui/icons/FlightTakeoff';
import DecisionIcon from '@material-ui/icons/Gavel';
import DriftIcon from '@material-ui/icons/CompareArrows';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import PauseIcon from '@material-ui/icons/PauseCircleOutline';
import VacantIcon from '@material-ui/icons/PersonAddDisabled';
import TriggerIcon from '@material-ui/icons/ReportProblem';
import ReachIcon from '@material-ui/icons/TrackChanges';
import SilentIcon from '@material-ui/icons/VolumeOff';
import { AttentionKind } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { useSaidWords } from '../../ground/said';
import { Chip, Tone } from '../../ground/status';
import { PortfolioRow } from '../PortfolioRow';
import { useAttentionWords } from './useAttentionWords';

/** In the order in which they matter. */
const LOOK: Record<AttentionKind, [Tone, ReactElement]> = {
  'decision-overdue': ['danger', <OverdueIcon />],
  'trigger-open': ['danger', <TriggerIcon />],
  paused: ['danger', <PauseIcon />],
  'review-missed': ['danger', <MissedIcon />],
  drift: ['warning', <DriftIcon />],
  'blast-radius': ['warning', <ReachIcon />],
  'source-silent': ['warning', <SilentIcon />],
  'decision-soon': ['warning', <DecisionIcon />],
  'waiver-expiring': ['warning', <ClockIcon />],
  vacancy: ['neutral', <VacantIcon />],
  'start-soon': ['neutral', <StartIcon />],
};
const ORDER = Object.keys(LOOK);

const useStyles = makeStyles(
  {
    list: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      gap: 'var(--bui-space-1)',
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
  },
  { name: 'PilotsAttention' },
);

/** Why a pilot wants to be looked at, each as word and icon. */
export function AttentionChips({ row }: { row: PortfolioRow }) {
  const classes = useStyles();
  const say = useAttentionWords();
  const words = useSaidWords();
  if (row.attention.length === 0) return null;
  const place = (kind: string) =>
    ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length;
  return (
    <ul className={classes.list}>
      {[...row.attention]
        .sort((a, b) => place(a.kind) - place(b.kind))
        .map(attention => {
          const [tone, icon] = LOOK[attention.kind as AttentionKind] ?? [
            'neutral',
            <InfoIcon />,
          ];
          return (
            <li
              key={`${attention.kind} ${attention.detail}`}
              title={
                attention.kind === 'vacancy'
                  ? words(attention.detail)
                  : undefined
              }
            >
              <Chip tone={tone} icon={icon}>
                {say(row, attention)}
              </Chip>
            </li>
          );
        })}
    </ul>
  );
}
