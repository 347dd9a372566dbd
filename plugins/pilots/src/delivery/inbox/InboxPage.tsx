import { Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useApi } from '@backstage/frontend-plugin-api';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ChoiceField } from '../../ground/acting';
import {
  Column,
  EmptyState,
  Loaded,
  More,
  Panel,
  Row,
} from '../../ground/layout';
import { pilotsApiRef, usePages } from '../../ground/reading';
import { useText } from '../../translation';
import { InboxTable } from './InboxTable';
import { UnmappedPanel } from './UnmappedPanel';
import { INBOX_SOURCES, INBOX_STATES, useInboxFilter } from './useInboxFilter';

const PAGE = 50;

const useStyles = makeStyles(
  {
    root: {
      padding: '0 var(--bui-space-5) var(--bui-space-8)',
      minWidth: 0,
      '@media (max-width: 700px)': { padding: '0 var(--bui-space-3)' },
    },
  },
  { name: 'PilotsInboxPage' },
);

/** What webhooks brought, for the host's operators: what became of it and why, and how to try again. */
export function InboxPage() {
  const classes = useStyles();
  const t = useText();
  const api = useApi(pilotsApiRef);
  const { filter, change } = useInboxFilter();
  const { status, source } = filter;
  const pages = usePages<PilotsSchemas['WebhookDelivery']>(
    cursor =>
      api.get('/delivery/deliveries', {
        query: {
          status: status || undefined,
          source: source || undefined,
          cursor,
          limit: PAGE,
        },
      }),
    [api, status, source],
  );
  return (
    <main className={classes.root}>
      <Column>
        <UnmappedPanel />
        <Panel
          title={t('inbox.title')}
          actions={
            <Button size="small" variant="secondary" onPress={pages.reload}>
              {t('inbox.reload')}
            </Button>
          }
        >
          <Text as="p" color="secondary">
            {t('inbox.explain')}
          </Text>
          <Row>
            <ChoiceField
              label={t('inbox.column.state')}
              value={status || 'any'}
              options={[
                ['any', t('inbox.any')],
                ...INBOX_STATES.map(
                  state => [state, t(`inbox.state.${state}`)] as const,
                ),
              ]}
              onChange={chosen =>
                change({ status: chosen === 'any' ? '' : chosen })
              }
            />
            <ChoiceField
              label={t('inbox.column.source')}
              value={source || 'any'}
              options={[
                ['any', t('inbox.any')],
                ...INBOX_SOURCES.map(name => [name, name] as const),
              ]}
              onChange={chosen =>
                change({ source: chosen === 'any' ? '' : chosen })
              }
            />
          </Row>
          <Loaded reading={pages} lines={8}>
            {items =>
              items.length === 0 ? (
                <EmptyState
                  title={t('inbox.none')}
                  nextStep={t('inbox.noneNext')}
                />
              ) : (
                <InboxTable deliveries={items} />
              )
            }
          </Loaded>
          <More pages={pages} />
        </Panel>
      </Column>
    </main>
  );
}
