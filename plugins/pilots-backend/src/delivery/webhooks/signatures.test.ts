import { createHmac } from 'node:crypto';
import { WebhookSource } from '../sources/sourceAdapters';
import { isAuthentic, WebhookSecrets } from './signatures';

const body = Buffer.from('{"name":"Café ☕"}', 'utf8');
const now = new Date('2026-06-01T12:00:00Z');
const hex = (secret: string, bytes = body) =>
  createHmac('sha256', secret).update(bytes).digest('hex');

const check = (
  source: WebhookSource,
  headers: Record<string, string>,
  secrets: Partial<WebhookSecrets> = { secrets: ['old', 'new'] },
  bytes = body,
) =>
  isAuthentic(
    source,
    { headers, body: bytes, now },
    { secrets: [], ...secrets },
  );

describe('signatures', () => {
  it('of GitHub cover the bytes', () => {
    const sign = (secret: string) => ({
      'x-hub-signature-256': `sha256=${hex(secret)}`,
    });
    expect(check('github', sign('old'))).toBe(true);
    expect(check('github', sign('new'))).toBe(true);
    expect(check('github', sign('other'))).toBe(false);
    expect(check('github', sign('old'), undefined, Buffer.from('{}'))).toBe(
      false,
    );
    expect(check('github', { 'x-hub-signature-256': hex('old') })).toBe(false);
    expect(check('github', {})).toBe(false);
    expect(check('github', sign(''), { secrets: [] })).toBe(false);
  });

  it('of GitHub are those that its documentation gives', () => {
    expect(
      check(
        'github',
        {
          'x-hub-signature-256':
            'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
        },
        { secrets: ["It's a Secret to Everybody"] },
        Buffer.from('Hello, World!'),
      ),
    ).toBe(true);
  });

  it('of PagerDuty are several, one of which must be right', () => {
    const header = `v1=${hex('other')}, v1=${hex('new')}`;
    expect(check('pagerduty', { 'x-pagerduty-signature': header })).toBe(true);
    const wrong = `v1=${hex('other')},v2=${hex('new')}`;
    expect(check('pagerduty', { 'x-pagerduty-signature': wrong })).toBe(false);
  });

  it('of GitLab are the token, or the signed form', () => {
    expect(check('gitlab', { 'x-gitlab-token': 'new' })).toBe(true);
    expect(check('gitlab', { 'x-gitlab-token': 'ne' })).toBe(false);
    const key = Buffer.from('a key of some length');
    const secrets = { secrets: [`whsec_${key.toString('base64')}`] };
    const signed = (time: number, id = 'msg_1') => ({
      'webhook-id': id,
      'webhook-timestamp': String(time),
      'webhook-signature': `v1,AAAA v1,${createHmac('sha256', key)
        .update(`msg_1.${time}.`)
        .update(body)
        .digest('base64')}`,
    });
    const time = now.getTime() / 1000;
    expect(check('gitlab', signed(time - 200), secrets)).toBe(true);
    expect(check('gitlab', signed(time - 400), secrets)).toBe(false);
    expect(check('gitlab', signed(time + 400), secrets)).toBe(false);
    expect(check('gitlab', signed(time, 'msg_2'), secrets)).toBe(false);
    expect(
      check(
        'gitlab',
        { ...signed(time - 400), 'x-gitlab-token': secrets.secrets[0] },
        secrets,
      ),
    ).toBe(false);
  });

  it.each(['alertmanager', 'cdevents', 'devlake'] as const)(
    'of %s are a bearer token or a name and password',
    source => {
      const basic = { username: 'am', password: 'pä:ss' };
      const credentials = Buffer.from('am:pä:ss').toString('base64');
      expect(check(source, { authorization: 'Bearer new' })).toBe(true);
      expect(check(source, { authorization: 'Bearer  new' })).toBe(false);
      expect(check(source, { authorization: 'new' })).toBe(false);
      const sent = { authorization: `Basic ${credentials}` };
      expect(check(source, sent, { basic })).toBe(true);
      expect(check(source, sent)).toBe(false);
      expect(check(source, {}, { secrets: [] })).toBe(false);
    },
  );
});
