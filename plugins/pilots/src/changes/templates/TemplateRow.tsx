import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement, useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, ReasonDialog, useAction } from '../../ground/acting';
import { Row, useAnchor } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { Chip, Tone } from '../../ground/status';
import { AuthoriseDialog } from './AuthoriseDialog';

type Template = PilotsSchemas['ChangeTemplate'];
type Deed = keyof Template['may'];

const LOOK: Record<Template['state'], [Tone, ReactElement]> = {
  proposed: ['info', <WaitIcon />],
  authorised: ['success', <CheckIcon />],
  rejected: ['danger', <CloseIcon />],
  retired: ['neutral', <BlockIcon />],
};

const DEEDS: Record<Template['state'], Deed[]> = {
  proposed: ['authorise', 'reject', 'edit', 'retire'],
  authorised: ['edit', 'retire'],
  rejected: ['edit', 'retire'],
  retired: [],
};

const useStyles = makeStyles(
  {
    row: {
      padding: 'var(--bui-space-3) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none' },
    },
  },
  { name: 'PilotsTemplateRow' },
);

/** A template, and what the viewer may do with it; a button that is off says why. */
export function TemplateRow({
  template,
  onEdit,
}: {
  template: Template;
  onEdit: () => void;
}) {
  const classes = useStyles();
  const t = useText();
  const { resource } = usePilot();
  const { target } = useAnchor<HTMLLIElement>(template.id);
  const [doing, setDoing] = useState<Deed>();
  const stop = () => setDoing(undefined);
  const { id, state } = template;
  const params = { id };
  const reject = useAction<[string]>(
    (_, reason) =>
      resource.post('/changes/templates/{id}/rejection', {
        params,
        body: { reason },
      }),
    { done: t('changes.template.rejected') },
  );
  const retire = useAction<[string]>(
    (_, reason) =>
      resource.post('/changes/templates/{id}/retirement', {
        params,
        body: { reason },
      }),
    { done: t('changes.template.retired') },
  );
  const [tone, icon] = LOOK[state];
  return (
    <li className={classes.row} id={id} ref={target}>
      <Row>
        <Text color="secondary">{id}</Text>
        <Text weight="bold">{template.title}</Text>
        <Chip tone={tone} icon={icon}>
          {t(`changes.template.state.${state}`)}
        </Chip>
      </Row>
      <Text as="div" variant="body-small" color="secondary">
        <SignatoryName of={template.authors[0]} />
        {' · '}
        {template.targets.join(', ')}
      </Text>
      <Row>
        {DEEDS[state].map(deed => (
          <ActionButton
            key={deed}
            variant={deed === 'authorise' ? 'primary' : 'secondary'}
            offBecause={
              template.may[deed].allowed
                ? undefined
                : template.may[deed].whyNot ?? t('ground.error.title')
            }
            onPress={() => (deed === 'edit' ? onEdit() : setDoing(deed))}
          >
            {t(`changes.template.${deed}`, { id })}
          </ActionButton>
        ))}
      </Row>
      {doing === 'authorise' && (
        <AuthoriseDialog template={template} onClose={stop} />
      )}
      <ReasonDialog
        title={t('changes.template.reject', { id })}
        explanation={t('changes.template.rejectExplain')}
        confirm={t('changes.reject')}
        isOpen={doing === 'reject'}
        onClose={stop}
        action={reject}
        destructive
      />
      <ReasonDialog
        title={t('changes.template.retire', { id })}
        explanation={t('changes.template.retireExplain')}
        confirm={t('changes.template.retireConfirm')}
        isOpen={doing === 'retire'}
        onClose={stop}
        action={retire}
        destructive
      />
    </li>
  );
}
