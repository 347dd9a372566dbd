import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import demoProvider from '.';

const group = (name: string, parent?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default', title: `The ${name}` },
  spec: { type: 'team', children: [] },
  relations: parent
    ? [{ type: 'childOf', targetRef: `group:default/${parent}` }]
    : [],
});

const user = (name: string, team: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default', description: 'Runs the depot.' },
  spec: { profile: { displayName: `${name} of ${team}` }, memberOf: [team] },
  relations: [{ type: 'memberOf', targetRef: `group:default/${team}` }],
});

const entities = [
  group('harbour'),
  group('cranes', 'harbour'),
  group('ring', 'ring'),
  user('wanda', 'cranes'),
  user('adil', 'harbour'),
  user('stranger', 'ring'),
];

const portal = async (auth: object) => {
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      demoProvider,
      catalogServiceMock.factory({ entities }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:7007' },
          auth,
        },
      }),
    ],
  });
  return server;
};

const DEMO = { providers: { demo: { organisation: 'group:default/harbour' } } };

describe('authModuleDemoProvider', () => {
  it('lists the people of the organisation to someone who is not signed in', async () => {
    const server = await portal(DEMO);
    const { body } = await request(server)
      .get('/api/auth/demo/people')
      .expect(200);
    expect(body.items).toEqual([
      {
        ref: 'user:default/adil',
        name: 'adil of harbour',
        occupation: 'Runs the depot.',
        teams: ['The harbour'],
      },
      {
        ref: 'user:default/wanda',
        name: 'wanda of cranes',
        occupation: 'Runs the depot.',
        teams: ['The cranes'],
      },
    ]);
  });

  it('issues a token for the person whom the header names', async () => {
    const server = await portal(DEMO);
    const { body } = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/wanda')
      .expect(200);
    expect(body.profile.displayName).toBe('wanda of cranes');
    expect(body.backstageIdentity.identity).toMatchObject({
      userEntityRef: 'user:default/wanda',
      ownershipEntityRefs: ['user:default/wanda', 'group:default/cranes'],
    });
    const [, claims] = body.backstageIdentity.token.split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString()).sub).toBe(
      'user:default/wanda',
    );
  });

  it('takes the person from the query as well', async () => {
    const server = await portal(DEMO);
    await request(server)
      .get('/api/auth/demo/refresh?user=Adil')
      .expect(200)
      .expect(({ body }) =>
        expect(body.backstageIdentity.identity.userEntityRef).toBe(
          'user:default/adil',
        ),
      );
  });

  it.each([
    ['user:default/stranger', 401, 'is not a person of the demo organisation'],
    ['group:default/harbour', 401, 'is not a person of the demo organisation'],
    ['user:default/nobody', 401, 'is not a person of the demo organisation'],
    ['', 401, 'x-demo-user'],
    [':::', 400, 'is not an entity ref'],
  ])('refuses %p', async (ref, status, message) => {
    const server = await portal(DEMO);
    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', ref);
    expect(response.status).toBe(status);
    expect(response.body.error.message).toContain(message);
  });

  it('does nothing when it is not configured', async () => {
    const server = await portal({});
    const listing = await request(server).get('/api/auth/demo/people');
    expect(listing.status).toBe(404);
    const signIn = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/wanda');
    expect(signIn.status).toBe(404);
  });

  describe('in production', () => {
    const before = process.env.NODE_ENV;
    beforeEach(() => {
      process.env = { ...process.env, NODE_ENV: 'production' };
    });
    afterEach(() => {
      process.env = { ...process.env, NODE_ENV: before };
    });

    it('stops the backend in which it is configured', async () => {
      await expect(portal(DEMO)).rejects.toThrow(
        /auth\.providers\.demo is configured while NODE_ENV is production/,
      );
    });

    it('lets a backend start in which it is not configured', async () => {
      const server = await portal({});
      const listing = await request(server).get('/api/auth/demo/people');
      expect(listing.status).toBe(404);
    });
  });
});
