import { Alert, Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { Row } from '../../ground/layout';
import { useText } from '../../translation';

const useStyles = makeStyles(
  {
    address: {
      overflowWrap: 'anywhere',
      fontFamily: 'var(--bui-font-monospace)',
      fontSize: 'var(--bui-font-size-2)',
      userSelect: 'all',
    },
  },
  { name: 'PilotsFeedAddress' },
);

/** An address that was just made, to be copied now. */
export function FeedAddress({ address }: { address: string }) {
  const classes = useStyles();
  const t = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <>
      <Alert status="warning" icon title={t('calendar.subscribe.made')} />
      <code
        className={classes.address}
        aria-label={t('calendar.subscribe.address')}
      >
        {address}
      </code>
      <Row>
        {/* A page without TLS has no clipboard; the address can be selected. */}
        {navigator.clipboard && (
          <Button size="small" variant="primary" onPress={copy}>
            {t('calendar.subscribe.copy')}
          </Button>
        )}
        <Text role="status" variant="body-small">
          {copied && t('calendar.subscribe.copied')}
        </Text>
      </Row>
    </>
  );
}
