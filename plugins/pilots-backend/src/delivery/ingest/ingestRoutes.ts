import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { deliveryIngestPermission } from '@pilot-handoff/backstage-plugin-pilots-common';
import express, { Request, Response, Router } from 'express';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FrameworkAccess } from '../../access/FrameworkAccess';
import { audited } from '../../ground/http/audited';
import { UnsupportedMediaTypeError } from '../../ground/http/mediaTypes';
import { DeliveryIngest, INGEST_BATCH } from './DeliveryIngest';
import { IngestResult, IngestTally } from './IngestTally';
import { NdjsonLine, readNdjson } from './readNdjson';

/** The largest JSON body, about 30,000 events; more is streamed as NDJSON. */
const JSON_LIMIT = '10mb';

/** Lines of a stream that are held at once; a line alone may be longer. */
const BATCH_BYTES = 4 * 1024 * 1024;

const NDJSON = /^application\/(x-)?(ndjson|jsonl|json-lines)\b/i;
const JSON_TYPE = /^application\/([^;]+\+)?json\b/i;

/** `POST /delivery/events`, mounted before bodies are parsed: NDJSON is streamed. */
export function ingestRoutes(
  root: Router,
  house: { auditor: AuditorService; httpAuth: HttpAuthService },
  rooms: { access: FrameworkAccess; deliveryIngest: DeliveryIngest },
): void {
  const { auditor, httpAuth } = house;
  const { access, deliveryIngest: ingest } = rooms;
  const readBody = express.raw({ type: () => true, limit: JSON_LIMIT });

  root.post('/v1/delivery/events', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    await access.assertGranted(credentials, deliveryIngestPermission);
    const type = req.header('Content-Type') ?? '';
    const result = await audited(
      auditor,
      { eventId: 'pilots.delivery.ingest', request: req },
      () => {
        if (NDJSON.test(type)) return ingestStream(req, ingest);
        if (JSON_TYPE.test(type))
          return ingestArray(req, res, ingest, readBody);
        throw new UnsupportedMediaTypeError(
          'Send application/json (an array of events, or one) or application/x-ndjson (one event a line)',
        );
      },
    );
    res.json(result);
  });
}

async function ingestArray(
  req: Request,
  res: Response,
  ingest: DeliveryIngest,
  readBody: express.RequestHandler,
): Promise<IngestResult> {
  await new Promise<void>((resolve, reject) => {
    readBody(req, res, error => (error ? reject(error) : resolve()));
  });
  let body: unknown;
  try {
    // A byte order mark is skipped by the decoder.
    body = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(req.body),
    );
  } catch (error) {
    throw new InputError(`The body is not JSON: ${(error as Error).message}`);
  }
  if (typeof body !== 'object' || body === null) {
    throw new InputError('Send an array of events, or one event');
  }
  const tally = new IngestTally();
  await ingest.ingest(Array.isArray(body) ? body : [body], tally);
  return tally.result;
}

async function ingestStream(
  req: Request,
  ingest: DeliveryIngest,
): Promise<IngestResult> {
  const tally = new IngestTally();
  let index = 0;
  let parsed = 0;
  let events: { raw: unknown; index: number }[] = [];
  let bytes = 0;
  const flush = async () => {
    const batch = events;
    events = [];
    bytes = 0;
    await ingest.take(batch, await ingest.receipt(batch.length), tally);
  };
  const take = async (line: NdjsonLine) => {
    if ('reason' in line) {
      tally.refused(index, line.reason);
    } else {
      events.push({ raw: line.value, index });
      bytes += line.bytes;
      parsed += 1;
    }
    index += 1;
    if (events.length === INGEST_BATCH || bytes >= BATCH_BYTES) await flush();
  };
  for await (const lines of readNdjson(bodyOf(req))) {
    for (const line of lines) await take(line);
  }
  if (events.length > 0) await flush();
  if (parsed === 0) {
    throw new InputError(
      index === 0
        ? 'The body is empty: send one event a line'
        : 'Not one line of the body is JSON',
    );
  }
  return tally.result;
}

/** The bytes of a body; reading on only when they are asked for. */
function bodyOf(req: Request): AsyncIterable<Buffer> {
  const encoding = req.header('Content-Encoding') ?? 'identity';
  if (encoding === 'identity') {
    // A failure half-way is still answered: the socket is not ours to destroy.
    return req.iterator({ destroyOnReturn: false });
  }
  if (encoding === 'gzip') {
    // Errors reach whoever reads the end of the pipeline.
    return inflated(pipeline(req, createGunzip(), () => {}));
  }
  throw new UnsupportedMediaTypeError(
    'The body can be sent as it is, or with Content-Encoding: gzip',
  );
}

/** What is no gzip, or ends before its end, is a bad request; what came before it is taken. */
async function* inflated(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('Z_')) {
      throw error;
    }
    throw new InputError(`The body is not gzip: ${(error as Error).message}`);
  }
}
