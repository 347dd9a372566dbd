import { Link } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import { makeStyles } from '@material-ui/core/styles';
import { parseOutcome } from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { ReactNode } from 'react';
import { Row } from '../../ground/layout';
import { OutcomeChip } from '../DecisionChips';

const useStyles = makeStyles(
  {
    root: { display: 'flex', width: '100%', minWidth: 0 },
    found: { minWidth: 0 },
  },
  { name: 'PilotsDecisionResultItem' },
);

/** A decision among the results of a search. */
export function DecisionResultItem(props: {
  result?: SearchDocument & { outcome?: string };
  highlight?: ResultHighlight;
  icon?: ReactNode;
}) {
  const classes = useStyles();
  const { highlight, icon, result } = props;
  if (!result) return null;
  const outcome = parseOutcome(result.outcome);
  const said = (field: 'title' | 'text') =>
    highlight?.fields[field] ? (
      <HighlightedSearchResultText
        text={highlight.fields[field]}
        preTag={highlight.preTag}
        postTag={highlight.postTag}
      />
    ) : (
      result[field]
    );
  return (
    <div className={classes.root}>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <div className={classes.found}>
        <Row>
          <Link noTrack to={result.location}>
            {said('title')}
          </Link>
          {outcome && <OutcomeChip outcome={outcome} />}
        </Row>
        <Text as="p" variant="body-small" color="secondary" truncate>
          {said('text')}
        </Text>
      </div>
    </div>
  );
}
