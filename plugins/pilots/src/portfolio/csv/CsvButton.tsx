import { Button, Tooltip, TooltipTrigger } from '@backstage/ui';
import DownloadIcon from '@material-ui/icons/GetApp';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { messageOf } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../translation';
import { saveFile } from '../../ground/layout';
import { pilotsApiRef } from '../../ground/reading';
import { PortfolioFilters } from '../filters';
import { collectCsv } from './collectCsv';

/** How long the word that something worked, or did not, stays. */
const TOAST_MS = 5000;

/** Downloads what is filtered as CSV; while it reads, it says how far it is and can be stopped. */
export function CsvButton({ filters }: { filters: PortfolioFilters }) {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const toasts = useApi(toastApiRef);
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);

  const download = async () => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ done: 0, total: 0 });
    try {
      const { file, rows } = await collectCsv({
        api,
        filters,
        signal: controller.signal,
        onProgress: (done, total) => setProgress({ done, total }),
      });
      saveFile(`pilots-${DateTime.now().toISODate()}.csv`, file.type, file);
      toasts.post({
        title: t('portfolio.csv.done', { count: rows }),
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
      setProgress(undefined);
    }
  };

  if (progress) {
    return (
      <Button
        size="small"
        variant="secondary"
        aria-label={t('portfolio.csv.cancel')}
        onPress={() => running.current?.abort()}
      >
        {t('portfolio.csv.progress', {
          done: String(progress.done),
          total: String(progress.total),
        })}{' '}
        · {t('ground.action.cancel')}
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
