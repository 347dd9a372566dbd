import { ProxiedSignInPage } from '@backstage/core-components';
import { IdentityApi } from '@backstage/core-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { useCallback, useState } from 'react';
import { PeopleChooser } from './PeopleChooser';
import { SignInFrame } from './SignInFrame';
import { Waiting } from './Waiting';
import { rememberedPerson } from './rememberedPerson';
import { useDemoPeople } from './useDemoPeople';
import { useDemoSignIn } from './useDemoSignIn';

const forgettingAtSignOut = (identity: IdentityApi): IdentityApi => ({
  getBackstageIdentity: () => identity.getBackstageIdentity(),
  getCredentials: () => identity.getCredentials(),
  getProfileInfo: () => identity.getProfileInfo(),
  async signOut() {
    rememberedPerson.forget();
    await identity.signOut();
  },
});

const PickPerson = ({ onSignInSuccess }: SignInPageProps) => {
  const state = useDemoPeople();
  const [chosen, setChosen] = useState(rememberedPerson.get);
  const signedIn = useCallback(
    (identity: IdentityApi) => onSignInSuccess(forgettingAtSignOut(identity)),
    [onSignInSuccess],
  );

  if ('waitingFor' in state) {
    return <Waiting waitingFor={state.waitingFor} />;
  }
  // Someone remembered may have left the examples since.
  if (chosen && state.people.some(person => person.ref === chosen)) {
    return (
      <ProxiedSignInPage
        provider="demo"
        headers={{ 'x-demo-user': chosen }}
        onSignInSuccess={signedIn}
      />
    );
  }
  return (
    <PeopleChooser
      people={state.people}
      onChoose={person => {
        rememberedPerson.set(person.ref);
        setChosen(person.ref);
      }}
    />
  );
};

/** Where a visitor picks whom to be; without the demo provider it says what to configure. */
export const DemoSignInPage = (props: SignInPageProps) => {
  if (!useDemoSignIn()) {
    return (
      <SignInFrame title="No way to sign in yet">
        This portal has no demo people and no sign-in page of its own. Configure
        an auth provider, and replace this page with one that uses it.
      </SignInFrame>
    );
  }
  return <PickPerson {...props} />;
};
