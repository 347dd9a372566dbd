import FlashIcon from '@material-ui/icons/FlashOn';
import RepeatIcon from '@material-ui/icons/Repeat';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Chip } from '../../ground/status';

/** The kind of a change, where it is not the usual one. */
export function KindChip({ kind }: { kind: PilotsSchemas['ChangeKind'] }) {
  const t = useText();
  if (kind === 'normal') return null;
  return (
    <Chip
      tone={kind === 'emergency' ? 'warning' : 'neutral'}
      icon={kind === 'emergency' ? <FlashIcon /> : <RepeatIcon />}
    >
      {t(`changes.kind.${kind}`)}
    </Chip>
  );
}
