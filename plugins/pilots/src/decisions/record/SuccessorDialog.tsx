import { Text, TextField } from '@backstage/ui';
import { DateTime } from 'luxon';
import { useState } from 'react';
import {
  ActionButton,
  ActionDialog,
  ChoiceField,
  DayField,
  useAction,
} from '../../ground/acting';
import { Markdown, saveFile } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { useText } from '../../translation';

/** Weeks that the next round usually takes. */
const USUAL_WEEKS = 8;

/** Where the next pilot is kept: by the portal, or as YAML in a repository. */
const PLACES = ['portal', 'repository'] as const;
type Place = (typeof PLACES)[number];

/** Takes name and dates of the next round; opens its draft, or hands out its YAML. */
export function SuccessorDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { entity, resource, zone } = usePilot();
  const today = DateTime.now().setZone(zone);
  const [name, setName] = useState(`${entity.metadata.name}-2`);
  const [title, setTitle] = useState('');
  const [startDate, setStart] = useState(
    today.plus({ weeks: 1 }).toISODate() ?? '',
  );
  const [decisionDate, setDecision] = useState(
    today.plus({ weeks: 1 + USUAL_WEEKS }).toISODate() ?? '',
  );
  const [place, setPlace] = useState<Place>('portal');
  const [made, setMade] = useState<string>();
  const action = useAction(
    async idempotencyKey => {
      const { yaml } = await resource.post('/successor', {
        body: {
          name: name.trim(),
          startDate,
          decisionDate,
          open: place === 'portal',
          ...(title.trim() && { title: title.trim() }),
        },
        idempotencyKey,
      });
      if (place === 'portal') onClose();
      else setMade(yaml);
    },
    {
      done: t(
        place === 'portal'
          ? 'decisions.successor.opened'
          : 'decisions.successor.done',
      ),
    },
  );
  const complete = name.trim() && startDate && decisionDate;
  return (
    <ActionDialog
      title={t('decisions.successor.offer')}
      isOpen
      onClose={onClose}
      confirm={t(
        place === 'portal'
          ? 'decisions.successor.open'
          : 'decisions.successor.make',
      )}
      pending={action.pending}
      error={action.error}
      offBecause={complete ? undefined : t('ground.action.required')}
      onConfirm={() => action.run()}
      width={640}
    >
      <TextField
        label={t('decisions.successor.name')}
        description={t('decisions.successor.nameHint')}
        isRequired
        value={name}
        onChange={setName}
      />
      <TextField
        label={t('decisions.successor.pilotTitle')}
        value={title}
        onChange={setTitle}
      />
      <DayField
        label={t('decisions.successor.start')}
        isRequired
        value={startDate}
        onChange={setStart}
      />
      <DayField
        label={t('decisions.successor.decision')}
        isRequired
        value={decisionDate}
        onChange={setDecision}
      />
      <ChoiceField
        label={t('decisions.successor.place')}
        value={place}
        onChange={setPlace}
        options={PLACES.map(
          id => [id, t(`decisions.successor.places.${id}`)] as const,
        )}
      />
      {made && place === 'repository' && (
        <>
          <Text as="p">{t('decisions.successor.made')}</Text>
          <Markdown content={`\`\`\`yaml\n${made}\n\`\`\``} />
          <ActionButton
            variant="secondary"
            onPress={() =>
              saveFile(`${name.trim()}.yaml`, 'application/yaml', made)
            }
          >
            {t('decisions.successor.download')}
          </ActionButton>
        </>
      )}
    </ActionDialog>
  );
}
