import {
  Button,
  Checkbox,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Select,
  Text,
  TextField,
} from '@backstage/ui';
import { discoveryApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { useAction } from '../../ground/acting';
import { Column, ErrorNotice, Row } from '../../ground/layout';
import { pilotsApiRef } from '../../ground/reading';
import { useText } from '../../translation';
import { FeedAddress } from './FeedAddress';
import { FeedList } from './FeedList';

/** How long an address can work; the first is the default. */
const DAYS = [180, 30, 90, 366];

/** Makes a private calendar address and shows it this once; lists and revokes those that work. */
export function SubscribeDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const discovery = useApi(discoveryApiRef);
  const [title, setTitle] = useState<string>(
    t('calendar.subscribe.nameDefault'),
  );
  const [mine, setMine] = useState(false);
  const [days, setDays] = useState(DAYS[0]);
  const [address, setAddress] = useState<string>();
  const make = useAction(async () => {
    const { path } = await api.post('/feeds', { body: { title, days, mine } });
    setAddress(`${await discovery.getBaseUrl('pilots')}${path}`);
  });
  return (
    <Dialog isOpen onOpenChange={open => !open && onClose()} width={560}>
      <DialogHeader>{t('calendar.subscribe.title')}</DialogHeader>
      <DialogBody>
        <Column>
          <Text as="p">{t('calendar.subscribe.explain')}</Text>
          {address ? (
            <FeedAddress address={address} />
          ) : (
            <>
              <TextField
                label={t('calendar.subscribe.name')}
                value={title}
                maxLength={200}
                onChange={setTitle}
              />
              <Select
                label={t('calendar.subscribe.days')}
                options={DAYS.map(count => ({
                  id: String(count),
                  label: t('calendar.subscribe.daysOf', { count }),
                }))}
                value={String(days)}
                onChange={key => setDays(Number(key))}
              />
              <Checkbox isSelected={mine} onChange={setMine}>
                {t('calendar.subscribe.mine')}
              </Checkbox>
              <Row>
                <Button
                  variant="primary"
                  isPending={make.pending}
                  onPress={() => make.run()}
                >
                  {t('calendar.subscribe.make')}
                </Button>
              </Row>
            </>
          )}
          {make.error && <ErrorNotice error={make.error} />}
          <FeedList />
        </Column>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" slot="close">
          {t('calendar.subscribe.done')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
