import { inGerman } from '../ground/said/__testUtils__/inGerman';

describe('what the server says of readiness and entity', () => {
  it.each([
    [
      'Approve the security and privacy notes, version 3',
      'Sicherheits- und Datenschutznotizen, Version 3, freigeben',
    ],
    [
      'Approve or reject the waiver of “Operational runbook: all sections”',
      'Ausnahme genehmigen oder ablehnen: „Runbook des Betriebs: alle Abschnitte“',
    ],
    [
      'The risk lead or the sponsor reads version 2 and approves it',
      'Version 2 lesen und freigeben: Risk Lead oder Sponsor',
    ],
    [
      'CHG-4 changed runbook, version 3 and raci, version 2',
      'CHG-4 hat geändert: Runbook des Betriebs, Version 3 und RACI- und Kontaktmatrix, Version 2',
    ],
    [
      'No criterion for user-adoption, support-viability',
      'Kein Kriterium für: Nutzerakzeptanz, Tragfähigkeit des Supports',
    ],
    [
      'This version is approved by the tech lead (user:default/dagny) or the sponsor (user:default/amara)',
      'Diese Version gibt frei: Tech Lead (user:default/dagny) oder Sponsor (user:default/amara)',
    ],
    [
      'Waived until 2026-06-25T00:00:00.000Z: By hand. Without the waiver: Change plan is not written',
      'Ausgenommen bis 2026-06-25T00:00:00.000Z: By hand. Ohne die Ausnahme: Change-Plan: nicht verfasst',
    ],
    [
      'user:default/hana (on call): Restored it; it took an hour',
      'user:default/hana (in Rufbereitschaft): Restored it; it took an hour',
    ],
    [
      'Say which situation you worked through with nothing but the runbook, and how it went.',
      'Beschreiben, welche Situation allein mit dem Runbook durchgespielt wurde und wie es lief.',
    ],
    [
      'This claim waits for the sponsor, user:default/amara',
      'Dieser Antrag wartet auf den Sponsor, user:default/amara',
    ],
    [
      'spec.owner: found nothing, allowed is a ref of a Group or User, such as group:default/payments',
      'spec.owner: gefunden nichts, erlaubt eine Referenz auf Group oder User, etwa group:default/payments',
    ],
  ])('is told in German: %s', (said, told) => {
    expect(inGerman(said)).toBe(told);
  });
});
