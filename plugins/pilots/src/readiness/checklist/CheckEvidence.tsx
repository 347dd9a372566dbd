import { Link, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Hash, Prose, Row } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { useSaid } from '../../ground/said';
import { When } from '../../ground/time';

type Evidence = PilotsSchemas['Check']['evidence'];

const isWeb = (url: string) => /^https?:\/\//.test(url);

/** What shows that a check holds. */
export function CheckEvidence({ evidence }: { evidence: Evidence }) {
  const t = useText();
  const said = useSaid();
  const { zone } = usePilot();
  return (
    <Row>
      {evidence.map(({ label, url, hash, at }) => (
        <Text
          key={`${label} ${hash ?? ''} ${at ?? ''}`}
          variant="body-small"
          color="secondary"
        >
          {url && isWeb(url) ? (
            <Link
              href={url}
              variant="body-small"
              target="_blank"
              rel="noopener"
            >
              {said(label)}
            </Link>
          ) : (
            <Prose text={label} zone={zone} />
          )}{' '}
          {hash && <Hash value={hash} short />}{' '}
          {at &&
            t('readiness.check.at', { when: <When at={at} zone={zone} /> })}
        </Text>
      ))}
    </Row>
  );
}
