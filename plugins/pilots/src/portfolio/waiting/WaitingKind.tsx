import LookBackIcon from '@material-ui/icons/History';
import TaskIcon from '@material-ui/icons/AssignmentOutlined';
import ChangeIcon from '@material-ui/icons/Build';
import SignIcon from '@material-ui/icons/Create';
import DecisionIcon from '@material-ui/icons/Gavel';
import DocumentIcon from '@material-ui/icons/DescriptionOutlined';
import ReviewIcon from '@material-ui/icons/EventNote';
import CriteriaIcon from '@material-ui/icons/FlagOutlined';
import ClaimIcon from '@material-ui/icons/PersonAdd';
import RiskIcon from '@material-ui/icons/ReportProblemOutlined';
import WaiverIcon from '@material-ui/icons/Schedule';
import DryRunIcon from '@material-ui/icons/DirectionsRun';
import VoteIcon from '@material-ui/icons/HowToVote';
import ExitIcon from '@material-ui/icons/ExitToApp';
import { ReactElement } from 'react';
import { useText } from '../../translation';
import { Chip } from '../../ground/status';

/** Kinds as the rooms name them, with what they have in common. */
const LOOK = {
  document: ['documentApproval', <DocumentIcon />],
  role: ['roleClaim', <ClaimIcon />],
  waiver: ['waiver', <WaiverIcon />],
  signature: ['signature', <SignIcon />],
  change: ['change', <ChangeIcon />],
  review: ['review', <ReviewIcon />],
  risk: ['risk', <RiskIcon />],
  criteria: ['criteria', <CriteriaIcon />],
  amendment: ['amendment', <CriteriaIcon />],
  vote: ['vote', <VoteIcon />],
  decide: ['decision', <DecisionIcon />],
  decision: ['decision', <DecisionIcon />],
  'look-back': ['lookBack', <LookBackIcon />],
  exit: ['exit', <ExitIcon />],
  'dry-run': ['dryRun', <DryRunIcon />],
} as const satisfies Record<string, readonly [string, ReactElement]>;

/** What sort of thing waits, as word and icon. */
export function WaitingKind({ kind }: { kind: string }) {
  const t = useText();
  const known = (Object.keys(LOOK) as (keyof typeof LOOK)[]).find(
    name => kind === name || kind.startsWith(`${name}-`),
  );
  const [word, icon] = known ? LOOK[known] : (['other', <TaskIcon />] as const);
  return (
    <Chip tone="neutral" icon={icon}>
      {t(`portfolio.kind.${word}`)}
    </Chip>
  );
}
