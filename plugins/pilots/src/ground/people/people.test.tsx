import { screen } from '@testing-library/react';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { Prose } from '../text/Prose';
import { When } from '../time';
import { PersonLink, SignatoryName, userRefOf } from '.';

const { client } = fakeBackend({});

describe('people and times', () => {
  it('names people, and both when a deputy acted', async () => {
    renderOnPilot(
      <>
        <PersonLink of="user:default/amara" />
        <PersonLink of="system" />
        <p>
          <SignatoryName
            of={{
              actor: 'user:default/henrik',
              onBehalfOf: 'user:default/ines',
            }}
          />
        </p>
      </>,
      { client },
    );
    expect(await screen.findByText('Amara Okafor')).toBeInTheDocument();
    expect(screen.getByText('The suite itself')).toBeInTheDocument();
    const both = await screen.findByText('Henrik Lund');
    expect(both.closest('p')).toHaveTextContent(
      'Henrik Lund for Inês Carvalho',
    );
  });

  it('tells the time in the pilot’s zone on hover', async () => {
    renderOnPilot(<When at="2026-03-02T07:00:00.000Z" zone="Asia/Tokyo" />, {
      client,
    });
    const time = await screen.findByTitle(/Asia\/Tokyo/);
    expect(time).toHaveAttribute('datetime', '2026-03-02T07:00:00.000Z');
  });

  it('names people in what the backend says, and tells its times', async () => {
    renderOnPilot(
      <p>
        <Prose text="Waits for user:default/amara until 2026-03-02T07:00:00.000Z." />
      </p>,
      { client },
    );
    const name = await screen.findByText('Amara Okafor');
    const text = name.closest('p')!;
    expect(text).toHaveTextContent(/^Waits for Amara Okafor until .*2026.*\.$/);
    expect(text.querySelector('time')).toHaveAttribute(
      'datetime',
      '2026-03-02T07:00:00.000Z',
    );
  });

  it('takes a name or a ref for a person', () => {
    expect(userRefOf(' amara ')).toBe('user:default/amara');
    expect(userRefOf('user:bank/amara')).toBe('user:bank/amara');
    expect(() => userRefOf(' ')).toThrow();
  });
});
