import {
  ChecklistConfig,
  DOCUMENTS,
  isRoleId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Config } from '@backstage/config';

/** Reads `pilots.checklist`. Throws an Error that names what is wrong. */
export function readChecklistConfig(config: Config): ChecklistConfig {
  const root = config.getOptionalConfig('pilots.checklist');
  const list = (key: string) => root?.getOptionalConfigArray(key) ?? [];
  return {
    items: list('items').map(item => ({
      id: item.getString('id'),
      title: item.getString('title'),
      waivable: item.getOptionalBoolean('waivable') ?? true,
      controls: (item.getOptionalConfigArray('controls') ?? []).map(
        control => ({
          framework: control.getString('framework'),
          id: control.getString('id'),
        }),
      ),
    })),
    attestations: list('attestations').map(check => ({
      id: check.getString('id'),
      item: check.getString('item'),
      title: check.getString('title'),
      prompt: check.getString('prompt'),
      roles: check.getStringArray('roles').map(role => {
        if (isRoleId(role)) return role;
        throw new Error(
          `pilots.checklist.attestations: there is no role ${role}`,
        );
      }),
      document: documentOf(check.getOptionalString('document')),
    })),
    dropped: list('dropped').map(drop => ({
      check: drop.getString('check'),
      reason: drop.getString('reason'),
    })),
  };
}

function documentOf(id: string | undefined) {
  if (id === undefined) return undefined;
  const document = DOCUMENTS.find(known => known === id);
  if (document) return document;
  throw new Error(`pilots.checklist.attestations: there is no document ${id}`);
}
