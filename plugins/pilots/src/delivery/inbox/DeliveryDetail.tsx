import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useApi } from '@backstage/frontend-plugin-api';
import { Loaded } from '../../ground/layout';
import { pilotsApiRef, useReading } from '../../ground/reading';
import { useText } from '../../translation';

const useStyles = makeStyles(
  {
    text: {
      margin: 0,
      maxHeight: '20rem',
      maxWidth: '80vw',
      overflow: 'auto',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontFamily: 'var(--bui-font-monospace)',
      fontSize: 'var(--bui-font-size-1)',
      color: 'var(--bui-fg-primary)',
    },
  },
  { name: 'PilotsDeliveryDetail' },
);

/** What a delivery brought, as it came. */
export function DeliveryDetail({ id }: { id: string }) {
  const classes = useStyles();
  const t = useText();
  const api = useApi(pilotsApiRef);
  const reading = useReading(
    () => api.get('/delivery/deliveries/{id}', { params: { id } }),
    [api, id],
  );
  return (
    <Loaded reading={reading} lines={5}>
      {({ path, headers, body, truncated }) => (
        <>
          <Text as="p" variant="body-small" color="secondary">
            POST {path}
          </Text>
          <pre
            className={classes.text}
            // What scrolls has to be reached by the keyboard.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label={t('inbox.payloadOf', { id })}
          >
            {Object.entries(headers)
              .map(([name, value]) => `${name}: ${value}`)
              .join('\n')}
            {'\n\n'}
            {indented(body)}
          </pre>
          {truncated && (
            <Text as="p" variant="body-small" color="secondary">
              {t('inbox.truncated')}
            </Text>
          )}
        </>
      )}
    </Loaded>
  );
}

/** JSON with its parts below each other; anything else as it is. */
function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
