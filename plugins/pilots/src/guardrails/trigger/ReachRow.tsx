import { Text } from '@backstage/ui';
import OverIcon from '@material-ui/icons/ErrorOutline';
import UnknownIcon from '@material-ui/icons/HelpOutline';
import WithinIcon from '@material-ui/icons/TrackChanges';
import NearIcon from '@material-ui/icons/WarningOutlined';
import {
  BlastRadius,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { Row } from '../../ground/layout';
import { locale } from '../../ground/locale';
import { Chip, Tone } from '../../ground/status';
import { When } from '../../ground/time';
import { useText } from '../../translation';

type Reach = PilotsSchemas['BlastRadiusVerdict'];

const LOOK: Record<Reach['level'], [Tone, ReactElement]> = {
  unknown: ['warning', <UnknownIcon />],
  within: ['success', <WithinIcon />],
  near: ['warning', <NearIcon />],
  over: ['danger', <OverIcon />],
};

/** How far the pilot reaches, beside how far it may. */
export function ReachRow({ of, zone }: { of: Reach; zone: string }) {
  const t = useText();
  const [tone, icon] = LOOK[of.level];
  const unit = of.unit as BlastRadius['unit'];
  const amount = (value: number) =>
    t(`guardrails.trigger.reach.${unit}`, {
      value: value.toLocaleString(locale()),
    });
  const cap = amount(of.cap);
  return (
    <div>
      <Row>
        <Text weight="bold">{t('guardrails.trigger.reach.title')}</Text>
        <Chip tone={tone} icon={icon}>
          {t(`guardrails.trigger.reach.level.${of.level}`)}
        </Chip>
      </Row>
      <Text as="div" variant="body-small" color="secondary">
        {of.value === null
          ? t('guardrails.trigger.reach.unobserved', { cap })
          : t('guardrails.trigger.reach.value', {
              value: amount(of.value),
              cap,
              when: <When at={of.at ?? ''} zone={zone} />,
            })}
      </Text>
    </div>
  );
}
