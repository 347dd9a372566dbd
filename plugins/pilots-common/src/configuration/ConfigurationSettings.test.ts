import { readConfigurationSettings } from './ConfigurationSettings';

const URL = 'https://git.example.com/live.yaml';

describe('settings', () => {
  it('are read with what is left out', () => {
    expect(
      readConfigurationSettings({
        environment: 'Live',
        reference: 'staging',
        constraints: [{ path: '/region', kind: 'data-residency' }],
        sources: [{ environment: 'live', url: URL }],
      }),
    ).toEqual({
      problems: [],
      settings: {
        environment: 'live',
        reference: 'staging',
        secrets: [],
        plain: [],
        constraints: [{ path: '/region', kind: 'data-residency' }],
        sources: [{ environment: 'live', url: URL, every: 'PT15M' }],
      },
    });
  });

  it('say everything that is wrong, at once', () => {
    const { problems } = readConfigurationSettings({
      environment: 'live',
      reference: 'live',
      secrets: [7],
      constraints: [{ path: '/a' }],
      colour: 'red',
      sources: [
        { environment: 'a', url: 'file:///etc/passwd' },
        { environment: 'b', url: 'https://u:p@example.com' },
        { environment: 'c', url: URL, every: 'PT1M' },
        { environment: 'd', url: URL },
        { environment: 'd', url: URL },
      ],
    });
    expect(problems).toEqual([
      expect.stringMatching(/^colour: is none of/),
      'reference: must be another environment',
      expect.stringMatching(/^sources\[0\].url/),
      expect.stringMatching(/^sources\[1\].url/),
      expect.stringMatching(/^sources\[2\].every/),
      'sources: d is there more than once',
      expect.stringMatching(/^secrets\[0\]/),
      expect.stringMatching(/^constraints\[0\]: needs path and kind/),
    ]);
  });
});
