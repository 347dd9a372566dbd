import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  DECISION_OUTCOMES,
  SECTORS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ManySelect, SearchText } from '../../ground/filters';
import { useSectorWord } from '../../pilot';
import { useText } from '../../translation';
import { useOutcomeWord } from '../useOutcomeWord';
import { DecisionFilters } from './DecisionFilters';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 'var(--bui-space-2)',
    },
    text: { flex: '1 1 14rem', maxWidth: '24rem' },
  },
  { name: 'PilotsDecisionFilterBar' },
);

/** Which decisions are shown: by text, outcome, sector and component. */
export function DecisionFilterBar(props: {
  filters: DecisionFilters;
  isFiltered: boolean;
  onChange: (changed: Partial<DecisionFilters>) => void;
  onClear: () => void;
}) {
  const classes = useStyles();
  const t = useText();
  const word = useOutcomeWord();
  const sectorWord = useSectorWord();
  const { filters, isFiltered, onChange, onClear } = props;
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('decisions.page.label')}
    >
      <div className={classes.text}>
        <SearchText
          label={t('decisions.page.search')}
          value={filters.text}
          onChange={text => onChange({ text })}
        />
      </div>
      <ManySelect
        label={t('decisions.page.outcome')}
        all={DECISION_OUTCOMES}
        word={word}
        chosen={filters.outcomes}
        onChange={outcomes => onChange({ outcomes })}
      />
      <ManySelect
        label={t('decisions.page.sector')}
        all={SECTORS}
        word={sectorWord}
        chosen={filters.sectors}
        onChange={sectors => onChange({ sectors })}
      />
      <div className={classes.text}>
        <SearchText
          label={t('decisions.page.component')}
          value={filters.component}
          onChange={component => onChange({ component })}
        />
      </div>
      {isFiltered && (
        <Button size="small" variant="tertiary" onPress={onClear}>
          {t('decisions.page.clear')}
        </Button>
      )}
    </div>
  );
}
