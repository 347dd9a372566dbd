import request from 'supertest';
import { mockCredentials } from '@backstage/backend-test-utils';
import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';

jest.setTimeout(60_000);

describe('a body that does not parse', () => {
  it('is refused without a word of it in the answer', async () => {
    const api = await startPilotsBackend();
    const { body, status, text } = await request(api.server)
      .post('/api/pilots/v1/pilots')
      .set('Authorization', mockCredentials.user.header(BYSTANDER))
      .set('Content-Type', 'application/json')
      .send('{"secret": hunter2-hunter2}');
    await api.stop();
    expect(status).toBe(400);
    expect(body.error.message).toBe('The body is not valid JSON');
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain('secret');
  });
});
