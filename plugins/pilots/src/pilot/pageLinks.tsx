import { PilotEntityV1alpha1 } from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  EntityContextMenuItemBlueprint,
  EntityIconLinkBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import ChecklistIcon from '@material-ui/icons/PlaylistAddCheck';
import HistoryIcon from '@material-ui/icons/History';
import PhoneIcon from '@material-ui/icons/Phone';
import { useText } from '../translation';
import { usePageLink } from '../ground/layout';

const filter = { kind: 'pilot' };

/** The row of icons on the About card, and the menu of the page. */
export const pilotPageLinks = [
  EntityIconLinkBlueprint.make({
    name: 'readiness',
    params: {
      filter,
      useProps: () => ({
        label: useText()('pilot.links.readiness'),
        icon: <ChecklistIcon />,
        href: usePageLink()('readiness'),
      }),
    },
  }),
  EntityIconLinkBlueprint.make({
    name: 'on-call',
    params: {
      filter,
      useProps: () => {
        const { entity } = useEntity<PilotEntityV1alpha1>();
        const href = entity.spec.onCall?.url;
        return {
          label: useText()('pilot.links.onCall'),
          icon: <PhoneIcon />,
          href,
          disabled: !href,
        };
      },
    },
  }),
  EntityContextMenuItemBlueprint.make({
    name: 'record',
    params: {
      filter,
      icon: <HistoryIcon fontSize="small" />,
      useProps: () => ({
        title: useText()('pilot.links.record'),
        href: usePageLink()('record'),
      }),
    },
  }),
];
