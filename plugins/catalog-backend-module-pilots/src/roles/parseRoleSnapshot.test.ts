import { parseRoleSnapshot } from './parseRoleSnapshot';

const noor = 'user:default/noor.haidari';

describe('parseRoleSnapshot', () => {
  it('keeps roles in one order and knows nothing else', () => {
    const { version, pilots } = parseRoleSnapshot({
      version: '7',
      extra: true,
      pilots: {
        'Default/Rota': {
          claimed: { riskLead: noor, sponsor: noor, boss: 'x' },
          frozen: { techLead: noor },
        },
      },
    });
    expect(version).toBe('7');
    const state = pilots.get('default/rota')!;
    expect(JSON.stringify(state)).toBe(
      JSON.stringify({
        claimed: { sponsor: noor, riskLead: noor },
        departed: {},
        frozen: { techLead: noor },
      }),
    );
  });

  it('is not fooled by keys of the prototype', () => {
    const body = JSON.parse(
      '{"version":"1","pilots":{"__proto__":{"claimed":{}}}}',
    );
    expect([...parseRoleSnapshot(body).pilots.keys()]).toEqual(['__proto__']);
  });

  it.each([
    [null, /no usable version/],
    ['<html>', /no usable version/],
    [{ version: '' }, /no usable version/],
    [{ version: 'a"\n' }, /no usable version/],
    [{ version: '1' }, /no pilots/],
    [{ version: '1', pilots: [] }, /no pilots/],
    [{ version: '1', pilots: { 'a/b': 3 } }, /a\/b is not an object/],
    [{ version: '1', pilots: { 'a/b': { claimed: [] } } }, /a\/b\.claimed/],
    [
      { version: '1', pilots: { 'a/b': { claimed: { sponsor: 'noor' } } } },
      /a\/b\.claimed\.sponsor is not a full user ref/,
    ],
  ])('refuses %j as a whole', (body, reason) => {
    expect(() => parseRoleSnapshot(body)).toThrow(reason);
  });
});
