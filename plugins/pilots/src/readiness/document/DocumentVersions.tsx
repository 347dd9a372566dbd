import { Button, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { Column, Hash, Loaded, Markdown, More, Row } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePages, usePilot, usePilotReading } from '../../ground/reading';
import { When } from '../../ground/time';

type Version = PilotsSchemas['DocumentVersion'];

function OldContent({ of }: { of: Version }) {
  const params = { document: of.document, version: String(of.version) };
  const reading = usePilotReading(
    pilot => pilot.get('/pack/{document}/versions/{version}', { params }),
    [of.document, of.version],
  );
  return (
    <Loaded reading={reading} lines={5}>
      {({ content }) => <Markdown content={content} />}
    </Loaded>
  );
}

/** Every version that was ever saved, newest first. */
export function DocumentVersions({
  document,
}: {
  document: PilotsSchemas['PackDocument'];
}) {
  const t = useText();
  const { resource, ref, zone } = usePilot();
  const [shown, setShown] = useState<number>();
  const params = { document: document.document };
  const pages = usePages<Version>(
    cursor =>
      resource.get('/pack/{document}/versions', { params, query: { cursor } }),
    [resource, document.document],
    ref,
  );
  return (
    <Loaded reading={pages}>
      {versions => (
        <Column>
          {versions.map(version => (
            <div key={version.version}>
              <Row>
                <Text>
                  {t('pack.versionBy', {
                    version: String(version.version),
                    who: version.authors[0] ? (
                      <SignatoryName of={version.authors[0]} />
                    ) : (
                      <>–</>
                    ),
                    when: <When at={version.createdAt} zone={zone} />,
                  })}
                </Text>
                <Hash value={version.hash} short />
                <Button
                  size="small"
                  variant="tertiary"
                  aria-expanded={shown === version.version}
                  onPress={() =>
                    setShown(
                      shown === version.version ? undefined : version.version,
                    )
                  }
                >
                  {shown === version.version
                    ? t('ground.action.hide')
                    : t('ground.action.show')}
                </Button>
              </Row>
              {shown === version.version && <OldContent of={version} />}
            </div>
          ))}
          <More pages={pages} />
        </Column>
      )}
    </Loaded>
  );
}
