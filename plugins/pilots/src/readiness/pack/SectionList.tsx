import { Text } from '@backstage/ui';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import { useText } from '../../translation';
import { Row } from '../../ground/layout';
import { Chip } from '../../ground/status';

/** The sections that a document must have; a missing one is named. */
export function SectionList({
  sections,
}: {
  sections: readonly { id: string; title: string; found: boolean }[];
}) {
  const t = useText();
  if (sections.length === 0) return null;
  return (
    <div role="group" aria-label={t('pack.sections.title')}>
      <Text as="div" variant="body-small" color="secondary">
        {t('pack.sections.title')}
      </Text>
      <Row>
        {sections.map(({ id, title, found }) => (
          <Chip
            key={id}
            tone={found ? 'success' : 'warning'}
            icon={found ? <CheckIcon /> : <CloseIcon />}
          >
            {title}: {t(`pack.sections.${found ? 'found' : 'missing'}`)}
          </Chip>
        ))}
      </Row>
    </div>
  );
}
