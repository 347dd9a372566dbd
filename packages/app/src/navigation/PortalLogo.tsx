import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 16,
    height: 2 * sidebarConfig.logoHeight,
    padding: '12px 20px',
    color: '#fff',
    fontSize: '1.1rem',
    fontWeight: 700,
    whiteSpace: 'nowrap',
  },
});

/** The way home: the mark, and the portal's title beside it when the sidebar is open. */
export const PortalLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const title =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Pilot handoff';
  return (
    <Link to="/" underline="none" className={classes.link} aria-label="Home">
      <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="7" fill="#0b5f59" />
        <g fill="none" strokeLinecap="round" strokeLinejoin="round">
          <path
            d="M8 25V7h8.5a5.5 5.5 0 0 1 0 11H12"
            stroke="#fff"
            strokeWidth="3"
          />
          <path d="M17 25h7m-3-3 3 3-3 3" stroke="#8fe3d6" strokeWidth="2.5" />
        </g>
      </svg>
      {isOpen && title}
    </Link>
  );
};
