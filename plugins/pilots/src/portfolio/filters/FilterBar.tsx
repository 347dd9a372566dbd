import { Button, ToggleButton, Tooltip, TooltipTrigger } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import DecisionIcon from '@material-ui/icons/Gavel';
import MineIcon from '@material-ui/icons/PersonOutline';
import { SECTORS, STAGES } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { ManySelect, SearchText } from '../../ground/filters';
import { useStageWord } from '../../ground/status';
import { useSectorWord } from '../../pilot';
import {
  asksForDecisions,
  DECISION_ATTENTION,
  isFiltered,
  PortfolioFilters,
} from './PortfolioFilters';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 'var(--bui-space-2)',
    },
    // The icons of the toggles are as high as their words.
    toggle: { '& svg': { fontSize: 16 } },
    search: { flex: '1 1 12rem', maxWidth: '20rem' },
  },
  { name: 'PilotsFilterBar' },
);

/** Which pilots are shown. */
export function FilterBar(props: {
  filters: PortfolioFilters;
  /** How many need a decision this week, once that is known. */
  decisions?: number;
  onChange: (changed: Partial<PortfolioFilters>) => void;
  onClear: () => void;
}) {
  const classes = useStyles();
  const t = useText();
  const stageWord = useStageWord();
  const sectorWord = useSectorWord();
  const { filters, decisions, onChange } = props;
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('portfolio.filter.label')}
    >
      <TooltipTrigger delay={400}>
        <ToggleButton
          className={classes.toggle}
          iconStart={<MineIcon />}
          isSelected={filters.mine}
          onChange={mine => onChange({ mine })}
        >
          {t('portfolio.filter.mine')}
        </ToggleButton>
        <Tooltip>{t('portfolio.filter.mineHint')}</Tooltip>
      </TooltipTrigger>
      <ToggleButton
        className={classes.toggle}
        iconStart={<DecisionIcon />}
        isSelected={asksForDecisions(filters)}
        onChange={on =>
          onChange({ attention: on ? [...DECISION_ATTENTION] : [] })
        }
      >
        {decisions === undefined
          ? t('portfolio.filter.decision')
          : t('portfolio.filter.decisionCount', { number: String(decisions) })}
      </ToggleButton>
      <ManySelect
        label={t('portfolio.filter.stage')}
        all={STAGES}
        word={stageWord}
        chosen={filters.stages}
        onChange={stages => onChange({ stages })}
      />
      <ManySelect
        label={t('portfolio.filter.sector')}
        all={SECTORS}
        word={sectorWord}
        chosen={filters.sectors}
        onChange={sectors => onChange({ sectors })}
      />
      <div className={classes.search}>
        <SearchText
          label={t('portfolio.filter.search')}
          value={filters.text}
          onChange={text => onChange({ text })}
        />
      </div>
      {isFiltered(filters) && (
        <Button size="small" variant="tertiary" onPress={props.onClear}>
          {t('portfolio.filter.clear')}
        </Button>
      )}
    </div>
  );
}
