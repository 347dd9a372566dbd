import { Button, Tooltip, TooltipTrigger } from '@backstage/ui';
import DownloadIcon from '@material-ui/icons/GetApp';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { messageOf } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../translation';
import { saveFile } from '../../ground/layout';
import { pilotsApiRef } from '../../ground/reading';
import { filterQuery, PortfolioFilters } from '../filters';

/** How long the word that something worked, or did not, stays. */
const TOAST_MS = 5000;
const TYPE = 'text/csv;charset=utf-8';
/** Tells spreadsheets that it is UTF-8; reading an answer as text takes it away. */
const BYTE_ORDER_MARK = '\ufeff';

/** Downloads what is filtered as CSV; while it comes, it can be stopped. */
export function CsvButton({ filters }: { filters: PortfolioFilters }) {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const toasts = useApi(toastApiRef);
  const [isRunning, setIsRunning] = useState(false);
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);

  const download = async () => {
    const controller = new AbortController();
    running.current = controller;
    setIsRunning(true);
    try {
      const { body } = await api.send<string>('get', '/pilots.csv', {
        query: filterQuery(filters),
        accept: 'text/csv',
        signal: controller.signal,
      });
      const text = body.startsWith(BYTE_ORDER_MARK)
        ? body
        : `${BYTE_ORDER_MARK}${body}`;
      saveFile(`pilots-${DateTime.now().toISODate()}.csv`, TYPE, text);
      toasts.post({
        title: t('portfolio.csv.saved'),
        status: 'success',
        timeout: TOAST_MS,
      });
    } catch (error) {
      if (controller.signal.aborted) return;
      toasts.post({
        title: t('ground.error.title'),
        description: messageOf(error),
        status: 'danger',
        timeout: TOAST_MS,
      });
    } finally {
      running.current = undefined;
      setIsRunning(false);
    }
  };

  if (isRunning) {
    return (
      <Button
        size="small"
        variant="secondary"
        onPress={() => running.current?.abort()}
      >
        {t('portfolio.csv.cancel')}
      </Button>
    );
  }
  return (
    <TooltipTrigger delay={400}>
      <Button
        size="small"
        variant="secondary"
        iconStart={<DownloadIcon fontSize="inherit" />}
        onPress={download}
      >
        {t('portfolio.csv.button')}
      </Button>
      <Tooltip>{t('portfolio.csv.hint')}</Tooltip>
    </TooltipTrigger>
  );
}
