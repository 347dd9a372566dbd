import { InputError } from '@backstage/errors';
import {
  DocumentId,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Request } from 'express';
import { PilotRoutes, refOf } from '../../ground/http/PilotRoutes';
import { Reading } from '../../ground/work/UnitOfWork';
import { assertDocumentUrl, ReadOutcome } from './links/DocumentReader';
import { DocumentReviewing } from './reviewing/DocumentReviewing';
import { StoredPilotService } from '../../pilot/stored/StoredPilotService';
import { PackTemplateService } from '../templates/PackTemplateService';
import { DocumentWriting } from './DocumentWriting';
import { LinkedDocuments } from './links/LinkedDocuments';
import { knownDocument, PackService } from './PackService';
import { documentSummary, documentView, packView } from './packView';

const DOCUMENT = '/pack/:document';

/** The readiness pack: documents, versions, reviews, links. */
export function packRoutes(
  routes: PilotRoutes,
  rooms: {
    pack: PackService;
    documentWriting: DocumentWriting;
    documentReviewing: DocumentReviewing;
    linkedDocuments: LinkedDocuments;
    packTemplates: PackTemplateService;
    storedPilots: StoredPilotService;
  },
): void {
  const { pack, documentWriting, documentReviewing, linkedDocuments } = rooms;
  /** What was read for a request before its transaction. */
  const reads = new WeakMap<Request, ReadOutcome>();

  /** The pack that was chosen when the pilot was started, else headings. */
  const beginningsOf = async ({ tx, pilot }: Reading) =>
    rooms.packTemplates.beginnings(
      tx,
      await rooms.storedPilots.templateOf(tx, pilot.ref),
    );

  const view = async (reading: Reading, document: DocumentId) => {
    const facts = (await pack.facts(reading))[document];
    const { current } = facts;
    return documentView(reading, facts, {
      content: current
        ? (await pack.version(reading, document, current.version)).content
        : '',
      comments: await pack.comments(reading, document),
      beginning: current ? undefined : (await beginningsOf(reading))[document],
    });
  };

  const summary = async (reading: Reading, document: DocumentId) =>
    documentSummary(reading, (await pack.facts(reading))[document]);

  routes.read('/pack', async reading =>
    packView(reading, await pack.facts(reading)),
  );

  routes.read(DOCUMENT, async (reading, req, res) => {
    const body = await view(reading, documentOf(req));
    res.setHeader('ETag', body.etag);
    return body;
  });

  routes.read(`${DOCUMENT}/versions`, (reading, req) =>
    pack.versions(reading, documentOf(req), {
      limit: req.query.limit,
      cursor: req.query.cursor as string | undefined,
    }),
  );

  routes.read(`${DOCUMENT}/versions/:version`, (reading, req) =>
    pack.version(reading, documentOf(req), Number(req.params.version)),
  );

  routes.read(`${DOCUMENT}/diff`, (reading, req) =>
    pack.diff(reading, documentOf(req), {
      from: req.query.from as string | undefined,
      to: req.query.to as string | undefined,
    }),
  );

  routes.write(
    {
      method: 'put',
      path: DOCUMENT,
      action: 'pack.write',
      before: async req => {
        const { url, content } = req.body;
        if ((url === undefined) === (content === undefined)) {
          throw new InputError(pilotsPhrases.readiness.pack.write.either);
        }
        if (url === undefined) return;
        assertDocumentUrl(url);
        reads.set(req, await linkedDocuments.read(url));
      },
    },
    async (uow, req) => {
      const document = documentOf(req);
      const read = reads.get(req);
      if (read) await documentWriting.link(uow, document, read);
      else await documentWriting.write(uow, document, req.body.content);
      return view(uow, document);
    },
  );

  routes.write(
    {
      method: 'post',
      path: `${DOCUMENT}/approvals`,
      action: 'pack.approve',
      status: 201,
    },
    async (uow, req) => {
      const document = documentOf(req);
      await documentReviewing.approve(uow, document, req.body);
      return summary(uow, document);
    },
  );

  routes.write(
    {
      method: 'post',
      path: `${DOCUMENT}/rejection`,
      action: 'pack.approve',
    },
    async (uow, req) => {
      const document = documentOf(req);
      await documentReviewing.requestChanges(uow, document, req.body);
      return summary(uow, document);
    },
  );

  routes.write(
    {
      method: 'post',
      path: `${DOCUMENT}/comments`,
      action: 'pack.comment',
      status: 201,
    },
    (uow, req) =>
      documentReviewing.comment(uow, documentOf(req), req.body.comment),
  );

  routes.write(
    {
      method: 'post',
      path: `${DOCUMENT}/refresh`,
      action: 'pack.refresh',
      before: req => linkedDocuments.refresh(refOf(req), documentOf(req)),
    },
    (uow, req) => view(uow, documentOf(req)),
  );
}

function documentOf(req: Request): DocumentId {
  return knownDocument(req.params.document);
}
