import { discoveryApiRef } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { DemoSignInPage } from './DemoSignInPage';
import { rememberedPerson } from './rememberedPerson';

const people = [
  {
    ref: 'user:default/amparo',
    name: 'Amparo Ruiz',
    occupation: 'Keeps the locks of the canal.',
    teams: ['Waterways'],
  },
  {
    ref: 'user:default/teuvo',
    name: 'Teuvo Laine',
    occupation: 'Buys the diesel.',
    teams: ['Purchasing', 'Risk office'],
  },
];

const session = (ref: string) => ({
  profile: { displayName: ref },
  backstageIdentity: {
    token: `a.${btoa(JSON.stringify({ exp: 9e9 }))}.c`,
    identity: { type: 'user', userEntityRef: ref, ownershipEntityRefs: [ref] },
  },
});

const answer = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status });

const DEMO = { auth: { providers: { demo: { organisation: 'group:x/y' } } } };

describe('DemoSignInPage', () => {
  const onSignInSuccess = jest.fn();
  const fetchMock = jest.fn();
  const open = (config: Partial<typeof DEMO> = DEMO) =>
    renderInTestApp(<DemoSignInPage onSignInSuccess={onSignInSuccess} />, {
      config,
      apis: [
        [discoveryApiRef, mockApis.discovery({ baseUrl: 'http://portal' })],
      ],
    });

  beforeEach(() => {
    jest.resetAllMocks();
    localStorage.clear();
    sessionStorage.clear();
    fetchMock.mockImplementation(async (url, init) =>
      String(url).endsWith('/demo/people')
        ? answer({ items: people })
        : answer(session(new Headers(init.headers).get('x-demo-user')!)),
    );
    global.fetch = fetchMock;
  });

  const signedInAs = async (ref: string) => {
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    const identity = onSignInSuccess.mock.calls[0][0];
    expect(await identity.getBackstageIdentity()).toMatchObject({
      userEntityRef: ref,
    });
    return identity;
  };

  it('shows who there is, and signs in as whoever is picked', async () => {
    open();
    const card = await screen.findByRole('button', { name: /^Teuvo Laine/ });
    expect(card).toHaveTextContent('Buys the diesel.');
    expect(card).toHaveTextContent('Purchasing · Risk office');
    fireEvent.click(card);
    await signedInAs('user:default/teuvo');
  });

  it('finds people by team or occupation, and takes the first on Enter', async () => {
    open();
    const search = await screen.findByRole('searchbox');
    expect(search).toHaveFocus();
    fireEvent.change(search, { target: { value: 'RISK diesel' } });
    expect(screen.getByText('1 of 2 people')).toBeInTheDocument();
    fireEvent.submit(search);
    await signedInAs('user:default/teuvo');
  });

  it('says so when nobody matches', async () => {
    open();
    const search = await screen.findByRole('searchbox');
    fireEvent.change(search, { target: { value: 'astronaut' } });
    expect(screen.getByText('Nobody matches “astronaut”.')).toBeInTheDocument();
    fireEvent.submit(search);
    expect(onSignInSuccess).not.toHaveBeenCalled();
  });

  it('remembers the person until they sign out', async () => {
    sessionStorage.setItem('pilot-handoff.demo-person', 'user:default/amparo');
    localStorage.setItem('pilot-handoff.demo-person', 'user:default/teuvo');
    open();
    const identity = await signedInAs('user:default/amparo');
    await act(() => identity.signOut());
    expect(rememberedPerson.get()).toBeUndefined();
  });

  it('offers the choice again when the remembered person is gone', async () => {
    localStorage.setItem('pilot-handoff.demo-person', 'user:default/nobody');
    open();
    expect(
      await screen.findByRole('button', { name: /^Amparo Ruiz/ }),
    ).toBeInTheDocument();
  });

  it('waits for the backend and for the catalog', async () => {
    jest.useFakeTimers();
    try {
      fetchMock
        .mockRejectedValueOnce(new Error('refused'))
        .mockResolvedValueOnce(answer({ items: [] }));
      open();
      await screen.findByText(/backend is still starting/);
      await act(() => jest.advanceTimersByTimeAsync(1500));
      expect(
        await screen.findByText(/catalog is reading the demo/),
      ).toBeInTheDocument();
      await act(() => jest.advanceTimersByTimeAsync(1500));
      expect(await screen.findByText('2 of 2 people')).toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });

  it('says what to configure in a portal without demo people', async () => {
    open({});
    expect(
      await screen.findByText(/Configure an auth provider/),
    ).toBeInTheDocument();
    expect(fetchMock).not.toHaveBeenCalled();
  });
});
