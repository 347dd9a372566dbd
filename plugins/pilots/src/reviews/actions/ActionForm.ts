import { AgreedAction } from '@pilot-handoff/backstage-plugin-pilots-common';

/** An action while it is edited. */
export interface ActionForm {
  /** Tells rows apart. */
  key: number;
  /** Of an action that is there already. */
  id?: string;
  what: string;
  owner: string;
  due: string;
  beforeResume: boolean;
  change: string;
}

let lastKey = 0;

/** An action as the form opens: empty, or with what was agreed. */
export function actionForm(
  action?: Partial<AgreedAction> & { beforeResume?: boolean; change?: string },
): ActionForm {
  lastKey += 1;
  return {
    key: lastKey,
    id: action?.id,
    what: action?.what ?? '',
    owner: action?.owner ?? '',
    due: action?.due ?? '',
    beforeResume: action?.beforeResume ?? true,
    change: action?.change ?? '',
  };
}

/** Whether every action says what, who and by when. */
export function isComplete(forms: readonly ActionForm[]): boolean {
  return forms.every(
    ({ what, owner, due }) => what.trim() && owner.trim() && due,
  );
}
