import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarSpace,
} from '@backstage/core-components';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { NavContentComponentProps } from '@backstage/plugin-app-react';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { UserSettingsSignInAvatar } from '@backstage/plugin-user-settings';
import MenuIcon from '@material-ui/icons/Menu';
import SearchIcon from '@material-ui/icons/Search';
import SwitchPersonIcon from '@material-ui/icons/SwapHoriz';
import { useDemoSignIn } from '../demo-sign-in';
import { PortalLogo } from './PortalLogo';

/** Pilots first: this portal is about them. What a later plugin brings along follows below. */
export const PortalSidebar = ({ navItems }: NavContentComponentProps) => {
  const identity = useApi(identityApiRef);
  const isDemo = useDemoSignIn();
  const nav = navItems.withComponent(({ icon, href, title }) => (
    <SidebarItem icon={() => icon} to={href} text={title} />
  ));
  // These two have an item of their own, with more to it than a link.
  nav.take('page:search');
  nav.take('page:notifications');
  const settings = nav.take('page:user-settings');

  return (
    <Sidebar>
      <PortalLogo />
      <SidebarGroup label="Menu" icon={<MenuIcon />}>
        {nav.take('page:pilots')}
        {nav.take('page:catalog')}
        {nav.take('page:scaffolder')}
        {nav.rest({ sortBy: 'title' })}
      </SidebarGroup>
      <SidebarDivider />
      <SidebarGroup label="Search" icon={<SearchIcon />} to="/search">
        <SidebarSearchModal />
      </SidebarGroup>
      <NotificationsSidebarItem />
      <SidebarSpace />
      <SidebarDivider />
      {isDemo && (
        <SidebarItem
          icon={SwitchPersonIcon}
          text="Switch person"
          onClick={() => identity.signOut()}
        />
      )}
      <SidebarGroup
        label="Settings"
        icon={<UserSettingsSignInAvatar />}
        to="/settings"
      >
        {settings}
      </SidebarGroup>
    </Sidebar>
  );
};
