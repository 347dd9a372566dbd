import { Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../translation';
import { Facts, Hash } from '../ground/layout';
import { RecordLine } from './RecordLine';

const NARROW = '@media (max-width: 700px)';

const useStyles = makeStyles(
  {
    row: {
      display: 'grid',
      gridTemplateColumns: '3.5rem minmax(0, 1fr) auto',
      gap: 'var(--bui-space-2)',
      padding: 'var(--bui-space-2) 0',
      borderTop: '1px solid var(--bui-border-1)',
      [NARROW]: { gridTemplateColumns: '2rem minmax(0, 1fr) auto' },
    },
    details: { gridColumn: '2 / -1', [NARROW]: { gridColumn: '1 / -1' } },
    // The arrow says it alone where the words of the entry need the room.
    word: { [NARROW]: { display: 'none' } },
    payload: {
      margin: '0 0 var(--bui-space-3)',
      padding: 'var(--bui-space-3)',
      background: 'var(--bui-bg-neutral-2)',
      borderRadius: 'var(--bui-radius-2)',
      fontFamily: 'var(--bui-font-monospace)',
      fontSize: 'var(--bui-font-size-2)',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
  },
  { name: 'PilotsRecordEntryRow' },
);

function Details({ entry }: { entry: PilotsSchemas['RecordEntry'] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <>
      {entry.erased ? (
        <Text as="p" color="secondary">
          {t('record.payloadErased')}
        </Text>
      ) : (
        <pre
          className={classes.payload}
          aria-label={t('record.payload')}
          // Long entries scroll by keyboard, too.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          {JSON.stringify(entry.payload, null, 2)}
        </pre>
      )}
      <Facts
        facts={[
          {
            name: t('record.payloadHash'),
            value: <Hash value={entry.payloadHash} />,
          },
          {
            name: t('record.previousHash'),
            value: <Hash value={entry.previousHash} />,
          },
          { name: t('record.hash'), value: <Hash value={entry.hash} /> },
        ]}
      />
    </>
  );
}

/** One entry of the record; what it says and its hashes open below it. */
export function RecordEntryRow({
  entry,
  zone,
}: {
  entry: PilotsSchemas['RecordEntry'];
  zone: string;
}) {
  const classes = useStyles();
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <li className={classes.row}>
      <Text variant="body-small" color="secondary">
        {entry.seq}
      </Text>
      <RecordLine entry={entry} zone={zone} />
      <Button
        size="small"
        variant="tertiary"
        aria-expanded={open}
        aria-label={t(open ? 'record.hide' : 'record.show', {
          seq: String(entry.seq),
        })}
        iconEnd={open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        onPress={() => setOpen(!open)}
      >
        <span className={classes.word}>
          {open ? t('ground.action.hide') : t('ground.action.show')}
        </span>
      </Button>
      {open && (
        <div className={classes.details}>
          <Details entry={entry} />
        </div>
      )}
    </li>
  );
}
