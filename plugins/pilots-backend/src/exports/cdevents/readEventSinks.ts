import { RootConfigService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';

/** An address to which the life cycle's events are sent, as the host configured it. */
export interface EventSink {
  /** Unique; how the log speaks of it. */
  name: string;
  url: string;
  /** The key of the signature, decoded. */
  key: Buffer;
}

const KEY = 'pilots.cdevents.sinks';
/** A shorter key can be guessed. */
const MIN_KEY_BYTES = 24;

/** Reads `pilots.cdevents.sinks`. Throws when something there is wrong. */
export function readEventSinks(config: RootConfigService): EventSink[] {
  const sinks = (config.getOptionalConfigArray(KEY) ?? []).map(readSink);
  const names = sinks.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`${KEY} names ${twice} twice`);
  return sinks;
}

function readSink(config: Config): EventSink {
  const name = config.getString('name');
  const url = new URL(config.getString('url'));
  if (!['http:', 'https:'].includes(url.protocol) || url.username) {
    throw new Error(`${KEY}: the address of ${name} must be http or https`);
  }
  const secret = config.getString('secret');
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (key.length < MIN_KEY_BYTES) {
    throw new Error(
      `${KEY}: the secret of ${name} must be base64 of at least ${MIN_KEY_BYTES} bytes, with or without whsec_ before it`,
    );
  }
  return { name, url: url.href, key };
}
