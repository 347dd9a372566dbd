import {
  DOCUMENT_APPROVERS,
  DOCUMENT_CATALOG,
  DOCUMENT_WRITERS,
  DocumentFacts,
  DocumentId,
  DOCUMENTS,
  RoleId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse } from '../../__testUtils__/TestHouse';

/** What people do with pack and checklist, in the words of the tests. */
export class ReadinessHouse {
  readonly rooms: TestHouse['rooms'];

  constructor(readonly house: TestHouse) {
    this.rooms = house.rooms;
  }

  document(document: DocumentId): Promise<DocumentFacts> {
    return this.house.read(
      BYSTANDER,
      async reading => (await this.rooms.pack.facts(reading))[document],
    );
  }

  write(
    person: string,
    document: DocumentId,
    content: string,
    ifMatch?: string,
  ): Promise<void> {
    return this.house.as(
      person,
      'pack.write',
      uow => this.rooms.documentWriting.write(uow, document, content),
      { ifMatch },
    );
  }

  /** Approves the current version. */
  async approve(person: string, document: DocumentId): Promise<void> {
    const { version, hash } = (await this.document(document)).current!;
    await this.house.as(person, 'pack.approve', uow =>
      this.rooms.documentReviewing.approve(uow, document, {
        version,
        hash,
        statement: 'I have read it and would work by it',
      }),
    );
  }

  deputise(holder: string, role: RoleId, deputy: string): Promise<void> {
    return this.house.as(holder, 'role.deputy', uow =>
      this.rooms.roles.nameDeputy(uow, {
        role,
        deputy,
        until: '2026-06-20T00:00:00.000Z',
      }),
    );
  }

  async check(id: string) {
    const { items } = await this.house.read(BYSTANDER, reading =>
      this.rooms.readiness.evaluate(reading),
    );
    return items.flatMap(item => item.checks).find(check => check.id === id)!;
  }

  /** Writes and approves all nine documents with all their sections. */
  async completePack(): Promise<void> {
    for (const document of DOCUMENTS) {
      const [writer] = DOCUMENT_WRITERS[document];
      await this.write(PEOPLE[writer], document, completeText(document), '"0"');
      await this.approve(PEOPLE[DOCUMENT_APPROVERS[document]], document);
    }
  }
}

/** A document with all of its sections. */
export function completeText(document: DocumentId): string {
  const { title, sections } = DOCUMENT_CATALOG[document];
  const parts = sections.map(section => `## ${section.title}\n\nAs agreed.\n`);
  return `# ${title}\n\n${parts.join('\n')}`;
}
